import { decodeJwt } from 'jose';
import { instantOf } from '../../../domain/calendar/instants';
import { OWNER_LINKS, personId } from '../../../platform/signed-links';
import { ACCOUNT, ADA, PageLinks } from '../../support/page-links';
import { eventually } from '../../support/patience';
import { theWorld } from '../../support/the-world';

const world = theWorld();
const links = new PageLinks(world);

const open = (token: string, more = '') => links.browser().go(`/p?token=${encodeURIComponent(token)}${more}`);

it('every letter to a publisher leads to its page, which needs no account', async () => {
  const id = await links.onboarded();
  const { status, html, headers } = await open(await links.to(id, ADA));
  expect(status).toBe(200);
  for (const text of [
    'Hello Ada Martin',
    'What we owe you, and by when',
    'First contact by the rewards team',
    'Your engagement manager',
    'Your benefits',
    'The conversation so far',
    'rewards@followthrough.example',
  ])
    expect(html).toContain(text);
  expect(html).not.toContain('<script');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-robots-tag')).toContain('noindex');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
});

describe('a copy of a letter', () => {
  const SAM = { role: 'engineering', name: 'Sam Roy', email: 'sam@contoso.example' };

  it('has the links of who gets it: nobody reads or answers in another’s name', async () => {
    const id = await links.onboarded({ contacts: [SAM] }, 35);
    const letters = await eventually(
      async () => {
        const { items } = await world().mailbox.list({ limit: 100 });
        return items.filter(({ text }) => /\/owner\?token=/.test(text ?? '') && text?.includes(id));
      },
      (found) => found.length === 3,
    );
    expect(letters.map(({ to }) => to).sort()).toEqual([[ADA], [ACCOUNT], [SAM.email]]);
    expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(1);
    for (const { text, html, to } of letters)
      for (const part of [text, html]) {
        const people = [...(part ?? '').matchAll(/token=([\w.-]+)/g)].map(
          ([, token = '']) => decodeJwt(token)['person'],
        );
        expect(new Set(people)).toEqual(new Set([personId(to[0] ?? '')]));
      }
    const { html } = await open(await links.to(id, SAM.email));
    expect(html).toContain('Hello Sam Roy');
  });

  it('leads a manager to the case', async () => {
    const id = await links.onboarded();
    await links.http.put(`/v1/offers/${id}/engagement-manager`, { name: 'Mona Lind', email: 'mona@programme.example' });
    const token = await links.to(id, 'mona@programme.example');
    const answer = await fetch(`${world().url}/p?token=${token}`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/offers/${id}`]);
  });
});

it.each([
  ['fr', 'Bonjour Ada Martin', 'Hello'],
  ['de', 'Hello Ada Martin', 'Bonjour'],
])('speaks the language of the publisher, %s, or the one that is chosen', async (language, greeting, not) => {
  const id = await links.onboarded({
    publisher: { id: 'contoso', name: 'Contoso', mpnId: '1', accountEmail: ACCOUNT, language },
  });
  const token = await links.signed(id, ADA);
  const { html } = await open(token);
  expect(html).toContain(greeting);
  expect(html).not.toContain(not);
  expect((await open(token, '&lang=fr')).html).toContain('Bonjour');
  expect((await open(token, '&lang=en')).html).toContain('Hello');
});

it('speaks the marketing contact’s own language', async () => {
  const id = await links.onboarded();
  await links.http.put(`/v1/offers/${id}/marketing-contact`, {
    ...{ name: 'Lou Petit', email: 'lou@contoso.example', phone: '+33123456789', language: 'fr' },
  });
  expect((await open(await links.signed(id, 'lou@contoso.example'))).html).toContain('Bonjour Lou Petit');
});

it('shows the conversation without what colleagues have noted, and without tokens', async () => {
  const id = await links.onboarded();
  const token = await links.to(id, ADA);
  await links.http.post(`/v1/offers/${id}/messages`, {
    ...{
      channel: 'call',
      direction: 'outbound',
      with: 'Ada Martin',
      summary: 'She is hard to please',
      by: 'Mona Lind',
    },
  });
  const { html } = await open(token);
  expect(html).toContain('Mona Lind');
  expect(html).toContain('Call with Ada Martin');
  expect(html).not.toContain('hard to please');
  expect(html).toContain('Show the letter');
  expect(html.replaceAll(token, '').replaceAll(/calendar\.ics\?token=[\w.-]+/g, '')).not.toMatch(/eyJ[\w-]+\.[\w-]+/);
});

describe('a link that does not work is answered alike, in both languages, and nothing is told', () => {
  const dead = async (token: string) => {
    const { status, html } = await open(token);
    expect(status).toBe(410);
    expect(html).toContain('This link does not work any more');
    expect(html).toContain('Ce lien ne fonctionne plus');
    expect(html).toContain('rewards@followthrough.example');
    expect(html).not.toContain('Backup');
    return html.replaceAll(/name="(token|key)"[^>]*/g, '');
  };

  it('forged, of another purpose, of nobody on file, of no offer, too old', async () => {
    const id = await links.onboarded();
    const token = await links.signed(id, ADA);
    const [header, , signature] = token.split('.');
    const payload = Buffer.from(
      JSON.stringify({ sub: id, person: personId(ADA), purpose: 'publisher-page', exp: 9e9 }),
    );
    const ownerLink = await OWNER_LINKS.sign(
      world().settings.LINK_SECRET,
      { offerId: id, person: personId(ADA), step: 'welcome' },
      instantOf(Date.now()),
    );
    const answers = [
      await dead(''),
      await dead(`${token.slice(0, -3)}abc`),
      await dead(`${header ?? ''}.${payload.toString('base64url')}.${signature ?? ''}`),
      await dead(`eyJhbGciOiJub25lIn0.${payload.toString('base64url')}.`),
      await dead(ownerLink),
      await dead(await links.signed(id, ADA, Date.now(), 'calendar')),
      await dead(await links.signed(id, 'mallory@elsewhere.example')),
      await dead(await links.signed('contoso.none', ADA)),
      await dead(await links.signed(id, ADA, Date.now() - 31 * 86_400_000)),
    ];
    expect(new Set(answers).size).toBe(1);
  });

  it('after thirty days by the clock of the offer', async () => {
    const id = await links.onboarded();
    const token = await links.to(id, ADA);
    await links.http.post(`/v1/sandbox/offers/${id}/fast-forward`, { by: 'P29D' });
    expect((await open(token)).status).toBe(200);
    await links.http.post(`/v1/sandbox/offers/${id}/fast-forward`, { by: 'P2D' });
    await dead(token);
  });

  it('of an owner who has left', async () => {
    const id = await links.onboarded();
    const token = await links.signed(id, ADA);
    expect((await open(token)).status).toBe(200);
    await links.http.put(`/v1/offers/${id}/owner`, { status: 'left' });
    await dead(token);
    expect((await open(await links.signed(id, ACCOUNT))).status).toBe(200);
  });

  it('revoked: one person’s, or everybody’s, until a new letter brings another', async () => {
    const id = await links.onboarded();
    const [ada, account] = [await links.signed(id, ADA), await links.signed(id, ACCOUNT)];
    const revoke = (body: object) => links.http.post(`/v1/offers/${id}/publisher-links/revoke`, body);
    expect((await revoke({ email: ADA })).status).toBe(200);
    await dead(ada);
    expect((await open(account)).status).toBe(200);
    expect((await revoke({})).status).toBe(200);
    await dead(account);
    expect((await open(await links.signed(id, ADA, Date.now() + 2_000))).status).toBe(200);
  });
});
