import { setTimeout as pause } from 'node:timers/promises';
import { AFTER_A_FAULT, eventually } from '../support/patience';
import { Story } from '../support/story';
import { theWorld } from '../support/the-world';

const world = theWorld();
const call = { channel: 'call', direction: 'outbound', with: 'Ada Martin' };

const welcomes = async (title: string): Promise<number> =>
  (await world().mailbox.list({ limit: 200 })).items.filter(({ subject }) => subject.includes(title)).length;

test('the store is away: what is said meanwhile is kept, and the copies catch up', async () => {
  const story = await Story.begin(world(), { type: 'list', title: 'Store away' });
  await story.passes('PT1M');
  world().store.line.cut();
  expect((await story.http.get(`/v1/offers/${story.id}`)).status).toEqual(503);
  const answer = await story.http.post<{ revision: number }>(`/v1/offers/${story.id}/messages`, {
    ...call,
    summary: 'While the store was away',
  });
  expect(answer.status).toEqual(200);
  await world()
    .client.workflow.getHandle(`offer/${story.id}`)
    .signal('messageReceived', { id: 's1', ...call, summary: 'A signal too' });
  await pause(5_000);
  world().store.line.mend();
  await eventually(
    async () => ((await story.offer().catch(() => undefined))?.revision ?? 0) >= answer.body.revision + 1,
    { within: AFTER_A_FAULT },
  );
  expect((await story.ledger()).filter((line) => line.startsWith('news'))).toEqual([
    'news: kept',
    'news: kept',
    'news: open',
  ]);
  expect(await welcomes('Store away')).toEqual(1);
}, 120_000);

test('the store goes away while a welcome is being sent: it arrives once', async () => {
  await world().stopMail();
  const story = await Story.begin(world(), { type: 'list', title: 'Cut in between' });
  await pause(500);
  world().store.line.cut();
  await world().startMail();
  await pause(5_000);
  world().store.line.mend();
  await eventually(async () => (await story.ledger().catch((): string[] => [])).includes('welcome: kept'), {
    within: AFTER_A_FAULT,
  });
  await pause(2_000);
  expect(await welcomes('Cut in between')).toEqual(1);
}, 120_000);

test('Temporal is away: nothing is half done, the answer says when to come back, and the same request then works once', async () => {
  const story = await Story.begin(world(), { type: 'list', title: 'Temporal away' });
  await story.passes('PT1M');
  const before = (await story.offer()).revision;
  world().temporalLine.cut();
  const key = { 'idempotency-key': 'once-only' };
  const body = { ...call, summary: 'Said once' };
  const refused = await story.http.post(`/v1/offers/${story.id}/messages`, body, key);
  expect([refused.status, refused.body]).toEqual([503, expect.objectContaining({ code: 'engine-away' })]);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await story.offer()).revision).toEqual(before);
  await pause(5_000);
  world().temporalLine.mend();
  await eventually(async () => (await story.http.post(`/v1/offers/${story.id}/messages`, body, key)).status === 200, {
    within: AFTER_A_FAULT,
  });
  expect((await story.http.post(`/v1/offers/${story.id}/messages`, body, key)).status).toEqual(200);
  expect((await story.offer()).revision).toEqual(before + 1);
}, 120_000);
