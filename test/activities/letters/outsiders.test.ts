import fc from 'fast-check';
import { renderLetter } from '../../../activities/letters/render';
import { ANSWER_URL, EVERY_CONTENT, orderOf, TRIAL, STANDING } from './every-letter';
import { readHtml, readText } from './reading';
import type { LetterContent, LetterOrder, BenefitItem } from '../../../domain/offer/letters';

const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** The letter with `words` wherever an outsider can put some. */
function spokenBy(words: string, content: LetterContent, language = 'en'): LetterOrder {
  const offer = { ...TRIAL, id: words, title: words, publisherName: words };
  const person = { name: words, email: words };
  return orderOf(withWords(words, content), { offer, language, to: person });
}

function withWords(words: string, content: LetterContent): LetterContent {
  const person = { name: words, email: words };
  switch (content.letter) {
    case 'owner-check':
      return { ...content, ownerName: words };
    case 'engagement-start':
      return { ...content, manager: person };
    case 'benefit-guide':
    case 'benefit-expiring':
      return { ...content, benefits: inBenefits(words, content.benefits) };
    case 'tier-risen':
      return { ...content, tier: words, benefits: inBenefits(words, content.benefits) };
    case 'pointer':
      return { ...content, group: words, benefits: inBenefits(words, content.benefits) };
    case 'sponsorship-details':
      return { ...content, benefit: { title: words, use: words } };
    case 'request-received':
      return { ...content, number: words, product: words, description: words };
    case 'farewell':
      return { ...content, publisherNote: content.publisherNote === null ? null : words };
    case 'engagement-declined':
      return {
        ...content,
        manager: content.manager === null ? null : person,
        publisherNote: content.publisherNote === null ? null : words,
      };
    case 'closing':
    case 'check-in':
      return { ...content, manager: content.manager === null ? null : person };
    case 'reminder':
      return { ...content, promise: { ...content.promise, about: words } };
    case 'owner-found':
      return { ...content, owner: person };
    case 'desk-down':
      return { ...content, about: words };
    case 'welcome':
    case 'hand-over':
    case 'moved-up':
    case 'page-link':
    case 'paused':
      return content;
  }
}

const inBenefits = (words: string, benefits: readonly BenefitItem[]): readonly BenefitItem[] =>
  benefits.map(() => ({ title: words, use: words }));

const tagsOf = (html: string): readonly string[] =>
  html.replace(/<title>.*?<\/title>/s, '').match(/<\/?[a-z0-9]+/gi) ?? [];

describe.each(EVERY_CONTENT)('$letter', (content) => {
  const render = (words: string, language?: string) =>
    renderLetter(spokenBy(words, content, language), { answerUrl: ANSWER_URL });

  it('keeps a hostile title harmless', () => {
    const { subject, text, html } = render('<script>alert(1)</script>\r\nBcc: x');
    expect(subject).toContain('<script>alert(1)</script> Bcc: x');
    expect(text).toBe(render('<script>alert(1)</script> Bcc: x').text);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script>alert(1)&lt;/script> Bcc: x');
  });

  it('lets no outsider set a link', () => {
    const { subject, text, html } = render('Click https://evil.example/now or http://evil.example');
    expect(
      (subject + text + html).replaceAll(ANSWER_URL, '').replaceAll(ANSWER_URL.replace('&', '&amp;'), ''),
    ).not.toContain('://');
  });

  it('has the same shape and says the same in both forms, whatever an outsider writes', () => {
    const shape = tagsOf(render('plain').html);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom('en', 'fr'), (words, language) => {
        const { subject, text, html } = render(`x${words}`, language);
        expect(subject + text.replaceAll('\n', '') + html.replaceAll('\n', '')).not.toMatch(UNPRINTABLE);
        expect(tagsOf(html)).toEqual(shape);
        const spoken = readHtml(html);
        expect(readText(text).filter((paragraph) => !spoken.includes(paragraph))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

it('keeps the subject short when the title is long, and never cuts a character in two', () => {
  const { subject } = renderLetter(
    orderOf({ letter: 'welcome', standing: STANDING }, { offer: { ...TRIAL, title: '👩‍👩‍👧‍👦'.repeat(200) } }),
    {},
  );
  expect(subject).toBe(`Your offer “${'👩‍👩‍👧‍👦'.repeat(59)}…”: advice to start with`);
});
