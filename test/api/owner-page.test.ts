import { instantOf } from '../../domain/calendar/instants';
import { connectDatabase } from '../../platform/store/connection';
import { OWNER_LINKS } from '../../platform/signed-links';
import { ADA, OwnerLinks, type Page } from '../support/owner-links';
import { theWorld } from '../support/the-world';
import { depsOf, serving } from './serving';

const world = theWorld();
const links = new OwnerLinks(world);

const ACCOUNT = 'partner@contoso.example';

it.each([
  ['en', 'Who looks after Backup', ['It is me.', 'It is somebody else', 'Nobody knows']],
  ['fr-CA', 'Qui s’occupe de Backup', ['C’est moi.', 'C’est quelqu’un d’autre', 'Personne ne le sait']],
  ['de', 'Who looks after Backup', ['It is me.']],
])('asks in the language of the publisher, %s, and looking changes nothing', async (language, heading, answers) => {
  const id = await links.onboarded(language);
  const token = await links.to(id, ADA);
  for (let i = 0; i < 3; i++) {
    const { status, text, headers } = await links.open(token);
    expect(status).toBe(200);
    expect(text).toContain(heading);
    for (const answer of answers) expect(text).toContain(answer);
    expect(text).toContain(`Ada Martin (${ADA})`);
    expect(text).toContain('Backup &lt;b>Pro&lt;/b>');
    expect(text).not.toContain('<script');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  }
  expect(await links.answersOf(id)).toEqual([]);
});

describe('takes the answer', () => {
  it('it is me: the owner is confirmed and has spoken, once however often it is sent', async () => {
    const id = await links.onboarded();
    const token = await links.to(id, ADA);
    const me = { token, answer: 'me', ownName: 'Ada Martin' };
    const pages = await Promise.all([links.send(me), links.send(me), links.send(me)]);
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(pages[0].text).toContain('Thank you');
    const { confirmedAt, ...owner } = await links.ownerOf(id);
    expect(owner).toEqual({ status: 'known', name: 'Ada Martin', email: ADA });
    expect(confirmedAt).not.toBeNull();
    expect(await links.answersOf(id)).toEqual([
      expect.objectContaining({ kind: 'message', by: 'Ada Martin' }),
      expect.objectContaining({ kind: 'owner-confirmed', by: 'Ada Martin' }),
    ]);
  });

  it('it is me, from the account’s address: under the name that is given', async () => {
    const id = await links.onboarded('fr', { owner: null });
    const token = await links.to(id, ACCOUNT);
    expect((await links.open(token)).text).toContain(`Contoso (${ACCOUNT})`);
    const nameless = await links.send({ token, answer: 'me', ownName: ' ' });
    expect(nameless.status).toBe(400);
    expect(nameless.text).toContain('Merci d’indiquer un nom');
    const { text } = await links.send({ token, answer: 'me', ownName: 'Nora Diallo' });
    expect(text).toContain('Merci');
    expect(await links.ownerOf(id)).toMatchObject({ status: 'known', name: 'Nora Diallo', email: ACCOUNT });
  });

  it('it is somebody else', async () => {
    const id = await links.onboarded();
    const token = await links.to(id, ADA);
    const answer = { token, answer: 'somebody-else', name: 'Max Weber', email: 'max@contoso.example' };
    expect((await links.send(answer)).text).toContain('Max Weber is now on record');
    expect(await links.ownerOf(id)).toMatchObject({ status: 'known', name: 'Max Weber', email: 'max@contoso.example' });
    expect((await links.answersOf(id)).map(({ kind }) => kind)).toEqual(['owner-known']);
  });

  it('nobody knows', async () => {
    const id = await links.onboarded('fr');
    expect((await links.send({ token: await links.to(id, ADA), answer: 'nobody' })).text).toContain(
      'L’équipe d’assistance',
    );
    expect((await links.ownerOf(id)).status).toBe('left');
  });
});

describe('shows faults at their fields, with what was typed', () => {
  it.each([
    ['no answer', {}, 'Please choose an answer.', []],
    ['an answer that is none', { answer: 'perhaps' }, 'Please choose an answer.', []],
    [
      'no name',
      { answer: 'somebody-else', email: 'max@contoso.example' },
      'Please write a name',
      ['max@contoso.example'],
    ],
    [
      'no address',
      { answer: 'somebody-else', name: 'Max "W"' },
      'Please write an e-mail',
      ['value="Max &quot;W&quot;"'],
    ],
    [
      'a header in the address',
      { answer: 'somebody-else', name: 'Max', email: 'a@b.example\r\nBcc: c@d.example' },
      'Please write an e-mail',
      [],
    ],
    [
      'a name of two lines',
      { answer: 'somebody-else', name: 'Max\nWeber', email: 'max@contoso.example' },
      'Please write a name',
      [],
    ],
  ])('%s', async (_what, fields, fault, kept) => {
    const id = await links.onboarded();
    const { status, text } = await links.send({ token: await links.to(id, ADA), ...fields });
    expect(status).toBe(400);
    expect(text).toContain(fault);
    for (const typed of kept) expect(text).toContain(typed);
    expect(await links.answersOf(id)).toEqual([]);
  });
});

describe('refuses a link, in both languages, and says whom to write to', () => {
  const both = ({ status, text }: Page) => {
    expect(text).toContain('This link does not work');
    expect(text).toContain('Ce lien ne fonctionne pas');
    expect(text).toContain('rewards@followthrough.example');
    return status;
  };

  it('that is forged or broken', async () => {
    const id = await links.onboarded();
    const token = await links.to(id, ADA);
    const [header, , signature] = token.split('.');
    const payload = Buffer.from(JSON.stringify({ sub: id, person: 'x', purpose: 'owner-check', step: 's', exp: 9e9 }));
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload.toString('base64url')}.`;
    const forged = [`${header}.${payload.toString('base64url')}.${signature}`, unsigned, token.slice(0, -2), 'x', ''];
    for (const each of forged) {
      expect(both(await links.open(each))).toBe(400);
      expect(both(await links.send({ token: each, answer: 'nobody' }))).toBe(400);
    }
    const other = await OWNER_LINKS.sign(
      'another secret of at least 32 characters',
      { offerId: id, person: 'x', step: 's' },
      instantOf(Date.now()),
    );
    expect(both(await links.open(other))).toBe(400);
    expect(both(await links.open(await links.madeUp('contoso.none', 'welcome')))).toBe(410);
    expect((await links.ownerOf(id)).status).toBe('known');
  });

  it('that is too old, by the offer’s own clock', async () => {
    const id = await links.onboarded();
    const token = await links.to(id, ADA);
    await links.http.post(`/v1/sandbox/offers/${id}/fast-forward`, { by: 'P91D' });
    expect(both(await links.open(token))).toBe(410);
    expect(both(await links.send({ token, answer: 'nobody' }))).toBe(410);
    expect((await links.ownerOf(id)).status).toBe('known');
  });
});

it('says that nothing was recorded when the store is away', async () => {
  const database = connectDatabase('postgres://nobody@127.0.0.1:1/none');
  const id = await links.onboarded();
  const token = await links.to(id, ADA);
  await serving(depsOf(world(), { database }), async ({ url }) => {
    const response = await fetch(`${url}/owner?token=${token}`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('Votre réponse n’a pas été enregistrée');
  });
  await database.destroy();
});
