import { textFor } from '../../../domain/catalogue/texts';

const TEXTS = { en: 'Featured blog', fr: 'Blog à la une', pt: 'Blogue em destaque' };

it.each([
  ['en-GB', 'Featured blog'],
  ['fr', 'Blog à la une'],
  ['FR-ca', 'Blog à la une'],
  ['pt-BR', 'Blogue em destaque'],
  ['fry', 'Featured blog'],
  ['de', 'Featured blog'],
  ['', 'Featured blog'],
])('somebody who reads “%s” gets “%s”', (tag, text) => {
  expect(textFor(TEXTS, tag)).toBe(text);
});
