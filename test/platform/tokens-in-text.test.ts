import fc from 'fast-check';
import { OWNER_LINKS, personId } from '../../platform/signed-links';
import { withoutTokens } from '../../platform/tokens-in-text';

const signed = () =>
  OWNER_LINKS.sign(
    'a secret that only tests use, 32+ characters',
    { offerId: 'contoso.backup-pro', person: personId('ada@contoso.example'), step: 'news/1/2/letter' },
    '2026-03-02T10:00:00.000Z',
  );

/** The longest piece of a token that is left in a text. */
const leftOf = (token: string, text: string): number =>
  Math.max(0, ...(text.match(/[\w-]+/g) ?? []).map((piece) => (token.includes(piece) ? piece.length : 0)));

it.each<[string, (url: string) => string]>([
  ['as text', (url) => `Please answer: ${url}\nThank you.`],
  ['as HTML', (url) => `<a href="${url}">${url}</a>`],
  ['in JSON', (url) => JSON.stringify({ text: `Please answer:\n${url}\nThank you.`, html: `<a href="${url}">` })],
  ['quoted', (url) => `> Please answer:\n> ${url}\n`],
  ['broken into lines and quoted', (url) => `> ${(url.match(/.{1,70}/g) ?? []).join('\n> ')}\nYes.`],
  ['broken by quoted-printable', (url) => (url.match(/.{1,70}/g) ?? []).join('=\r\n')],
  ['broken, in JSON', (url) => JSON.stringify((url.match(/.{1,76}/g) ?? []).join('\n'))],
])('a token is cut out of a link %s, and the rest stays', async (_, written) => {
  const token = await signed();
  const text = written(`https://followthrough.example/owner?token=${token}`);
  const cut = withoutTokens(text);
  expect(leftOf(token, cut)).toBeLessThan(20);
  expect(cut).toContain('•••');
  for (const word of ['Please answer', 'Thank you', 'followthrough']) {
    expect(cut.includes(word)).toBe(text.includes(word));
  }
});

it('a token by itself is cut out, without its link', async () => {
  expect(withoutTokens(`The token is ${await signed()}.`)).toBe('The token is •••.');
});

it('any other text stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      fc.pre(!/eyJ|token=/.test(text));
      expect(withoutTokens(text)).toBe(text);
    }),
  );
});
