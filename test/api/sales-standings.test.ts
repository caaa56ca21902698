import { setTimeout as pause } from 'node:timers/promises';
import { type Handing, handOverSales } from '../../activities/handing-over-sales';
import { instantOf } from '../../domain/calendar/instants';
import type { Fact, EventPayload } from '../../domain/offer/events';
import type { OfferRequest } from '../../domain/offer/offer';
import { takeOn } from '../../domain/catalogue/pin-terms';
import type { SalesStanding } from '../../domain/tiers/sales';
import { shippedCatalogues } from '../../domain/catalogue/shipped';
import type { Database } from '../../platform/store/connection';
import { saveOffer } from '../../platform/store/offer-copy';
import { rebuild } from '../../platform/store/rebuild';
import { appendLines, type NumberedLine } from '../../platform/store/sales-ledger';
import { lastToTell, markTold, publishersToTell, standingOf, standingsToTell } from '../../platform/store/standings';
import { startTestStore, type TestStore } from '../support/database';
import { trial } from '../support/story';

let store: TestStore;
const database = (): Database => store.database;
beforeAll(async () => {
  store = await startTestStore();
});
afterAll(() => store.stop());

let publishers = 0;
const ALONE = 'commercial-marketplace@2020-04';
const TOGETHER = 'commercial-marketplace@2023-12';
const HOUR = 3_600_000;

const fact = (payload: EventPayload, id: string, revision: number, at: string): Fact => ({
  ...payload,
  id,
  revision,
  at,
  recordedAt: at,
  by: 'test',
});

/** A publisher of its own for a test, whose offers are in the store without workflows. */
async function publisher(offers: Record<string, { type?: string; program?: string; ahead?: number }>): Promise<string> {
  const name = `p${++publishers}`;
  for (const [own, { type = 'transact', program = ALONE, ahead = 0 }] of Object.entries(offers)) {
    const publishedAt = '2025-11-01T10:00:00.000Z';
    const said = trial({ type, publishedAt, consultingKind: null, callToAction: null }) as unknown as OfferRequest;
    const known = { lastMessageAt: null, firstContactAt: null, engagementManager: null };
    const request = { ...said, id: `${name}.${own}`, known, publisher: { ...said.publisher, id: name } };
    const offer = takeOn(request, shippedCatalogues().choose(program, publishedAt), publishedAt, 'UTC');
    const fresh = [fact({ kind: 'onboarded', offer }, 'onboarded', 1, publishedAt)];
    await saveOffer(database(), { offerId: offer.id, fresh, clock: instantOf(Date.now() + ahead) });
  }
  return name;
}

let lines = 0;
const line = (offer: string, usd: string, more: Partial<NumberedLine> = {}): NumberedLine => {
  const id = `l-${++lines}`;
  const soldAt = '2026-01-05T00:00:00.000Z';
  const money = { amount: usd, currency: 'USD', rate: null, usd, seats: null };
  return { line: lines, id, root: id, offer, kind: 'sale', soldAt, ...money, corrects: null, ...more };
};
const sell = (...all: NumberedLine[]) => appendLines(database(), all);
const words = async (name: string): Promise<string[]> =>
  (await standingsToTell(database(), name)).map(
    ({ offerId, standing, lines: named, more }) =>
      `${offerId}: ${standing.tier ?? 'none'} ${standing.counted.amount} for ${named.length}+${more}`,
  );
const hears = (offerId: string, standing: SalesStanding, revision: number) =>
  saveOffer(database(), {
    offerId,
    fresh: [
      fact({ kind: 'sales-counted', standing, lines: [], more: 0 }, `s${revision}`, revision, instantOf(Date.now())),
    ],
    clock: instantOf(Date.now()),
  });

