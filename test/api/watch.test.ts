import { lookOnce } from '../../api/watching';
import { offer } from '../../api/schemas/offer';
import { restart } from '../../platform/store/restart';
import { createLogger } from '../../platform/logger';
import { Story, trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';

const world = theWorld();
const message = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'Hello' };
const look = (): Promise<string> =>
  lookOnce({ ...world(), database: world().store.database, logger: createLogger('api', 'silent') }, 'offer', '');

/** An offer that has said what is due at once. */
async function welcomed(): Promise<Story> {
  const story = await Story.begin(world(), { type: 'list' });
  await story.passes('PT1M');
  return story;
}

const terminate = (story: Story): Promise<unknown> =>
  world().client.workflow.getHandle(`offer/${story.id}`).terminate('by hand');

const unwatchedTickets = async (story: Story): Promise<string[]> => {
  const { body } = await story.http.get<{ items: { kind: string; status: string }[] }>(`/v1/tickets?offer=${story.id}`);
  return body.items.filter(({ kind }) => kind === 'unwatched').map(({ status }) => status);
};

it('a command to an offer whose workflow was terminated says how it goes on, and so do its answer, the list and a ticket', async () => {
  const story = await welcomed();
  await terminate(story);
  const gone = { status: 409, code: 'offer-unwatched' };
  const answer = await story.http.post(`/v1/offers/${story.id}/messages`, message);
  expect(refusal(answer)).toMatchObject(gone);
  expect(JSON.stringify(answer.body)).toContain(`/v1/offers/${story.id}/resume-watch`);
  expect(refusal(await story.http.post(`/v1/offers/${story.id}/relist`, {}))).toMatchObject(gone);
  const { publisher, publishedAt } = await story.offer();
  const again = { id: story.id, ...trial({ type: 'list', publisher, publishedAt }) };
  expect(refusal(await story.http.post('/v1/offers', again))).toMatchObject(gone);
  const { watch } = conforming(offer, await story.http.get(`/v1/offers/${story.id}`));
  expect(watch).toEqual({ status: 'unwatched', since: expect.any(String) as string, why: 'terminated' });
  const { body } = await story.http.get<{ items: { id: string }[] }>('/v1/offers?watch=unwatched');
  expect(body.items).toEqual([expect.objectContaining({ id: story.id, watch })]);
  expect(await unwatchedTickets(story)).toEqual(['open']);
});

it('goes on from the journal with one action, sends nothing twice, and keeps its promises', async () => {
  const story = await welcomed();
  await story.says('Before');
  const before = { mails: await story.letters(), ledger: await story.ledger() };
  await terminate(story);
  await look();
  const after = conforming(offer, await story.http.post(`/v1/offers/${story.id}/resume-watch`, { note: 'By mistake' }));
  expect(after.watch).toEqual({ status: 'watched', since: null, why: null });
  expect(refusal(await story.http.post(`/v1/offers/${story.id}/resume-watch`, {}))).toMatchObject({
    status: 409,
    code: 'is-watched',
  });
  await story.passes('PT1M');
  expect({ mails: await story.letters(), ledger: await story.ledger() }).toEqual(before);
  expect(await unwatchedTickets(story)).toEqual(['resolved']);
  await story.says('After');
  await story.passes('P60D');
  expect(await story.tickets()).toEqual(expect.arrayContaining([expect.stringContaining('silence')]));
});

it('a regular look finds what is terminated or deleted, and nothing that runs or has ended', async () => {
  const [runs, terminated, deleted, ended] = [await welcomed(), await welcomed(), await welcomed(), await welcomed()];
  await ended.does('post', '/delist');
  await terminate(terminated);
  await world().client.workflowService.deleteWorkflowExecution({
    namespace: 'default',
    workflowExecution: { workflowId: `offer/${deleted.id}` },
  });
  const said = async (): Promise<unknown[]> =>
    Promise.all([runs, terminated, deleted, ended].map(async (story) => (await story.offer()).watch.why));
  const expected = [null, 'terminated', 'missing', null];
  for (let tries = 0; tries < 100 && JSON.stringify(await said()) !== JSON.stringify(expected); tries++) await look();
  expect(await said()).toEqual(expected);
});

it('rebuild --restart lets all of them go on', async () => {
  const story = await welcomed();
  await terminate(story);
  const env = { TEMPORAL_ADDRESS: world().temporalAddress };
  expect((await restart(world().store.database, env)).offers).toBeGreaterThan(0);
  expect(await restart(world().store.database, env)).toEqual({ offers: 0, publishers: 0, behind: [] });
  expect((await story.says('On we go')).watch.status).toBe('watched');
});

it('rebuild --restart lets an offer of a sandbox go on at its own time, and does nothing of the past again', async () => {
  const story = await welcomed();
  await story.says('Before');
  const { clock } = await story.passes('P40D');
  const before = { mails: await story.letters(), ledger: await story.ledger() };
  await terminate(story);
  const env = { TEMPORAL_ADDRESS: world().temporalAddress };
  expect(await restart(world().store.database, env)).toMatchObject({ behind: [] });
  expect((await world().clock.now(story.id)).toISOString() >= clock).toBe(true);
  const after = await story.offer();
  expect([after.clock >= clock, after.watch.status]).toEqual([true, 'watched']);
  expect({ mails: await story.letters(), ledger: await story.ledger() }).toEqual(before);
});

it('resumes for a revision once, also when eight ask at the same instant; who asks again with a key gets the answer again', async () => {
  const story = await welcomed();
  const { revision } = await story.offer();
  await terminate(story);
  const ask = (headers: Record<string, string>) =>
    story.http.post<{ revision: number }>(`/v1/offers/${story.id}/resume-watch`, {}, headers);
  const other = await ask({ 'if-match': `"${revision - 1}"` });
  expect(refusal(other)).toMatchObject({ status: 412, code: 'revision-differs' });
  const answers = await Promise.all(Array.from({ length: 8 }, () => ask({ 'if-match': `"${revision}"` })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(412)]);
  await terminate(story);
  const key = { 'idempotency-key': `resume-${story.id}` };
  const first = await ask(key);
  expect([first.status, (await ask(key)).body]).toEqual([200, first.body]);
  await story.says('On we go');
});
