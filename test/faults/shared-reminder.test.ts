import { type FaultySmtp, startFaultySmtp } from '../support/faulty-smtp';
import { hourOf, newsOf, nextWorkingDay, remindedAt, remindersOf } from '../support/manager-with-offers';
import { AFTER_A_FAULT, eventually } from '../support/patience';
import { theWorld } from '../support/the-world';
import { endWorkerProcesses, killHard, startWorkerProcess } from '../support/worker-process';

const world = theWorld({ withWorkers: false });
const MONA = 'mona@rewards.example';

let smtp: FaultySmtp;

beforeEach(async () => {
  smtp = await startFaultySmtp();
});
afterEach(async () => {
  await endWorkerProcesses();
  await smtp.stop();
});

test('a worker killed while a reminder for two offers was leaving: one mail arrives, and it is about both', async () => {
  // A mail server that never answers, and then another that can be asked what it has.
  const first = await startWorkerProcess(world(), { SMTP_URL: `smtp://127.0.0.1:${smtp.port}`, MAIL_LEASE: '5' });
  const day = nextWorkingDay(world().settings.TEAM_TIME_ZONE);
  const early = await remindedAt(world(), MONA, day, 10);
  const late = await remindedAt(world(), MONA, day, 14);
  for (const story of [early, late]) await story.goesTo(hourOf(day, 9));
  smtp.fault = 'silent-after-dot';
  const journey = early.goesTo(hourOf(day, 10, 30)).catch(() => undefined);
  await eventually(
    async () => {
      const [mail] = await remindersOf(early);
      return mail !== undefined && smtp.taken.includes(mail.messageId);
    },
    { within: AFTER_A_FAULT },
  );
  await killHard(first);
  const [begun] = await remindersOf(early);
  expect(begun).toMatchObject({ status: 'queued', offers: [early.id, late.id].sort() });

  await startWorkerProcess(world(), { MAILBOX_DIR: world().settings.MAILBOX_DIR ?? '', MAIL_LEASE: '5' });
  await eventually(async () => (await remindersOf(early))[0]?.status === 'sent', { within: AFTER_A_FAULT });
  await journey;
  await eventually(async () => (await newsOf(early)) === 'at-risk', { within: AFTER_A_FAULT });
  await late.goesTo(hourOf(day, 14, 30));
  expect(await newsOf(late)).toEqual('at-risk');
  const sent = [{ ...begun, status: 'sent' }];
  expect(await Promise.all([early, late].map(remindersOf))).toEqual([sent, sent]);
  const { items } = await world().mailbox.list({ limit: 200 });
  expect(items.filter(({ to }) => to.includes(MONA)).map(({ messageId }) => messageId)).toEqual([begun?.messageId]);
}, 240_000);
