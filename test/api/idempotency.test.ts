import { offer } from '../../api/schemas/offer';
import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';

const world = theWorld();
const http = (): Http => new Http(world().url);
const message = { channel: 'call', direction: 'outbound', with: 'Ada Martin', summary: 'Hello' };

let offers = 0;
async function onboarded(): Promise<string> {
  const id = `contoso.once-${++offers}`;
  await http().post('/v1/offers', { id, ...trial() });
  return id;
}

const messagesOf = async (id: string): Promise<number> => {
  const { body } = await http().get<{ items: { kind: string }[] }>(`/v1/offers/${id}/timeline`);
  return body.items.filter(({ kind }) => kind === 'message').length;
};

it('gives the same request the same answer, and does it once', async () => {
  const id = await onboarded();
  const send = () => http().post(`/v1/offers/${id}/messages`, message, { 'idempotency-key': `${id}-a` });
  const first = await send();
  conforming(offer, first);
  await http().post(`/v1/offers/${id}/messages`, message);
  const again = await send();
  expect({ status: again.status, body: again.body }).toEqual({ status: 200, body: first.body });
  expect(await messagesOf(id)).toBe(2);
});

it('gives an onboarding its 201 and its Location again', async () => {
  const body = { id: 'contoso.created', ...trial() };
  const send = () => http().post('/v1/offers', body, { 'idempotency-key': 'onboarding-1' });
  const answers = [await send(), await send()];
  expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
    [201, '/v1/offers/contoso.created'],
    [201, '/v1/offers/contoso.created'],
  ]);
});

it.each([
  [
    'another body',
    (id: string) =>
      http().post(`/v1/offers/${id}/messages`, { ...message, with: 'Sam' }, { 'idempotency-key': `${id}-k` }),
  ],
  [
    'another path',
    (id: string) => http().put(`/v1/offers/${id}/owner`, { status: 'left' }, { 'idempotency-key': `${id}-k` }),
  ],
])('refuses the key of another request: %s', async (_what, other) => {
  const id = await onboarded();
  await http().post(`/v1/offers/${id}/messages`, message, { 'idempotency-key': `${id}-k` });
  expect(refusal(await other(id))).toEqual({ status: 409, code: 'idempotency-key-reused', paths: [] });
  expect(await messagesOf(id)).toBe(1);
});

it('keeps a refusal by a rule, but not one of a request that could not be read', async () => {
  const id = await onboarded();
  const activate = () =>
    http().post(`/v1/offers/${id}/benefits/listing-optimization/activate`, {}, { 'idempotency-key': `${id}-b` });
  const first = await activate();
  expect(refusal(first).code).toBe('marketing-contact-missing');
  const contact = { name: 'Lou Petit', email: 'lou@contoso.example', phone: '+33123456789', language: 'fr' };
  const name = (body: object) =>
    http().put(`/v1/offers/${id}/marketing-contact`, body, { 'idempotency-key': `${id}-c` });
  expect((await name({ ...contact, phone: '12' })).status).toBe(400);
  expect((await name(contact)).status).toBe(200);
  const again = await activate();
  expect({ status: again.status, body: again.body }).toEqual({ status: 422, body: first.body });
});

it('counts ten requests of one key at the same instant once', async () => {
  const id = await onboarded();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () =>
      http().post(`/v1/offers/${id}/messages`, message, { 'idempotency-key': `${id}-ten` }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect(await messagesOf(id)).toBe(1);
});

it('simply does a request again that died before its answer was kept', async () => {
  const id = await onboarded();
  const send = () => http().post(`/v1/offers/${id}/messages`, message, { 'idempotency-key': `${id}-died` });
  await send();
  await world()
    .store.database.updateTable('idempotency')
    .set({ status: null, body: null, location: null })
    .where('key', '=', `api ${id}-died`)
    .execute();
  expect((await send()).status).toBe(200);
  expect(await messagesOf(id)).toBe(1);
});
