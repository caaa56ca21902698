import { setTimeout as pass } from 'node:timers/promises';
import { readDomainRates } from '../../../platform/mail/domain-rates';
import { StoredPace } from '../../../platform/store/mail-pace';
import { startTestStore, type TestStore } from '../../support/database';

/** How many letters drain: `LETTERS=10000 npx jest test/platform/store/mail-pace.test.ts` takes as long as its rates say. */
const LETTERS = Number(process.env.LETTERS ?? 90);
const WORKERS = 3;
/** In hand at the same time, of each worker: as many as it has hands. */
const HANDS = 20;
/** What lies between the store's answer and a letter that leaves, in milliseconds: other processes run too. */
const JITTER = 150;

let store: TestStore;
beforeAll(async () => {
  store = await startTestStore();
});
afterAll(() => store.stop());

type Left = { readonly domain: string; readonly at: number };

/** Sends letters as workers do: one that is put back comes again when it was told to. */
async function drain(rates: string, domains: readonly string[]): Promise<readonly Left[]> {
  const left: Left[] = [];
  const waiting = domains.map((domain, i) => ({ id: `m-${rates}-${i}`, domain, from: 0 }));
  const hand = async (pace: StoredPace): Promise<void> => {
    for (let mail = waiting.shift(); mail !== undefined; mail = waiting.shift()) {
      await pass(Math.max(0, mail.from - Date.now()));
      const turn = await pace.turnOf(mail.id, [`ada@${mail.domain}`]);
      if (turn.is === 'later') waiting.push({ ...mail, from: Date.now() + turn.wait });
      else {
        await pass(turn.wait);
        left.push({ domain: mail.domain, at: Date.now() });
      }
      waiting.sort((a, b) => a.from - b.from);
    }
  };
  const workers = Array.from(
    { length: WORKERS },
    () => new StoredPace(store.database, readDomainRates(rates) ?? new Map()),
  );
  await Promise.all(workers.flatMap((pace) => Array.from({ length: HANDS }, () => hand(pace))));
  return left;
}

/** The most letters to a domain within any span of some milliseconds. */
function most(left: readonly Left[], domain: string, span: number): number {
  const times = left.flatMap((each) => (each.domain === domain ? [each.at] : [])).sort((a, b) => a - b);
  return Math.max(...times.map((from, i) => times.slice(i).filter((at) => at < from + span).length));
}

test('letters drain over all workers without exceeding the rate of their domain', async () => {
  const domains = Array.from({ length: LETTERS }, (_, i) => (i % 3 === 0 ? 'gmail.com' : `publisher-${i % 2}.example`));
  const began = Date.now();
  const left = await drain('gmail.com=600,*=1200', domains);
  expect(left).toHaveLength(LETTERS);
  const span = 2_000;
  expect(most(left, 'gmail.com', span - JITTER)).toBeLessThanOrEqual(600 / 30 + 1);
  for (const domain of ['publisher-0.example', 'publisher-1.example'])
    expect(most(left, domain, span - JITTER)).toBeLessThanOrEqual(1_200 / 30 + 1);
  if (process.env.LETTERS !== undefined) console.log(`${LETTERS} letters in ${Date.now() - began} ms`);
}, 3_600_000);

test('a letter whose turn is far off is put back until then, and keeps its turn', async () => {
  const pace = new StoredPace(store.database, new Map([['slow.example', 1]]));
  const to = ['ada@slow.example'];
  expect(await pace.turnOf('first', to)).toMatchObject({ is: 'now' });
  const second = await pace.turnOf('second', to);
  const third = await pace.turnOf('third', to);
  expect([second.is, third.is]).toEqual(['later', 'later']);
  expect(Math.round((third.wait - second.wait) / 1_000)).toBe(60);
  expect((await pace.turnOf('second', to)).wait).toBeLessThanOrEqual(second.wait);
});

test('turns that have passed while nobody worked are not all taken at once', async () => {
  const pace = new StoredPace(store.database, new Map([['busy.example', 1]]));
  const mails = ['a', 'b', 'c', 'd'];
  for (const mail of mails) await pace.turnOf(mail, ['ada@busy.example']);
  await store.database.updateTable('mail_turns').set({ at: '2026-01-01T00:00:00.000Z' }).execute();
  const turns = await Promise.all(mails.slice(1).map((mail) => pace.turnOf(mail, ['ada@busy.example'])));
  expect(turns.map(({ is }) => is)).toEqual(['later', 'later', 'later']);
});

test('domains without a rate wait for nothing, and a mail to several waits for the slowest', async () => {
  const pace = new StoredPace(store.database, new Map([['slow.example', 1]]));
  expect(await pace.turnOf('other', ['ada@quick.example'])).toEqual({ is: 'now', wait: 0 });
  expect(await pace.turnOf('both', ['ada@quick.example', 'sam@SLOW.example'])).toMatchObject({ is: 'later' });
});

test.each([
  [
    'gmail.com=300,*=1200',
    [
      ['gmail.com', 300],
      ['*', 1200],
    ],
  ],
  ['', []],
  ['gmail.com', undefined],
  ['gmail.com=0', undefined],
  ['gmail.com=5,gmail.com=6', undefined],
  ['com=5', undefined],
])('the rates %j', (text, expected) => {
  const rates = readDomainRates(text);
  expect(rates && [...rates]).toEqual(expected);
});