describe('what offers are to be told', () => {
  it('is what their own sales have reached, where those count alone', async () => {
    const name = await publisher({ a: {}, b: {}, list: { type: 'list' } });
    await sell(line(`${name}.a`, '30000'), line(`${name}.list`, '1000000'));
    expect(await words(name)).toEqual([`${name}.a: demand-generation 30000.00 for 1+0`]);
  });

  it('is what all sales of the publisher have reached, to every live offer, where they count together', async () => {
    const name = await publisher({ a: { program: TOGETHER }, b: { program: TOGETHER }, c: {}, list: { type: 'list' } });
    const from = instantOf(Date.now() - HOUR);
    await sell(line(`${name}.a`, '30000', { soldAt: from }), line(`${name}.list`, '5', { soldAt: from }));
    const told = await standingsToTell(database(), name);
    expect(told.map(({ offerId, standing }) => [offerId, standing.counted.amount])).toEqual([
      [`${name}.a`, '30005.00'],
      [`${name}.b`, '30005.00'],
    ]);
    expect(new Set(told.map(({ standing }) => standing.validUntil))).toEqual(
      new Set(['2026-11-01T10:00:00.000Z'].map((at) => nextYear(at))),
    );
  });

  it('names twenty lines as the reason and counts the others', async () => {
    const name = await publisher({ a: {} });
    await sell(...Array.from({ length: 33 }, () => line(`${name}.a`, '1')));
    const [word] = await standingsToTell(database(), name);
    expect(word).toMatchObject({ offerId: `${name}.a`, more: 13, standing: { counted: { amount: '33.00' } } });
    expect(word?.lines).toHaveLength(20);
    expect(word?.wordId).toBe(`sales:${name}.a:${await lastToTell(database(), name)}`);
  });

  it('is nothing that they know already, whatever its day of expiry', async () => {
    const name = await publisher({ a: {} });
    await sell(line(`${name}.a`, '5'));
    const [word] = await standingsToTell(database(), name);
    if (word === undefined) throw new Error('nothing is to be told');
    await hears(`${name}.a`, { ...word.standing, validUntil: '2030-01-01T00:00:00.000Z' }, 2);
    expect(await words(name)).toEqual([]);
    await sell(line(`${name}.a`, '5'));
    expect(await words(name)).toEqual([`${name}.a: awareness 10.00 for 2+0`]);
  });

  it('is judged by the clock of each offer', async () => {
    const name = await publisher({ now: {}, moved: { ahead: 90 * 24 * HOUR } });
    const soldAt = instantOf(Date.now() + 80 * 24 * HOUR);
    const { refused } = await sell(line(`${name}.moved`, '30000', { soldAt }), line(`${name}.now`, '1', { soldAt }));
    expect(refused.map(({ code }) => code)).toEqual(['at-in-the-future']);
    const [word] = await standingsToTell(database(), name);
    expect(word?.standing.tier).toBe('demand-generation');
    expect(Date.parse(word?.at ?? '') - Date.now()).toBeGreaterThan(89 * 24 * HOUR);
  });

  it('is nothing for an offer that is over', async () => {
    const name = await publisher({ a: {} });
    await sell(line(`${name}.a`, '5'));
    await database().updateTable('offers').set({ stage: 'ended' }).where('id', '=', `${name}.a`).execute();
    expect(await words(name)).toEqual([]);
  });

  it('follows the rules of a type that the offer moved up to', async () => {
    const name = await publisher({ a: { type: 'list' }, b: {} });
    await sell(line(`${name}.a`, '26000'));
    expect(await standingOf(database(), `${name}.a`, instantOf(Date.now()))).toBeNull();
    const row = await database()
      .selectFrom('journal')
      .select('fact')
      .where('offer_id', '=', `${name}.b`)
      .executeTakeFirstOrThrow();
    if (row.fact.kind !== 'onboarded') throw new Error('no onboarding');
    const { terms } = row.fact.offer;
    const moved = fact(
      { kind: 'type-changed', from: 'list', to: 'transact', callToAction: null, terms },
      'up',
      2,
      instantOf(Date.now()),
    );
    await saveOffer(database(), { offerId: `${name}.a`, fresh: [moved], clock: instantOf(Date.now()) });
    expect(await words(name)).toEqual([`${name}.a: demand-generation 26000.00 for 1+0`]);
  });
});

it('takes away what was told, and nothing that came meanwhile', async () => {
  const name = await publisher({ a: {} });
  await sell(line(`${name}.a`, '5'));
  const upTo = await lastToTell(database(), name);
  await sell(line(`${name}.a`, '6'));
  await markTold(database(), name, upTo);
  expect(await words(name)).toEqual([`${name}.a: awareness 11.00 for 1+0`]);
  await markTold(database(), name, await lastToTell(database(), name));
  expect([await words(name), await lastToTell(database(), name)]).toEqual([[], 0]);
});

