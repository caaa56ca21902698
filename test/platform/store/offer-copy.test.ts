import { Client } from 'pg';
import { instantOf } from '../../../domain/calendar/instants';
import type { Fact } from '../../../domain/offer/events';
import { connectDatabase, type Database } from '../../../platform/store/connection';
import { lifeOf, readJournal, saveOffer } from '../../../platform/store/offer-copy';
import { rebuild } from '../../../platform/store/rebuild';
import type { Attempt } from '../../../platform/store/saved-by';
import { startTestStore, type TestStore } from '../../support/database';
import { activated, anOffer, at, on, lifeOf as lived, weSpoke } from '../../support/lives';

let store: TestStore;
beforeAll(async () => {
  store = await startTestStore();
});
afterAll(() => store.stop());

let offers = 0;
const clock = at('2026-03-20');

/** Facts of an offer of its own: its onboarding, and what is told of it. */
function told(...happened: Parameters<typeof on>[]): { offerId: string; facts: Fact[] } {
  const offerId = `contoso.copy-${++offers}`;
  const offer = anOffer({ id: offerId });
  const { onboardedAt } = offer;
  const onboarded = { kind: 'onboarded', offer, id: 'onboarded', revision: 1, by: 'test' } as const;
  const { facts } = lived(offer, ...happened.map((each) => on(...each)));
  return { offerId, facts: [{ ...onboarded, at: onboardedAt, recordedAt: onboardedAt }, ...facts] };
}

const attempt = (run: string, number: number, isAwaited = true): Attempt => ({
  run,
  number,
  isAwaited: () => Promise.resolve(isAwaited),
});

const idsOf = async (offerId: string): Promise<string[]> =>
  (await readJournal(store.database, offerId)).map(({ id }) => id);

const promisesOf = async (offerId: string): Promise<string[]> => {
  const rows = store.database.selectFrom('promises').select(['kind', 'standing']).where('offer_id', '=', offerId);
  return (await rows.orderBy('due_at').orderBy('id').execute()).map(({ kind, standing }) => `${kind}: ${standing}`);
};
const newsOf = async (offerId: string) => (await promisesOf(offerId)).filter((line) => line.startsWith('news'));

test('a fact that a workflow has otherwise than the journal replaces it, and promises that it had made go', async () => {
  const { offerId, facts } = told(['2026-03-05', weSpoke(), 'call']);
  await saveOffer(store.database, { offerId, fresh: facts, clock, since: 0, begunAs: 'a' }, attempt('a', 1));
  const otherwise = facts.map((fact) => (fact.id === 'call' ? { ...fact, at: at('2026-03-06') } : fact));
  await saveOffer(store.database, { offerId, fresh: otherwise, clock, since: 0, begunAs: 'a' }, attempt('a', 1));
  expect((await readJournal(store.database, offerId)).map((fact) => fact.at)).toEqual(otherwise.map((fact) => fact.at));
  expect(await newsOf(offerId)).toEqual(['news: kept', 'news: open']);
});

test('what a workflow never had goes from its journal, with its promises', async () => {
  const { offerId, facts } = told(['2026-03-05', weSpoke(), 'call'], ['2026-03-09', weSpoke(), 'ghost']);
  const [onboarded, call] = facts;
  if (onboarded === undefined || call === undefined) throw new Error('there are two');
  await saveOffer(store.database, { offerId, fresh: facts, clock, since: 0, begunAs: 'a' }, attempt('a', 1));
  expect(await newsOf(offerId)).toEqual(['news: kept', 'news: kept', 'news: open']);
  const change = { offerId, fresh: [call], clock, since: 1, begunAs: 'a' };
  await saveOffer(store.database, change, attempt('reset', 2));
  expect(await idsOf(offerId)).toEqual(['onboarded', 'call']);
  expect(await newsOf(offerId)).toEqual(['news: kept', 'news: open']);
});

test('a save that comes after a later one, or after its run, changes nothing', async () => {
  const { offerId, facts } = told(['2026-03-05', weSpoke(), 'call'], ['2026-03-09', weSpoke(), 'later']);
  const early = { offerId, fresh: facts.slice(0, 2), clock, since: 0, begunAs: 'a' };
  await saveOffer(store.database, early, attempt('a', 1));
  await saveOffer(store.database, { ...early, fresh: facts.slice(2), since: 2 }, attempt('a', 5));
  await expect(saveOffer(store.database, early, attempt('a', 1, false))).rejects.toThrow('a later save has been there');
  await expect(saveOffer(store.database, early, attempt('before', 9, false))).rejects.toThrow('a later save');
  expect(await idsOf(offerId)).toEqual(['onboarded', 'call', 'later']);
});

test('saves at the same time leave what the latest says', async () => {
  const { offerId, facts } = told(['2026-03-05', weSpoke(), 'call'], ['2026-03-09', weSpoke(), 'later']);
  const change = { offerId, clock, begunAs: 'a', since: 0 };
  await Promise.all(
    [1, 2, 3]
      .map((n) => saveOffer(store.database, { ...change, fresh: facts.slice(0, n) }, attempt('a', n)))
      .map((saved) => saved.catch(() => undefined)),
  );
  expect(lifeOf(await readJournal(store.database, offerId)).facts.length).toBeGreaterThan(0);
  await saveOffer(store.database, { ...change, fresh: facts }, attempt('a', 4));
  expect(await idsOf(offerId)).toEqual(['onboarded', 'call', 'later']);
});

