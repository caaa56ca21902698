import { renderLetter } from '../../../activities/letters/render';
import type { Programme } from '../../../platform/programme';
import { EVERY_ORDER, orderOf, STANDING } from './every-letter';
import { readHtml, readText } from './reading';

const LOGO = '<svg width="40" height="40" viewBox="0 0 4 4"><path d="M0 0h4v4H0z" fill="#1d5b99"/></svg>';
const PROGRAMME: Programme = {
  name: 'Contoso Partner Rewards',
  logo: LOGO,
  postalAddress: 'Contoso Ltd, 1 Long Street, 75001 Paris, France',
  privacyUrl: 'https://contoso.example/privacy?a=1&b=2',
};
const STAFF = ['reminder', 'check-in', 'owner-found', 'desk-down'];
const written = (letter: 'publisher' | 'staff') =>
  EVERY_ORDER.filter(({ content }) => STAFF.includes(content.letter) === (letter === 'staff')).map((order) => ({
    order,
    letter: renderLetter(order, { programme: PROGRAMME, answerUrl: 'https://contoso.example/owner' }),
  }));

it('every letter to a publisher says who writes, where they are and how data is treated, in text and HTML alike', () => {
  for (const { letter } of written('publisher')) {
    for (const said of [PROGRAMME.name, PROGRAMME.postalAddress, 'https://contoso.example/privacy?a=1']) {
      expect(letter.text.replace(/\s+/g, ' ')).toContain(said);
      expect(letter.html).toContain(said);
    }
    const html = readHtml(letter.html);
    expect(readText(letter.text).filter((paragraph) => !html.includes(paragraph))).toEqual([]);
    expect(readText(letter.text).join(' ')).toHaveLength(html.length);
  }
});

it('the logo stands in the letter itself, hidden from Outlook, and is no link and no image to load', () => {
  const { html } = renderLetter(orderOf({ letter: 'welcome', standing: STANDING }), { programme: PROGRAMME });
  expect(html).toContain(`<!--[if !mso]><!-->${LOGO}<!--<![endif]-->`);
  expect(html).not.toMatch(/<img|src=/);
});

it('letters to staff say nothing of it', () => {
  for (const { letter } of written('staff'))
    expect(letter.text + letter.html).not.toMatch(/Contoso Partner|privacy|svg/);
});

it('the programme signs in both languages', () => {
  const content = { letter: 'welcome', standing: STANDING } as const;
  const text = (language: string) => renderLetter(orderOf(content, { language }), { programme: PROGRAMME }).text;
  expect(text('en')).toContain('\n\nThe team of Contoso Partner Rewards\n\n');
  expect(text('fr')).toContain('\n\nL’équipe du programme Contoso Partner Rewards\n\n');
});
