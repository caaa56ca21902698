import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { OfferView } from '../../domain/offer/view';
import { readJournal } from '../../platform/store/offer-copy';
import { Story } from '../support/story';
import { theWorld } from '../support/the-world';

const world = theWorld({ isReplayed: true });
const run = promisify(execFile);

test('the plain temporal command line can tell us of a call', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  const input = JSON.stringify({
    id: 'm1',
    channel: 'call',
    direction: 'outbound',
    with: 'Ada',
    summary: 'first call',
  });
  const binary = process.env.TEMPORAL_CLI_PATH ?? 'temporal';
  await run(binary, [
    'workflow',
    'signal',
    '--address',
    world().temporalAddress,
    '--workflow-id',
    `offer/${story.id}`,
    '--name',
    'messageReceived',
    '--input',
    input,
  ]);
  await story.passes('PT1M');
  expect(await story.ledger()).toEqual(['welcome: kept', 'first-contact: kept', 'news: kept', 'news: open']);
});

test('a signal that cannot be read breaks nothing, and a person sees it once with what came', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  const handle = world().client.workflow.getHandle(`offer/${story.id}`);
  for (let again = 0; again < 2; again++) {
    await handle.signal('messageReceived', { id: 'x', channel: 'pigeon', summary: 'Ada wants to talk' });
    await handle.signal('messageRecieved', { id: 'y', channel: 'call' });
    await handle.signal('messageReceived');
  }
  for (const nonsense of ['text', 7, [], {}, { id: 7 }])
    for (const name of ['ownerAnswered', 'mailBounced', 'ticketResolved']) await handle.signal(name, nonsense);
  await story.passes('PT1M');
  const { items } = (
    await story.http.get<{ items: { kind: string; dossier: { signal: object } }[] }>(
      `/v1/tickets?offer=${story.id}&status=open`,
    )
  ).body;
  expect(items.map(({ kind }) => kind)).toEqual(Array(4).fill('signal'));
  expect(items.map(({ dossier }) => dossier.signal)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ field: 'channel', came: expect.stringContaining('Ada wants to talk') as string }),
      expect.objectContaining({ signal: 'messageRecieved', code: 'unknown-signal' }),
      expect.objectContaining({ signal: 'messageReceived', came: '' }),
      expect.objectContaining({ code: 'too-many' }),
    ]),
  );
  expect((await story.says('All is well')).stage).toEqual('live');
});

test('a signal whose summary is too long counts, cut and marked', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  const message = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'x'.repeat(3_000) };
  await world()
    .client.workflow.getHandle(`offer/${story.id}`)
    .signal('messageReceived', { id: 'long', ...message });
  await story.passes('PT1M');
  expect(await story.ledger()).toEqual(['welcome: kept', 'first-contact: kept', 'news: kept', 'news: open']);
});

test('a signal that is dated ahead counts now; a request that is, is refused', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  const handle = world().client.workflow.getHandle(`offer/${story.id}`);
  const message = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'from the future' };
  const refused = await story.http.post(`/v1/offers/${story.id}/messages`, { ...message, at: story.at(400) });
  expect([refused.status, refused.body]).toEqual([422, expect.objectContaining({ code: 'at-in-the-future' })]);
  await handle.signal('messageReceived', { id: 'f', ...message, at: story.at(400) });
  const offer = await story.passes('PT1M');
  expect(offer.silence.days).toEqual(0);
  expect(Date.parse(offer.silence.lastMessageAt ?? '')).toBeLessThanOrEqual(Date.parse(offer.clock));
});

test('the query offer answers the offer as the contract has it', async () => {
  const story = await Story.begin(world());
  const asked = await world().client.workflow.getHandle(`offer/${story.id}`).query<OfferView>('offer');
  const read = await story.offer();
  expect({ ...asked, clock: '', revision: 0, promises: [] }).toEqual({ ...read, clock: '', revision: 0, promises: [] });
  expect(asked.promises.map(({ id }) => id).sort()).toEqual(read.promises.map(({ id }) => id).sort());
});

test('an update with nonsense from the command line is refused and the offer lives on', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  const handle = world().client.workflow.getHandle(`offer/${story.id}`);
  await expect(handle.executeUpdate('recordMessage', { args: [{ channel: 'pigeon' }] })).rejects.toMatchObject({
    cause: { type: 'invalid-input' },
  });
  await expect(handle.executeUpdate('activateBenefit', { args: [undefined] })).rejects.toMatchObject({
    cause: { type: 'invalid-input' },
  });
  expect((await story.says('Fine')).stage).toEqual('live');
});

test('offers can be found in Temporal by publisher, type, stage and manager, without personal data', async () => {
  const story = await Story.begin(world(), { type: 'transact' });
  await story.does('put', '/engagement-manager', { name: 'Mona Lind', email: 'mona@rewards.example' });
  const described = await world().client.workflow.getHandle(`offer/${story.id}`).describe();
  const found = JSON.stringify(described.typedSearchAttributes.getAll());
  expect(found).toContain('contoso');
  expect(found).toContain('transact');
  expect(found).toContain('live');
  expect(found).not.toContain('mona');
});

test('a NUL character or half a surrogate pair in a signal does not stop the copy in the store', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  const handle = world().client.workflow.getHandle(`offer/${story.id}`);
  await handle.signal('messageReceived', {
    id: 'nul',
    channel: 'call',
    direction: 'outbound',
    with: 'A\u0000da',
    summary: 'half \ud83d a smile',
  });
  await story.says('And on');
  const journal = await readJournal(world().store.database, story.id);
  expect(journal.filter(({ kind }) => kind === 'message').length).toEqual(2);
});