test('a workflow that begins anew under an old id takes nothing from the journal that is there', async () => {
  const { offerId, facts } = told(['2026-03-05', weSpoke(), 'call']);
  await saveOffer(store.database, { offerId, fresh: facts, clock, since: 0, begunAs: 'a' }, attempt('a', 1));
  await saveOffer(
    store.database,
    { offerId, fresh: facts.slice(0, 1), clock, since: 0, begunAs: 'b' },
    attempt('b', 1),
  );
  expect(await idsOf(offerId)).toEqual(['onboarded', 'call']);
});

test('no fact makes the statement fail: two of one id, two promises of one id, characters and years that the store does not have', async () => {
  const benefit = activated('listing-optimization');
  const { offerId, facts } = told(
    ['2026-03-05', benefit, 'one'],
    ['2026-03-05', benefit, 'two'],
    ['2026-03-06', weSpoke(), 'call'],
    ['2026-03-06', weSpoke(), 'call'],
    [
      '2026-03-07',
      {
        kind: 'message',
        channel: 'call',
        direction: 'outbound',
        with: 'A\u0000da',
        summary: 'half \ud83d, and \\u0000',
        about: null,
      },
      'odd',
    ],
  );
  const ancient = facts.map((fact) => (fact.id === 'odd' ? { ...fact, at: '0000-01-01T00:00:00.000Z' } : fact));
  await saveOffer(store.database, { offerId, fresh: ancient, clock, since: 0, begunAs: 'a' }, attempt('a', 1));
  expect(await idsOf(offerId)).toEqual(['onboarded', 'one', 'two', 'call', 'odd']);
  const odd = (await readJournal(store.database, offerId)).find(({ id }) => id === 'odd');
  expect(odd).toMatchObject({ with: 'A�da', summary: 'half �, and \\u0000' });
});

test('a first save and those after it of the same run are one statement each, and their copy is what the journal makes', async () => {
  const { offerId, facts } = told(['2026-03-05', weSpoke(), 'call'], ['2026-03-09', weSpoke(), 'later']);
  const query = jest.spyOn(Client.prototype, 'query');
  for (const n of [0, 1, 2]) {
    const change = { offerId, fresh: facts.slice(n, n + 1), clock, since: n, begunAs: 'a' };
    await saveOffer(store.database, change, attempt('a', n + 1));
  }
  expect(query).toHaveBeenCalledTimes(3);
  query.mockRestore();
  expect(await idsOf(offerId)).toEqual(['onboarded', 'call', 'later']);
  const promises = await promisesOf(offerId);
  await rebuild(store.database);
  expect(await promisesOf(offerId)).toEqual(promises);
});

test('what another process has saved meanwhile is read, and what is no longer there is not made up', async () => {
  const { offerId, facts } = told(['2026-03-05', weSpoke(), 'call'], ['2026-03-09', weSpoke(), 'later']);
  const other = connectDatabase(store.url, 1);
  const save = (database: Database, n: number) => {
    const change = { offerId, fresh: facts.slice(n, n + 1), clock, since: n, begunAs: 'a' };
    return saveOffer(database, change, attempt('a', n + 1));
  };
  await save(store.database, 0);
  await save(other, 1);
  await save(store.database, 2);
  await other.destroy();
  expect(await idsOf(offerId)).toEqual(['onboarded', 'call', 'later']);
  expect(await newsOf(offerId)).toEqual(['news: kept', 'news: kept', 'news: open']);
  for (const table of ['offers', 'journal', 'promises'] as const)
    await store.database
      .deleteFrom(table)
      .where(table === 'offers' ? 'id' : 'offer_id', '=', offerId)
      .execute();
  const [, , last] = facts;
  const again = { offerId, fresh: last === undefined ? [] : [last], clock, since: 2, begunAs: 'a' };
  await expect(saveOffer(store.database, again, attempt('a', 9))).rejects.toThrow('a journal begins');
});

test('the clock of an offer does not go back by the time that a save takes', async () => {
  const { offerId, facts } = told(['2026-03-05', weSpoke(), 'call'], ['2026-03-09', weSpoke(), 'later']);
  const tomorrow = instantOf(Date.now() + 86_400_000);
  const aheads: number[] = [];
  for (const n of [0, 1, 2]) {
    const change = { offerId, fresh: facts.slice(n, n + 1), clock: tomorrow, since: n, begunAs: 'a' };
    await saveOffer(store.database, change, attempt('a', n + 1));
    const row = store.database.selectFrom('offers').select('clock_ahead').where('id', '=', offerId);
    aheads.push((await row.executeTakeFirstOrThrow()).clock_ahead);
  }
  expect(new Set(aheads).size).toBe(1);
});
