import { createHash } from 'node:crypto';
import { Http } from '../../support/http';
import { ADA, OwnerLinks } from '../../support/owner-links';
import { theWorld } from '../../support/the-world';
import { depsOf, serving } from '../serving';
import { eventually } from '../../support/patience';

const world = theWorld();
const links = new OwnerLinks(world);

/** Everything of an offer that a viewer can read: by the API and in the console. */
async function readable(id: string, mails: readonly string[]): Promise<string[]> {
  const lists = ['mail?limit=200&', 'tickets?', 'promises?'].map((list) => `/v1/${list}offer=${id}`);
  const places = [
    ...lists,
    ...mails.flatMap((mail) => [`/v1/mail/${mail}`, `/messages/${mail}`, `/messages/${mail}/html`]),
    `/v1/offers/${id}`,
    `/v1/offers/${id}/timeline?limit=200`,
    `/v1/audit?offer=${id}`,
    '/',
    '/offers',
    `/offers/${id}`,
    `/offers/${id}/do/write`,
    '/tickets',
    '/messages',
    `/messages?q=${id}`,
    '/audit',
  ];
  const API_TOKENS = [`viewer:viewer:${createHash('sha256').update('t').digest('hex')}`];
  return serving(depsOf(world(), { settings: { ...world().settings, API_TOKENS } }), ({ url }) =>
    Promise.all(
      places.map(async (place) => {
        const response = await fetch(`${url}${place}`, { headers: { authorization: 'Bearer t', accept: '*/*' } });
        expect([place, response.status]).toEqual([place, 200]);
        return `${place}\n${await response.text()}`;
      }),
    ),
  );
}

it('what a letter’s link is signed with is read nowhere, also where somebody quotes it', async () => {
  const id = await links.onboarded();
  const token = await links.to(id, ADA);
  const quoted = `They sent ${world().url}/owner?token=${token} back.`;
  const call = { channel: 'email', direction: 'inbound', with: quoted.slice(0, 10), summary: quoted };
  const letter = { subject: 'Your link', text: quoted };
  const http = new Http(world().url);
  const answers = [
    await http.post(`/v1/offers/${id}/messages`, call),
    await http.post(`/v1/offers/${id}/mail`, letter),
    await http.post(`/v1/offers/${id}/pause`, { reason: 'other', note: quoted, until: new Date(Date.now() + 864e5) }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  type Mails = { items: { id: string; letter: string; status: string; text: string }[] };
  const { items } = await eventually(
    async () => (await http.get<Mails>(`/v1/mail?offer=${id}&limit=200`)).body,
    (found) => found.items.some((mail) => mail.letter === 'personal' && mail.status === 'sent'),
  );
  const asked = items.find((mail) => mail.letter === 'owner-check');
  expect(asked?.text).toContain('/owner?token=•••');

  const read = await readable(
    id,
    items.map((mail) => mail.id),
  );
  const [, , signature = ''] = token.split('.');
  for (const text of [...answers.map(({ body }) => JSON.stringify(body)), ...read])
    expect(text.includes(signature) ? text : '').toBe('');
});

it('the mailbox of a sandbox shows letters as they were received, and the link works', async () => {
  const id = await links.onboarded();
  const token = await links.to(id, ADA);
  const { body } = await new Http(world().url).get('/v1/sandbox/mailbox?limit=100');
  expect(JSON.stringify(body)).toContain(token);
  expect((await links.open(token)).status).toBe(200);
});
