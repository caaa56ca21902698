import type { z } from 'zod';
import { offer } from '../../api/schemas/offer';
import { calendarAfter } from '../../domain/calendar/zoned';
import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';
import { eventually } from '../support/patience';

const WEEK = 7 * 86_400_000;

const world = theWorld();
const http = (): Http => new Http(world().url);

let offers = 0;
async function onboarded(): Promise<string> {
  const id = `contoso.travels-${++offers}`;
  conforming(offer, await http().post('/v1/offers', { id, ...trial() }), 201);
  return id;
}

const look = async (id: string): Promise<z.output<typeof offer>> =>
  conforming(offer, await http().get(`/v1/offers/${id}`));

const forward = (id: string, body: object) => http().post(`/v1/sandbox/offers/${id}/fast-forward`, body);

it('goes on by months of the publisher’s calendar', async () => {
  const id = await onboarded();
  const before = await look(id);
  const { clock } = conforming(offer, await forward(id, { by: 'P1M' }));
  const inAMonth = Date.parse(calendarAfter(before.clock, 'P1M', 'Europe/Paris'));
  expect(Math.abs(Date.parse(clock) - inAMonth)).toBeLessThan(60_000);
  expect((await look(id)).clock >= clock).toBe(true);
});

it('goes on to an instant, and takes what happens then', async () => {
  const id = await onboarded();
  const to = new Date(Date.now() + 10 * 86_400_000).toISOString();
  const { clock, promises } = conforming(offer, await forward(id, { to }));
  expect(clock >= to).toBe(true);
  expect(promises.find(({ kind }) => kind === 'first-contact')?.status).toBe('overdue');
  const message = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'Late', at: to };
  expect((await http().post(`/v1/offers/${id}/messages`, message)).status).toBe(200);
});

it.each([
  ['both', { by: 'P1D', to: '2030-01-01T00:00:00Z' }, 400, 'invalid-request'],
  ['neither', {}, 400, 'invalid-request'],
  ['no duration', { by: 'soon' }, 400, 'invalid-request'],
  ['nothing at all', { by: 'P0D' }, 400, 'invalid-request'],
  ['the past', { to: '2020-01-01T00:00:00Z' }, 422, 'not-ahead'],
  ['eleven years', { by: 'P11Y' }, 422, 'too-far'],
  ['for ever', { by: 'P999999999Y' }, 422, 'too-far'],
])('refuses %s', async (_what, body, status, code) => {
  const id = await onboarded();
  expect(refusal(await forward(id, body))).toMatchObject({ status, code });
});

it('knows no offer that there is not', async () => {
  expect(refusal(await forward('contoso.none', { by: 'P1D' })).code).toBe('unknown-offer');
});

it('refuses an offer that has ended, and one that ends on the way', async () => {
  const over = await onboarded();
  await http().post(`/v1/offers/${over}/withdraw`, {});
  expect(refusal(await forward(over, { by: 'P1D' }))).toMatchObject({ status: 409, code: 'offer-ended' });

  const id = await onboarded();
  const journey = forward(id, { by: 'P10Y' });
  await eventually(async () => (await world().clock.now(id)).getTime() > Date.now() + WEEK, {
    what: 'the journey',
    within: 20_000,
  });
  conforming(offer, await http().post(`/v1/offers/${id}/withdraw`, {}));
  expect(refusal(await journey)).toMatchObject({ status: 409, code: 'offer-ended' });
});

it('does not say of an offer whose workflow is gone that it has ended', async () => {
  const id = await onboarded();
  await world().client.workflow.getHandle(`offer/${id}`).terminate('a test');
  const message = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'Hello' };
  const gone = { status: 409, code: 'offer-unwatched' };
  expect(refusal(await forward(id, { by: 'P1D' }))).toMatchObject(gone);
  expect(refusal(await http().post(`/v1/offers/${id}/messages`, message))).toMatchObject(gone);
});

it('keeps the clock of an offer that is listed again, for whoever reads it', async () => {
  const id = await onboarded();
  conforming(offer, await forward(id, { by: 'P40D' }));
  const { clock: before } = conforming(offer, await http().post(`/v1/offers/${id}/withdraw`, {}));
  await world().client.workflow.getHandle(`offer/${id}`).result();
  // Where the workflow answered, the store is behind by the time that the save took: it is there soon.
  await eventually(async () => (await look(id)).clock >= before, { what: 'the store has caught up', within: 30_000 });
  let seen = before;
  const relisting = { isDone: false };
  const relisted = http()
    .post(`/v1/offers/${id}/relist`, {})
    .finally(() => (relisting.isDone = true));
  while (!relisting.isDone) {
    const { clock } = await look(id);
    expect(clock >= seen).toBe(true);
    seen = clock;
  }
  expect(conforming(offer, await relisted).clock >= before).toBe(true);
  expect((await look(id)).clock >= seen).toBe(true);
  expect((await world().clock.now(id)).toISOString() >= before).toBe(true);
});
