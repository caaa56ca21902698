import { keepHistory } from '../support/histories';
import { Story } from '../support/story';
import { theWorld } from '../support/the-world';

/** A run hands over to the next after a few dozen events, so a life goes through many. */
const world = theWorld({ isReplayed: true, dynamicConfig: { 'limit.historyCount.suggestContinueAsNew': 40 } });

const runsOf = async (story: Story): Promise<number> => {
  let runs = 0;
  for await (const run of world().client.workflow.list({ query: `WorkflowId = "offer/${story.id}"` }))
    if (run.runId) runs++;
  return runs;
};

test('a life that goes through many runs is the same life', async () => {
  const story = await Story.begin(world());
  await story.does('put', '/engagement-manager', { name: 'Mona Lind', email: 'mona@rewards.example' });
  await story.does('put', '/marketing-contact', {
    name: 'Mia Blanc',
    email: 'mia@contoso.example',
    phone: '+33123456789',
    language: 'fr',
  });
  await story.does('post', '/benefits/listing-optimization/activate');
  await story.day(9);
  for (const day of [10, 28, 46, 64, 82]) {
    await story.day(day);
    await story.says(`Talked on day ${day}`);
  }
  await story.month(3);
  const letters = await story.letters();
  expect((await story.reminded()).sort()).toEqual([
    'benefit-contact → rewards-team@followthrough.example',
    'first-contact → rewards-team@followthrough.example',
  ]);
  expect(letters.filter((letter) => !letter.startsWith('reminder'))).toEqual([
    'day 0: welcome → ada@contoso.example',
    'day 0: engagement-start → ada@contoso.example',
    'day 0: benefit-guide → mia@contoso.example',
    'check-in → mona@rewards.example',
    'check-in → mona@rewards.example',
    'month 3: closing → ada@contoso.example',
  ]);
  expect(await story.tickets()).toEqual([
    'day 7: first-contact normal resolved (settled)',
    'day 7: benefit-contact normal resolved (settled)',
  ]);
  expect(await story.ledger()).toEqual([
    'welcome: kept',
    'engagement-manager: kept',
    'first-contact: kept-late',
    'benefit-contact (listing-optimization): kept-late',
    'news: kept',
    'news: kept',
    'news: kept',
    'news: kept',
    'news: kept',
    'news: open',
  ]);
  expect(await runsOf(story)).toBeGreaterThan(2);
  await keepHistory(story, 'after-continue-as-new');
});

test('an input that was counted in an earlier run counts once, as a signal and as a request', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  const handle = world().client.workflow.getHandle(`offer/${story.id}`);
  const signal = { id: 'm1', channel: 'call', direction: 'outbound', with: 'Ada', summary: 'first call' };
  await handle.signal('messageReceived', signal);
  const key = { 'idempotency-key': 'call-2' };
  const body = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'second call' };
  const first = await story.http.post<{ revision: number }>(`/v1/offers/${story.id}/messages`, body, key);
  const runs = await runsOf(story);
  for (let n = 0; (await runsOf(story)) < runs + 2 && n < 60; n++) await story.says(`Filling the history, ${n}`);
  expect(await runsOf(story)).toBeGreaterThanOrEqual(runs + 2);
  const before = (await story.offer()).revision;
  await handle.signal('messageReceived', signal);
  await world().gateway.tell(story.id, 'recordMessage', { ...body, id: `again-${first.body.revision}` });
  await handle.signal('messageReceived', signal);
  expect((await story.http.post(`/v1/offers/${story.id}/messages`, body, key)).body).toEqual(first.body);
  expect((await story.offer()).revision).toEqual(before + 1);
});
