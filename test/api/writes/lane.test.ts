import { Busy, Lane } from '../../../api/writes/lane';

/** Work that is done when the test says so. */
function work() {
  let done: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (done = resolve));
  return { until, done };
}

const settled = (all: readonly Promise<unknown>[]): Promise<string[]> =>
  Promise.all(
    all.map((each) => each.then(() => 'done').catch((err: unknown) => (err instanceof Busy ? 'busy' : 'failed'))),
  );

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('lets eight in at once, and turns away who would wait too long; what was let in is done', async () => {
  const lane = new Lane();
  const jobs = Array.from({ length: 24 }, work);
  let begun = 0;
  const answers = settled(
    jobs.map(({ until }) =>
      lane.run(() => {
        begun++;
        return until;
      }),
    ),
  );
  await jest.advanceTimersByTimeAsync(2_000);
  expect(begun).toBe(8);
  for (const { done } of jobs) done();
  await expect(answers).resolves.toEqual([...Array<string>(8).fill('done'), ...Array<string>(16).fill('busy')]);
});

it('lets more in as long as they are answered quickly', async () => {
  const lane = new Lane();
  let [inside, most] = [0, 0];
  const quick = async (): Promise<void> => {
    most = Math.max(most, ++inside);
    await new Promise((resolve) => setTimeout(resolve, 10));
    inside--;
  };
  const answers = settled(Array.from({ length: 150 }, () => lane.run(quick)));
  await jest.advanceTimersByTimeAsync(2_000);
  await expect(answers).resolves.toEqual(Array<string>(150).fill('done'));
  expect(most).toBeGreaterThan(16);
});

it('turns away at once, with the time to come back, after answers were slow; and lets in again when they are quick', async () => {
  const lane = new Lane();
  const lasting = (ms: number) => () => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const slow = settled(Array.from({ length: 8 }, () => lane.run(lasting(6_000))));
  await jest.advanceTimersByTimeAsync(6_000);
  await slow;
  const next = Array.from({ length: 8 }, () => lane.run(lasting(10)));
  const told = settled(next);
  await expect(next.at(-1)).rejects.toMatchObject({ retryAfter: expect.any(Number) as number });
  await jest.advanceTimersByTimeAsync(10);
  expect((await told).filter((each) => each === 'done')).toHaveLength(2);
  await expect(lane.run(() => Promise.resolve('in'))).resolves.toBe('in');
});

it('work that fails makes room too', async () => {
  const lane = new Lane();
  const fails = Array.from({ length: 20 }, () => lane.run(() => Promise.reject(new Error('no'))));
  await expect(settled(fails)).resolves.toEqual(Array<string>(20).fill('failed'));
});
