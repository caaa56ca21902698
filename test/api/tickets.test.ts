import type { z } from 'zod';
import { offer } from '../../api/schemas/offer';
import { pageOf } from '../../api/schemas/page';
import { ticket } from '../../api/schemas/ticket';
import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';

const world = theWorld();
const http = (): Http => new Http(world().url);

type Ticket = z.output<typeof ticket>;

const ticketsOf = async (query: string): Promise<Ticket[]> =>
  conforming(pageOf(ticket), await http().get(`/v1/tickets?${query}`)).items;

let offers = 0;
/** An offer whose first contact is a day late, so that there is a ticket about it. */
async function late(): Promise<Ticket> {
  const id = `contoso.late-${++offers}`;
  await http().post('/v1/offers', { id, ...trial({ type: 'list' }) });
  conforming(offer, await http().post(`/v1/sandbox/offers/${id}/fast-forward`, { by: 'P8D' }));
  const [first] = await ticketsOf(`offer=${id}`);
  if (first === undefined) throw new Error('no ticket was opened');
  return first;
}

it('shows what a person needs to act', async () => {
  const opened = await late();
  expect(opened).toMatchObject({ kind: 'first-contact', priority: 'normal', status: 'open', outcome: null });
  expect(opened.dossier).toMatchObject({ account: 'partner@contoso.example' });
  expect(conforming(ticket, await http().get(`/v1/tickets/${opened.id}`))).toEqual(opened);
});

it('resolves a ticket, and its case goes on from there', async () => {
  const { id, offer: offerId, openedAt } = await late();
  const contact = { channel: 'call', with: 'Ada Martin', at: openedAt };
  const body = { outcome: 'contacted', contact, note: 'Called Ada.', by: 'sam@support.example' };
  const after = conforming(ticket, await http().post(`/v1/tickets/${id}/resolve`, body));
  expect(after).toMatchObject({ status: 'resolved', outcome: 'contacted', note: 'Called Ada.' });
  expect(after.resolvedBy).toBe('sam@support.example');
  expect((await ticketsOf('status=open')).map((each) => each.id)).not.toContain(id);
  expect((await ticketsOf('status=resolved')).map((each) => each.id)).toContain(id);
  const { promises } = conforming(offer, await http().get(`/v1/offers/${offerId}`));
  expect(promises.find(({ kind }) => kind === 'first-contact')?.status).toBe('kept-late');
});

it('takes the owner that was found', async () => {
  const { id, offer: offerId } = await late();
  const owner = { name: 'Max Weber', email: 'max@contoso.example' };
  conforming(ticket, await http().post(`/v1/tickets/${id}/resolve`, { outcome: 'owner-found', owner }));
  expect(conforming(offer, await http().get(`/v1/offers/${offerId}`)).owner).toMatchObject({
    status: 'known',
    ...owner,
  });
});

it.each([
  ['an owner that was found but is not named', { outcome: 'owner-found' }, ['owner']],
  [
    'an owner where none was found',
    { outcome: 'no-owner', owner: { name: 'Max', email: 'max@contoso.example' } },
    ['owner'],
  ],
  ['contact of which nothing is said', { outcome: 'contacted', note: 'Called.' }, ['contact']],
  ['contact without a time', { outcome: 'contacted', contact: { channel: 'call', with: 'Ada' } }, ['contact.at']],
  [
    'contact where there was none',
    { outcome: 'other', contact: { channel: 'call', with: 'Ada', at: '2026-11-20T10:00:00Z' } },
    ['contact'],
  ],
  ['an owner without an address', { outcome: 'owner-found', owner: { name: 'Max' } }, ['owner.email']],
  ['an outcome of the service itself', { outcome: 'settled' }, ['outcome']],
])('refuses %s', async (_what, body, paths) => {
  const { id } = await late();
  expect(refusal(await http().post(`/v1/tickets/${id}/resolve`, body))).toEqual({
    status: 400,
    code: 'invalid-request',
    paths,
  });
  expect(conforming(ticket, await http().get(`/v1/tickets/${id}`)).status).toBe('open');
});

it('refuses to resolve a ticket twice, or one that there is not', async () => {
  const { id } = await late();
  const resolve = (which: string) => http().post(`/v1/tickets/${which}/resolve`, { outcome: 'other' });
  expect((await resolve(id)).status).toBe(200);
  expect(refusal(await resolve(id))).toMatchObject({ status: 409, code: 'ticket-already-resolved' });
  for (const none of ['99999', '0', 'x', '1e3', '99999999999999999999'])
    expect(refusal(await resolve(none))).toMatchObject({ status: 404, code: 'unknown-ticket' });
});

it('comes in pages, newest first', async () => {
  const whole = (await ticketsOf('limit=200')).map(({ id }) => Number(id));
  expect(whole).toEqual([...whole].sort((a, b) => b - a));
  const first = conforming(pageOf(ticket), await http().get('/v1/tickets?limit=2'));
  const rest = conforming(pageOf(ticket), await http().get(`/v1/tickets?limit=198&cursor=${first.next ?? ''}`));
  expect([...first.items, ...rest.items].map(({ id }) => Number(id))).toEqual(whole);
});