it('lets nobody append while another batch with lower numbers cannot be read yet', async () => {
  const name = await publisher({ a: {} });
  const [first, second] = [line(`${name}.a`, '1'), line(`${name}.a`, '2')];
  let waiting: Promise<unknown> = Promise.resolve();
  const readable = await database()
    .transaction()
    .execute(async (open) => {
      await appendLines(open, [first]);
      waiting = sell(second);
      await pause(300);
      return open.selectFrom('sales_to_tell').select('line_id').where('publisher_id', '=', name).execute();
    });
  await waiting;
  expect(readable).toEqual([{ line_id: first.id }]);
  expect(await words(name)).toEqual([`${name}.a: awareness 3.00 for 2+0`]);
});

it('loses nothing when many append and somebody tells at the same time', async () => {
  const name = await publisher({ a: {} });
  const told: string[] = [];
  let isOver = false;
  const tell = async (): Promise<void> => {
    const upTo = await lastToTell(database(), name);
    const rows = database().selectFrom('sales_to_tell').select('line_id').where('publisher_id', '=', name);
    told.push(...(await rows.where('id', '<=', upTo).execute()).map(({ line_id }) => line_id));
    await markTold(database(), name, upTo);
  };
  const telling = (async () => {
    while (!isOver) await tell();
  })();
  const batches = Array.from({ length: 40 }, () => Array.from({ length: 25 }, () => line(`${name}.a`, '1')));
  const outcomes = await Promise.all(batches.map((batch) => sell(...batch)));
  isOver = true;
  await telling;
  await tell();
  expect(outcomes.reduce((sum, { fresh }) => sum + fresh, 0)).toBe(1_000);
  expect(told.sort()).toEqual(
    batches
      .flat()
      .map(({ id }) => id)
      .sort(),
  );
});

it('counts a line once that ten send at the same time', async () => {
  const name = await publisher({ a: {} });
  const one = line(`${name}.a`, '5');
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => sell(one)));
  expect(outcomes.map(({ fresh, repeated }) => fresh * 10 + repeated).sort()).toEqual([
    ...Array<number>(9).fill(1),
    10,
  ]);
});

it('keeps the ledger when the copies are derived again', async () => {
  const name = await publisher({ a: {} });
  await sell(line(`${name}.a`, '26000'));
  const before = await standingOf(database(), `${name}.a`, instantOf(Date.now()));
  await rebuild(database());
  expect(before?.tier).toBe('demand-generation');
  expect(await standingOf(database(), `${name}.a`, instantOf(Date.now()))).toEqual(before);
  expect(await words(name)).toHaveLength(1);
});

describe('the sweep', () => {
  /** What an activity has of the world, where a publisher hears as it is said here. */
  const hearing = (salesWaiting: (id: string) => Promise<boolean>): Handing => ({
    sales: { waitingSince: (before) => publishersToTell(database(), before) },
    publishers: { resume: () => Promise.resolve(false) },
    workflows: { salesWaiting },
    progress: () => ({ before: () => undefined, reached: () => undefined }),
  });

  it('hands over what has waited, and leaves what has just come', async () => {
    const name = await publisher({ a: {} });
    await sell(line(`${name}.a`, '5'));
    const heard: string[] = [];
    const deps = hearing(async (id) => {
      heard.push(id);
      await markTold(database(), id, await lastToTell(database(), id));
      return true;
    });
    await handOverSales(deps);
    expect(heard).toEqual([]);
    await database()
      .updateTable('sales_to_tell')
      .set({ since: instantOf(Date.now() - 40_000) })
      .execute();
    await handOverSales(deps);
    expect(heard).toContain(name);
    expect(await publishersToTell(database())).toEqual([]);
  });

  it('outlives a hearer that cannot be reached', async () => {
    const name = await publisher({ a: {} });
    await sell(line(`${name}.a`, '5'));
    const away = hearing(() => Promise.reject(new Error('away')));
    await expect(handOverSales(away, instantOf(Date.now() + 1_000))).rejects.toMatchObject({
      type: 'PublishersNotTold',
      nonRetryable: false,
    });
    expect(await publishersToTell(database())).toEqual([name]);
  });

  it('passes over a publisher that nobody has ever taken on', async () => {
    await sell(line(`${await publisher({ a: {} })}.a`, '5'));
    expect(
      await handOverSales(
        hearing(() => Promise.resolve(false)),
        instantOf(Date.now() + 1_000),
      ),
    ).toBe(0);
  });
});

/** The next time that day comes, from now on. */
function nextYear(at: string): string {
  const date = new Date(at);
  while (date.getTime() <= Date.now()) date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString();
}
