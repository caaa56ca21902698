import { setTimeout as pause } from 'node:timers/promises';
import type { TimelineEntry } from '../../domain/offer/timeline';
import type { MailView } from '../../platform/store/mail-list';
import { type FaultySmtp, startFaultySmtp } from '../support/faulty-smtp';
import { AFTER_A_FAULT, eventually } from '../support/patience';
import { Story } from '../support/story';
import { theWorld } from '../support/the-world';
import { endWorkerProcesses, killHard, startWorkerProcess } from '../support/worker-process';

const world = theWorld({ withWorkers: false });
const LETTER = { subject: 'Your listing', text: 'Hello Ada,\n\nshall we talk?\n\nLea', by: 'Lea Blanc' };

let smtp: FaultySmtp;

beforeEach(async () => {
  smtp = await startFaultySmtp();
});
afterEach(async () => {
  await endWorkerProcesses();
  await smtp.stop();
});

/** A worker whose attempts count as dead after five seconds. */
const work = () => startWorkerProcess(world(), { SMTP_URL: `smtp://127.0.0.1:${smtp.port}`, MAIL_LEASE: '5' });

const personal = async ({ http, id }: Story): Promise<MailView | undefined> =>
  (await http.get<{ items: MailView[] }>(`/v1/mail?offer=${id}`)).body.items.find(
    ({ letter }) => letter === 'personal',
  );

const isNow = (story: Story, status: string) => async () => (await personal(story))?.status === status;

const messages = async ({ http, id }: Story): Promise<TimelineEntry[]> =>
  (await http.get<{ items: TimelineEntry[] }>(`/v1/offers/${id}/timeline?limit=200`)).body.items.filter(
    ({ kind }) => kind === 'message',
  );

/** How often the mail server has taken the letter. */
const taken = async (story: Story): Promise<number> => {
  const mail = await personal(story);
  return smtp.taken.filter((id) => id === mail?.messageId).length;
};

/** An offer whose welcome has gone out. */
async function welcomed(): Promise<Story> {
  const story = await Story.begin(world(), { type: 'list' });
  await eventually(() => smtp.taken.length === 1, { within: AFTER_A_FAULT });
  return story;
}

test('a worker killed while a letter is on hold: it leaves once when its hold is over, and is one message', async () => {
  const first = await work();
  const story = await welcomed();
  await story.does('post', '/mail', { ...LETTER, hold: 'PT8S' });
  await killHard(first);
  expect((await personal(story))?.status).toEqual('queued');
  await pause(9_000);
  expect(await taken(story)).toEqual(0);
  await work();
  await eventually(isNow(story, 'sent'), { within: AFTER_A_FAULT });
  await eventually(async () => (await messages(story)).length === 1, { within: AFTER_A_FAULT });
  expect(await taken(story)).toEqual(1);
}, 240_000);

test('a worker killed while the server was about to answer: the letter is not sent again, and is no message', async () => {
  const first = await work();
  const story = await welcomed();
  smtp.fault = 'silent-after-dot';
  await story.does('post', '/mail', LETTER);
  await eventually(async () => (await taken(story)) === 1, { within: AFTER_A_FAULT });
  await killHard(first);
  smtp.fault = 'none';
  await work();
  await eventually(isNow(story, 'unknown'), { within: AFTER_A_FAULT });
  await story.says('Called to ask whether it arrived');
  expect((await messages(story)).map(({ by }) => by)).toEqual(['api']);
  expect(await taken(story)).toEqual(1);
}, 240_000);

test('a letter that is refused for good is a bounce and no message, and the owner check starts', async () => {
  await work();
  const story = await welcomed();
  smtp.fault = 'rcpt-550';
  await story.does('post', '/mail', LETTER);
  await eventually(isNow(story, 'bounced'), { within: AFTER_A_FAULT });
  await eventually(async () => (await story.tickets()).length > 0, { within: AFTER_A_FAULT });
  expect(await story.tickets()).toEqual(['day 0: owner normal open']);
  expect(await messages(story)).toEqual([]);
}, 240_000);

test('the mail server does not take it until the offer is over: it is cancelled and never sent', async () => {
  await work();
  const story = await welcomed();
  smtp.fault = 'data-451';
  await story.does('post', '/mail', LETTER);
  await eventually(isNow(story, 'queued'), { within: AFTER_A_FAULT });
  const refused = await story.http.post(`/v1/offers/${story.id}/undo`, {
    what: (await story.http.get<{ items: TimelineEntry[] }>(`/v1/offers/${story.id}/timeline`)).body.items.find(
      ({ kind }) => kind === 'letter-written',
    )?.id,
  });
  expect(refused.body).toMatchObject({ code: 'has-left-the-house' });
  await story.does('post', '/withdraw');
  await eventually(isNow(story, 'cancelled'), { within: AFTER_A_FAULT });
  await pause(70_000);
  smtp.fault = 'none';
  await world().client.workflow.getHandle(`offer/${story.id}`).result();
  expect((await personal(story))?.status).toEqual('cancelled');
  expect(await taken(story)).toEqual(0);
}, 300_000);
