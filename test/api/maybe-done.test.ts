import { sql } from 'kysely';
import { startApiProcess } from '../support/api-process';
import { Http } from '../support/http';
import { AFTER_A_FAULT, answered, eventually } from '../support/patience';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { refusal } from './answers';

const world = theWorld();
const http = (): Http => new Http(world().url);
const letter = { subject: 'Your listing', text: 'How is it going?' };
const message = { channel: 'call', direction: 'outbound', with: 'Ada Martin', summary: 'Hello' };

type Entry = { readonly kind: string; readonly data: { readonly channel?: string } };

/** How often something happened; a letter becomes a message too when it has left, and that is no call. */
const count = async (id: string, kind: string): Promise<number> => {
  const { body } = await http().get<{ items: Entry[] }>(`/v1/offers/${id}/timeline`);
  return body.items.filter((item) => item.kind === kind && (kind !== 'message' || item.data.channel === 'call')).length;
};

it('says that it may have been done while the worker hangs, and counts the same request again once', async () => {
  const id = 'contoso.hangs';
  await http().post('/v1/offers', { id, ...trial() });
  await world().stopWorkers();
  const answers = await Promise.all([
    http().post(`/v1/offers/${id}/mail`, letter),
    http().post(`/v1/offers/${id}/messages`, message),
    http().get(`/v1/offers/${id}`),
  ]);
  for (const answer of answers.slice(0, 2)) {
    expect(refusal(answer)).toMatchObject({ status: 503, code: 'engine-away' });
    expect(answer.body).toMatchObject({ maybeDone: true, detail: expect.stringContaining('ten minutes') as string });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  }
  expect(answers[2].status).toBe(200);
  await world().startWorkers();
  for (let times = 0; times < 2; times++) {
    expect((await answered(() => http().post(`/v1/offers/${id}/mail`, letter))).status).toBe(200);
    expect((await answered(() => http().post(`/v1/offers/${id}/messages`, message))).status).toBe(200);
  }
  expect([await count(id, 'letter-written'), await count(id, 'message')]).toEqual([1, 1]);
  // What differs in a field is another request.
  expect((await http().post(`/v1/offers/${id}/messages`, { ...message, with: 'Sam' })).status).toBe(200);
  expect(await count(id, 'message')).toBe(2);
});

it('counts the request of a caller once who went away before the answer and sends it again', async () => {
  const id = 'contoso.gone';
  await http().post('/v1/offers', { id, ...trial() });
  await world().stopWorkers();
  const gone = new AbortController();
  const sent = fetch(`${world().url}/v1/offers/${id}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(message),
    signal: gone.signal,
  });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  gone.abort();
  await expect(sent).rejects.toThrow();
  const isRemembered = async (): Promise<boolean> =>
    (await world().store.database.selectFrom('idempotency').select('key').where('key', 'like', 'unanswered%').execute())
      .length >= 3;
  await eventually(isRemembered, { within: AFTER_A_FAULT });
  await world().startWorkers();
  expect((await answered(() => http().post(`/v1/offers/${id}/messages`, message))).status).toBe(200);
  expect(await count(id, 'message')).toBe(1);
});

it('two requests that are answered are two, however alike', async () => {
  const id = 'contoso.twice';
  await http().post('/v1/offers', { id, ...trial() });
  for (let times = 0; times < 2; times++)
    expect((await http().post(`/v1/offers/${id}/messages`, message)).status).toBe(200);
  expect(await count(id, 'message')).toBe(2);
});

it('answers what was done, also where the store does not let the request be crossed out', async () => {
  const id = 'contoso.kept';
  await http().post('/v1/offers', { id, ...trial() });
  const { database } = world().store;
  await sql`create function refuse() returns trigger language plpgsql as
    $$ begin raise exception 'this row stays' using errcode = 'P0001'; end $$`.execute(database);
  await sql`create trigger refuse before delete on idempotency for each row execute function refuse()`.execute(
    database,
  );
  try {
    expect((await http().post(`/v1/offers/${id}/messages`, message)).status).toBe(200);
    expect(refusal(await http().post(`/v1/offers/${id}/messages`, { ...message, about: 'nothing' }))).toMatchObject({
      status: 422,
    });
  } finally {
    await sql`drop function refuse cascade`.execute(database);
  }
  expect(await count(id, 'message')).toBe(1);
});

it('counts the request once that was recorded when the API died, and is sent again', async () => {
  const id = 'contoso.dies';
  await http().post('/v1/offers', { id, ...trial() });
  const first = await startApiProcess(world());
  world().store.line.slow(700);
  try {
    const sent = new Http(first.url).post(`/v1/offers/${id}/messages`, message).catch(() => undefined);
    await eventually(
      async () => {
        const facts = await world()
          .client.workflow.getHandle(`offer/${id}`)
          .query<{ facts: Entry[] }, [number]>('facts', 0);
        return facts.facts.some(({ kind }) => kind === 'message');
      },
      { within: AFTER_A_FAULT },
    );
    process.kill(first.pid, 'SIGKILL');
    expect(await sent).toBeUndefined();
  } finally {
    world().store.line.mend();
  }
  const second = await startApiProcess(world());
  try {
    expect((await new Http(second.url).post(`/v1/offers/${id}/messages`, message)).status).toBe(200);
    expect(await count(id, 'message')).toBe(1);
  } finally {
    await second.stop();
  }
}, 120_000);
