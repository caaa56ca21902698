import { ClockStopped } from '../../platform/virtual-clock';
import { AFTER_A_STOP, eventually } from '../support/patience';
import { Story } from '../support/story';
import { theWorld } from '../support/the-world';

const world = theWorld();
const WEEK = 7 * 86_400_000;

const clockOf = async ({ id }: Story): Promise<number> => (await world().clock.now(id)).getTime();

/** Whether the reminder of first contact has become a ticket: that is what is due a week after publication. */
const hasTicket = async (story: Story): Promise<boolean> =>
  (await story.tickets()).some((ticket) => ticket.startsWith('day 7: first-contact'));

async function travel(story: Story, to: number): Promise<void> {
  await world().clock.advanceTo(story.id, new Date(to));
}

test('a journey that ends just after a due date ends there, also when the work of that date takes longer', async () => {
  const beyond: number[] = [];
  for (const after of [60, 120, 180, 240, 300, 360]) {
    const story = await Story.begin(world());
    const target = Date.parse(story.publishedAt) + WEEK + after;
    await travel(story, target);
    beyond.push((await clockOf(story)) - target);
    expect(await hasTicket(story)).toBe(true);
  }
  // The clock goes on at its usual pace while the work is done.
  expect(Math.max(...beyond)).toBeLessThan(30_000);
  expect(Math.min(...beyond)).toBeGreaterThanOrEqual(0);
});

test('what is due at the very instant that a journey goes to is done when it ends', async () => {
  const done: boolean[] = [];
  for (let i = 0; i < 6; i++) {
    const story = await Story.begin(world());
    await travel(story, Date.parse(story.publishedAt) + WEEK);
    done.push(await hasTicket(story));
  }
  expect(done).toEqual(done.map(() => true));
});

test('a journey waits for a worker that is away at a due date, and ends where it was to', async () => {
  const story = await Story.begin(world());
  const due = Date.parse(story.publishedAt) + WEEK;
  await travel(story, due - 3_600_000);
  await world().stopWorkers();
  const journey = travel(story, due + 100);
  await eventually(() => waitsForWorker(story), { what: 'the due date', within: AFTER_A_STOP });
  await eventually(async () => (await clockOf(story)) > due + 1_000, {
    what: 'the end of the journey',
    within: AFTER_A_STOP,
  });
  await world().startWorkers();
  await journey;
  expect(await hasTicket(story)).toBe(true);
  expect((await clockOf(story)) - due).toBeLessThan(60_000);
}, 180_000);

async function waitsForWorker({ id }: Story): Promise<boolean> {
  const { raw } = await world().client.workflow.getHandle(`offer/${id}`).describe();
  return Boolean(raw.pendingWorkflowTask);
}

test('a journey says so when the workflow ends on the way', async () => {
  const story = await Story.begin(world());
  const years = travel(story, Date.parse(story.publishedAt) + 500 * WEEK);
  const ended = expect(years).rejects.toBeInstanceOf(ClockStopped);
  await eventually(async () => (await clockOf(story)) > Date.now() + WEEK, { what: 'the journey', within: 20_000 });
  await story.does('post', '/withdraw');
  await ended;
  await expect(travel(story, Date.parse(story.publishedAt) + 501 * WEEK)).rejects.toBeInstanceOf(ClockStopped);
});
