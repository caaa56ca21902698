import { renderLetter } from '../../../activities/letters/render';
import { ANSWER_URL, EVERY_ORDER } from './every-letter';

/** What Word, which is what Outlook for Windows shows mail with, does not know: a letter must not need it. */
const UNKNOWN_TO_WORD =
  /display:\s*(flex|grid|inline-flex)|position:|float:|background-image|margin(-left|-right)?:[^;"]*auto|calc\(|var\(|@font-face|transform:|\brem\b|\d(vw|vh|rem|em)\b/;

const PROGRAMME = {
  name: 'Contoso Partner Rewards',
  logo: '<svg width="40" height="40"></svg>',
  postalAddress: '1 Long Street',
  privacyUrl: 'https://contoso.example/privacy',
};
const LETTERS = EVERY_ORDER.map((order) => renderLetter(order, { answerUrl: ANSWER_URL, programme: PROGRAMME }).html);

const tags = (html: string, name: string): string[] => html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];
const withoutLogo = (html: string): string => html.replace(/<svg[\s\S]*?<\/svg>/g, '');

it('uses nothing that Outlook does not know', () => {
  for (const html of LETTERS)
    expect(withoutLogo(html).replace(/<style>.*?<\/style>/s, '')).not.toMatch(UNKNOWN_TO_WORD);
});

it('is laid out by tables whose width is an attribute wherever a style limits it', () => {
  for (const html of LETTERS) {
    for (const tag of tags(html, 'table')) {
      expect(tag).toContain('cellpadding="0"');
      expect(tag).toContain('cellspacing="0"');
      if (tag.includes('max-width')) expect(tag).toMatch(/ width="\d+"/);
    }
    expect(html.match(/max-width/g)).toHaveLength(1);
    expect(tags(html, 'div')).toEqual([]);
  }
});

it('carries its look inline, for programs that drop style sheets', () => {
  for (const html of LETTERS)
    for (const name of ['h1', 'h2', 'p', 'a', 'ul', 'li', 'th'])
      for (const tag of tags(withoutLogo(html), name)) expect(tag).toMatch(/ style="[^"]+"/);
});

it('stays far below the 102 KB at which Gmail cuts a letter off', () => {
  expect(Math.max(...LETTERS.map((html) => Buffer.byteLength(html)))).toBeLessThan(40_000);
});
