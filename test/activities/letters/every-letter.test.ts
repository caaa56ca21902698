import { renderLetter } from '../../../activities/letters/render';
import { ANSWER_URL, EVERY_CONTENT, EVERY_ORDER, orderOf } from './every-letter';
import { readHtml, readText } from './reading';

const links = { answerUrl: ANSWER_URL };

describe('every letter, in both languages, for every type of offer', () => {
  const rendered = EVERY_ORDER.map((order) => ({ order, letter: renderLetter(order, links) }));

  it.each(rendered)(
    '$order.content.letter, $order.language, $order.offer.type: text and HTML say the same',
    ({ letter }) => {
      const html = readHtml(letter.html);
      const paragraphs = readText(letter.text);
      expect(paragraphs.length).toBeGreaterThan(5);
      expect(paragraphs.filter((paragraph) => !html.includes(paragraph))).toEqual([]);
      expect(paragraphs.join(' ')).toHaveLength(html.length);
    },
  );

  it('says nothing that a program forgot to fill in', () => {
    const gaps = /undefined|null|NaN|Invalid|\[object|\$\{/;
    expect(rendered.filter(({ letter }) => gaps.test(letter.subject + letter.text + letter.html))).toEqual([]);
  });

  it('names the offer in a subject of one line', () => {
    for (const { letter } of rendered) {
      expect(letter.subject).toContain('Contoso Backup');
      expect(letter.subject).not.toMatch(/[\r\n]/);
      expect(letter.subject.length).toBeLessThan(90);
    }
  });

  it('keeps the lines of the text short, except a link', () => {
    const lines = rendered.flatMap(({ letter }) => letter.text.split('\n'));
    expect(lines.filter((line) => line.length > 76 && line !== ANSWER_URL)).toEqual([]);
  });

  it('tells the reader’s language to mail programs and screen readers', () => {
    for (const { order, letter } of rendered) {
      expect(letter.language).toBe(order.language);
      expect(letter.html.startsWith(`<!doctype html><html lang="${order.language}">`)).toBe(true);
    }
  });

  it('loads nothing from elsewhere', () => {
    const loading = /<(img|script|link|iframe|object|video|form|input)\b|\b(src|srcset|background)=|url\(|@import/i;
    expect(rendered.filter(({ letter }) => loading.test(letter.html))).toEqual([]);
  });

  it('carries no link but the owner check’s', () => {
    for (const { order, letter } of rendered) {
      const linked = order.content.letter === 'owner-check';
      expect(letter.text.split('http')).toHaveLength(linked ? 2 : 1);
      expect(letter.text.includes(ANSWER_URL)).toBe(linked);
      expect(letter.html.match(/href="[^"]*"/g)).toEqual(
        linked ? [`href="${ANSWER_URL.replace('&', '&amp;')}"`] : null,
      );
      expect(letter.html.split('http')).toHaveLength(linked ? 3 : 1);
    }
  });
});

describe('letters to staff', () => {
  const CASE = 'https://followthrough.example/offers/contoso.backup';
  const STAFF = ['reminder', 'check-in', 'owner-found', 'desk-down'];
  const rendered = EVERY_ORDER.filter(({ content }) => STAFF.includes(content.letter)).map((order) => ({
    order,
    letter: renderLetter(order, { caseUrl: CASE }),
  }));

  it('lead to the case', () => {
    for (const { letter } of rendered) {
      expect(letter.text).toContain(CASE);
      expect(letter.html).toContain(`href="${CASE}"`);
    }
  });

  it('say spans and dates in words, and no ids', () => {
    const ids =
      /\bP(T?\d+[DWMHY])+|\d{4}-\d\d-\d\d|[a-z]+-[a-z]+\/|\b(news|first-contact|benefit-contact|engagement-manager)\/|contoso\.backup/;
    for (const { letter } of rendered)
      expect(`${letter.subject}\n${letter.text}`.replaceAll(CASE, '').replaceAll('@contoso.backup', '')).not.toMatch(
        ids,
      );
  });
});

it('writes each variant of a letter in words of its own', () => {
  const texts = EVERY_CONTENT.flatMap((content) =>
    ['en', 'fr'].map((language) => renderLetter(orderOf(content, { language }), links).text),
  );
  expect(new Set(texts).size).toBe(texts.length);
});

it('asks for a reply where there is no page to answer on', () => {
  const letters = EVERY_CONTENT.filter(({ letter }) => letter === 'owner-check').map((content) =>
    renderLetter(orderOf(content), {}),
  );
  expect(letters).toHaveLength(3);
  for (const { text, html } of letters) {
    expect(text).toContain('A reply to this email');
    expect(text + html).not.toMatch(/http|href/);
  }
});
