import { sql } from 'kysely';
import { followWorkflows } from '../../platform/store/following';
import { readJournal } from '../../platform/store/offer-copy';
import { AFTER_A_FAULT, eventually } from '../support/patience';
import { Company, LOU } from '../support/company';
import { Http } from '../support/http';
import { Story } from '../support/story';
import { theWorld } from '../support/the-world';

const world = theWorld({ patience: 3 });

type Readiness = { status: string; detail: string[] };
const readiness = async (): Promise<Readiness> => (await new Http(world().url).get<Readiness>('/readyz')).body;
const stuckByMetrics = async (): Promise<string | undefined> => {
  const metrics = await (await fetch(`${world().url}/metrics`)).text();
  return /^followthrough_stuck_copies (\S+)/m.exec(metrics)?.[1];
};

/** The store refuses what is saved of an offer, for whatever reason. */
async function refuse(offer: string): Promise<() => Promise<void>> {
  const { database } = world().store;
  await sql`create function refuse() returns trigger language plpgsql as
    $$ begin raise exception 'this copy cannot be saved'; end $$`.execute(database);
  await sql`create trigger refuse before insert or update on journal for each row
    when (new.offer_id = ${sql.lit(offer)}) execute function refuse()`.execute(database);
  return async () => {
    await sql`drop function refuse cascade`.execute(database);
  };
}

test('a copy that cannot be saved is a ticket, a line of readiness and a metric, and all three go when it is saved', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  await eventually(async () => (await story.ledger()).includes('welcome: kept'), { within: AFTER_A_FAULT });
  expect([(await readiness()).detail, await stuckByMetrics()]).toEqual([[], '0']);
  const mend = await refuse(story.id);
  await world()
    .client.workflow.getHandle(`offer/${story.id}`)
    .signal('messageReceived', { id: 'm1', channel: 'call', direction: 'outbound', with: 'Ada', summary: 'a call' });
  await eventually(async () => (await story.tickets()).length > 0, { within: AFTER_A_FAULT });
  expect(await story.tickets()).toEqual(['day 0: track-failed normal open']);
  expect(await readiness()).toMatchObject({
    status: 'ready',
    detail: [expect.stringMatching(/^One copy in the store cannot be saved since/)],
  });
  expect(await stuckByMetrics()).toEqual('1');

  await mend();
  await eventually(async () => (await story.tickets())[0] === 'day 0: track-failed normal resolved (settled)', {
    within: AFTER_A_FAULT,
  });
  expect((await story.ledger()).filter((line) => line === 'news: kept')).toHaveLength(1);
  expect([(await readiness()).detail, await stuckByMetrics()]).toEqual([[], '0']);
}, 180_000);

test('so is the copy of a publisher that cannot be saved, and its ticket stands at its first live offer', async () => {
  const company = new Company(world());
  await company.offers('one');
  await company.offers('two');
  await company.http.post(`/v1/offers/${company.id}.one/withdraw`, {});
  const { database } = world().store;
  await sql`create function refuse() returns trigger language plpgsql as
    $$ begin raise exception 'this copy cannot be saved'; end $$`.execute(database);
  await sql`create trigger refuse before insert or update on publisher_journal for each row
    when (new.publisher_id = ${sql.lit(company.id)}) execute function refuse()`.execute(database);
  const after = await company.hears('put', '/marketing-contact', LOU);
  expect(after.marketingContact).toEqual(LOU);
  type Told = { offer: string; kind: string; priority: string; status: string; subject: string };
  const tickets = async (): Promise<Told[]> => {
    const { body } = await company.http.get<{ items: Told[] }>(`/v1/tickets?offer=${company.id}.two`);
    return body.items;
  };
  await eventually(async () => (await tickets()).length > 0, { within: AFTER_A_FAULT });
  const subject = 'What happened to its publisher cannot be saved, and lists are behind: Contoso';
  expect(await tickets()).toMatchObject([{ kind: 'track-failed', priority: 'normal', status: 'open', subject }]);
  expect((await company.look()).watch).toMatchObject({ status: 'behind', why: 'not-saved' });
  expect((await readiness()).detail).toEqual([expect.stringMatching(/^One copy in the store cannot be saved since/)]);
  expect(await stuckByMetrics()).toEqual('1');

  await sql`drop function refuse cascade`.execute(database);
  await eventually(async () => (await tickets())[0]?.status === 'resolved', { within: AFTER_A_FAULT });
  expect(await tickets()).toHaveLength(1);
  expect((await company.look()).watch.status).toBe('watched');
  expect([(await readiness()).detail, await stuckByMetrics()]).toEqual([[], '0']);
}, 180_000);

test('rebuild makes a journal say what its workflow says: what is missing is written, what is wrong replaced, what never was removed', async () => {
  const { client, store } = world();
  const story = await Story.begin(world(), { type: 'list' });
  await story.says('A call');
  await eventually(async () => (await story.ledger()).includes('welcome: kept'), { within: AFTER_A_FAULT });
  await eventually(async () => (await followWorkflows(store.database, client)).length === 0, { within: AFTER_A_FAULT });
  const right = await readJournal(store.database, story.id);
  const ofStory = sql`offer_id = ${story.id}`;
  await sql`delete from journal where ${ofStory} and kind = 'mail-sent'`.execute(store.database);
  await sql`update journal set fact = jsonb_set(fact, '{at}', '"2026-01-01T00:00:00.000Z"')
    where ${ofStory} and kind = 'message'`.execute(store.database);
  await sql`insert into journal select offer_id, 99, 'ghost', kind, at, fact || '{"id": "ghost", "revision": 99}'
    from journal where ${ofStory} and kind = 'message'`.execute(store.database);
  expect(await followWorkflows(store.database, client)).toEqual([
    `offer/${story.id} knew otherwise than its journal: 2 facts were written, 1 removed`,
  ]);
  expect(await readJournal(store.database, story.id)).toEqual(right);
  expect((await story.offer()).revision).toEqual(right.length);
}, 180_000);
