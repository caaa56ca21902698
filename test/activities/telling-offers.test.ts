import { type Reached, tellEach } from '../../activities/telling-offers';

const OFFERS = Array.from({ length: 95 }, (_, n) => `o${String(n).padStart(2, '0')}`);

/** Tells some offers, page by page, going on from what an earlier attempt said. */
async function telling(deaf: readonly string[], from?: unknown) {
  const told: string[] = [];
  let said: unknown;
  const outcome = await tellEach({
    next: (after) => Promise.resolve(OFFERS.filter((id) => id > after).slice(0, 30)),
    tell: (id) => {
      if (deaf.includes(id)) return Promise.reject(new Error('deaf'));
      told.push(id);
      return Promise.resolve(id !== 'o50');
    },
    progress: { before: () => from, reached: (details) => (said = details) },
  }).then(
    (heard) => heard,
    (err: unknown) => (err as Error).message,
  );
  return { told: told.sort(), outcome, said };
}

test('tells every offer, and counts those that heard', async () => {
  expect(await telling([])).toMatchObject({ told: OFFERS, outcome: 94 });
});

test('an offer that cannot be told holds up no other, and only it is told again', async () => {
  const first = await telling(['o03', 'o77']);
  expect(first.told).toEqual(OFFERS.filter((id) => id !== 'o03' && id !== 'o77'));
  expect(first.outcome).toEqual('2 offers could not be told, o03 among them');
  const second = await telling(['o77'], first.said);
  expect(second).toMatchObject({ told: ['o03'], outcome: '1 offers could not be told, o77 among them' });
  expect(await telling([], second.said)).toMatchObject({ told: ['o77'], outcome: 1 });
});

test('goes on where an attempt that was cut off had come to', async () => {
  const cutOff: Reached = { after: 'o59', unheard: ['o10'] };
  expect((await telling([], cutOff)).told).toEqual(['o10', ...OFFERS.slice(60)]);
});

test('what is no progress of its own is none', async () => {
  expect((await telling([], 7)).told).toEqual(OFFERS);
});
