import { startFaultySmtp } from '../support/faulty-smtp';
import { eventually } from '../support/patience';
import { Story } from '../support/story';
import { theWorld } from '../support/the-world';
import { endWorkerProcesses, killHard, startWorkerProcess } from '../support/worker-process';

const world = theWorld({ withWorkers: false });

afterEach(endWorkerProcesses);

const statusOf = async (offer: string): Promise<string | undefined> =>
  (await world().store.database.selectFrom('mail').select('status').where('offer_id', '=', offer).executeTakeFirst())
    ?.status;

test('a worker killed between claim and answer sends the letter once more with the same Message-ID, never a third time', async () => {
  const smtp = await startFaultySmtp('silent-after-dot');
  const env = { SMTP_URL: `smtp://127.0.0.1:${smtp.port}`, MAIL_LEASE: '5' };
  const first = await startWorkerProcess(world(), env);
  const story = await Story.begin(world(), { type: 'list' });
  await eventually(() => smtp.taken.length === 1, { within: 150_000 });
  expect(await statusOf(story.id)).toEqual('sending');
  await killHard(first);
  smtp.fault = 'none';
  const second = await startWorkerProcess(world(), env);
  await eventually(async () => (await statusOf(story.id)) === 'sent', { within: 150_000 });
  expect(smtp.taken.length).toEqual(2);
  expect(new Set(smtp.taken).size).toEqual(1);
  await killHard(second);
  await smtp.stop();
}, 240_000);

test('a worker killed in the middle of a life loses no input that was answered', async () => {
  const first = await startWorkerProcess(world());
  const story = await Story.begin(world(), { type: 'list' });
  await story.says('answered before');
  await killHard(first);
  const second = await startWorkerProcess(world());
  // Until Temporal knows that the first is gone nobody may answer in time; who asks again counts once.
  const offer = await story.saysOnce('answered after');
  expect(offer.promises.filter(({ kind, status }) => kind === 'news' && status === 'kept').length).toEqual(2);
  await killHard(second);
}, 120_000);
