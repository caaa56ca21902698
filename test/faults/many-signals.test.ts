import { Story } from '../support/story';
import { theWorld } from '../support/the-world';

const world = theWorld();

test('ten thousand repeated signals do not break an offer', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  const handle = world().client.workflow.getHandle(`offer/${story.id}`);
  const signal = { id: 'again', channel: 'call', direction: 'outbound', with: 'Ada', summary: 'the same call' };
  const before = (await story.offer()).revision;
  for (let sent = 0; sent < 10_000; sent += 25) {
    await Promise.all(Array.from({ length: 25 }, () => handle.signal('messageReceived', signal)));
  }
  // A flood keeps the worker busy for a while; asking again later is all that a client has to do.
  const offer = await story.saysOnce('Still there?');
  expect(offer.promises.filter(({ kind, settledAt }) => kind === 'news' && settledAt !== null).length).toEqual(2);
  expect(offer.revision - before).toBeLessThanOrEqual(3);
}, 180_000);

test('thousands of different calls are one life too', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  const handle = world().client.workflow.getHandle(`offer/${story.id}`);
  const call = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'a call' };
  const start = Date.parse(story.publishedAt);
  for (let sent = 0; sent < 2_000; sent += 25) {
    const ids = Array.from({ length: 25 }, (_, i) => sent + i);
    await Promise.all(
      ids.map((n) =>
        handle.signal('messageReceived', { id: `call-${n}`, at: new Date(start + n).toISOString(), ...call }),
      ),
    );
  }
  await story.passes('PT1M');
  const count = await world()
    .store.database.selectFrom('journal')
    .select(({ fn }) => fn.countAll<string>().as('calls'))
    .where('offer_id', '=', story.id)
    .where('kind', '=', 'message')
    .executeTakeFirstOrThrow();
  expect(Number(count.calls)).toEqual(2_000);
}, 180_000);
