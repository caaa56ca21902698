import { renderLetter } from '../../../activities/letters/render';
import { ANSWER_URL, EVERY_ORDER, orderOf, STANDING } from './every-letter';

it.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['FR-be', 'fr'],
  ['fr-Latn-CH', 'fr'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['de', 'en'],
  ['fry', 'en'],
  ['', 'en'],
])('somebody who reads “%s” gets a letter in %s', (language, written) => {
  expect(renderLetter(orderOf({ letter: 'welcome', standing: STANDING }, { language }), {}).language).toBe(written);
});

describe('French letters', () => {
  const letters = EVERY_ORDER.filter(({ language }) => language === 'fr').map((order) =>
    renderLetter(order, { answerUrl: ANSWER_URL }),
  );
  const texts = letters.map(({ subject, text }) => `${subject}\n${text.replaceAll(ANSWER_URL, '')}`);

  it('never part a high sign from its word', () => {
    const atFault = texts.flatMap((text) => text.match(/.{0,20}[ \n][:;?!»].{0,5}|.{0,20}«[ \n].{0,5}/g) ?? []);
    expect(atFault).toEqual([]);
  });

  it('set a no-break space before a high sign', () => {
    const atFault = texts.flatMap(
      (text) => text.match(/.{0,20}[^\u00a0\d][:;?!»].{0,5}|.{0,20}«[^\u00a0].{0,5}/g) ?? [],
    );
    expect(atFault).toEqual([]);
  });

  it('use the curved apostrophe and French quotation marks', () => {
    expect(texts.filter((text) => /['"“”]/.test(text))).toEqual([]);
    expect(texts.every((text) => text.includes('«\u00a0Contoso Backup\u00a0»'))).toBe(true);
  });

  it('address the reader with “vous”', () => {
    expect(texts.flatMap((text) => text.match(/(?<!\p{L})(tu|toi|ton|tes)(?!\p{L})/giu) ?? [])).toEqual([]);
  });
});

it('sets no French spaces in an English letter', () => {
  const letters = EVERY_ORDER.filter(({ language }) => language === 'en').map((order) => renderLetter(order, {}));
  expect(letters.filter(({ subject, text }) => /[\u00a0«»]/.test(subject + text))).toEqual([]);
});

it.each([
  ['en', 'Ada Martin', 'Hello Ada Martin,'],
  ['fr', 'Ada Martin', 'Bonjour Ada Martin,'],
  ['en', '', 'Hello,'],
  ['fr', 'ada@contoso.example', 'Bonjour,'],
])('greets in %s somebody called “%s” with “%s”', (language, name, greeting) => {
  const order = orderOf(
    { letter: 'welcome', standing: STANDING },
    { language, to: { name, email: 'ada@contoso.example' } },
  );
  expect(renderLetter(order, {}).text).toContain(`\n\n${greeting}\n\n`);
});
