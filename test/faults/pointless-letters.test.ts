import type { MailView } from '../../platform/store/mail-list';
import { hourOf, newsOf, nextWorkingDay, remindedAt, remindersOf } from '../support/manager-with-offers';
import { AFTER_A_FAULT, eventually } from '../support/patience';
import { Story } from '../support/story';
import { theWorld } from '../support/the-world';

const world = theWorld({ isReplayed: true });
const day = (): ReturnType<typeof nextWorkingDay> => nextWorkingDay(world().settings.TEAM_TIME_ZONE);

const fates = (mails: readonly MailView[]): string[] =>
  mails.map(({ to, status, droppedBecause }) => `${to}: ${status} (${droppedBecause ?? 'not dropped'})`);

const ofLetter = async (story: Story, letter: string): Promise<MailView[]> => {
  const { body } = await story.http.get<{ items: MailView[] }>(`/v1/mail?offer=${story.id}&limit=200`);
  return body.items.filter((mail) => mail.letter === letter);
};

const subjectsTo = async (address: string): Promise<string[]> =>
  (await world().mailbox.list({ limit: 200 })).items
    .filter(({ to }) => to.includes(address))
    .map(({ subject }) => subject);

/** Time goes on until nothing of an offer waits for the mail server. */
async function settles(story: Story, letter: string): Promise<void> {
  await eventually(
    async () => {
      await story.passes('PT1H');
      return (await ofLetter(story, letter)).every(({ status }) => status !== 'queued');
    },
    { within: AFTER_A_FAULT },
  );
}

test('a reminder whose promise was settled while the mail server was away is not sent late, and says why', async () => {
  const story = await remindedAt(world(), 'settled@rewards.example', day(), 10);
  await world().stopMail();
  await story.goesTo(hourOf(day(), 10, 30));
  expect(fates(await remindersOf(story))).toEqual(['settled@rewards.example: queued (not dropped)']);
  await story.says('I called them.');
  await world().startMail();
  await settles(story, 'reminder');
  expect(fates(await remindersOf(story))).toEqual(['settled@rewards.example: cancelled (promise-settled)']);
  expect(await subjectsTo('settled@rewards.example')).toEqual([]);
  const { items } = (
    await story.http.get<{ items: { kind: string; summary: string }[] }>(`/v1/offers/${story.id}/timeline?limit=50`)
  ).body;
  expect(items.filter(({ kind }) => kind === 'mail-dropped').map(({ summary }) => summary)).toEqual([
    'The letter reminder to settled@rewards.example was not sent any more (promise-settled).',
  ]);
  expect(await newsOf(story)).toEqual('open');
}, 120_000);

test('a reminder that waits past its due date is dropped, and the ticket opens all the same', async () => {
  const story = await Story.begin(world(), { title: 'Reminded too late' });
  await story.day(4);
  await world().stopMail();
  await story.day(8);
  await world().startMail();
  await settles(story, 'reminder');
  const team = world().settings.TEAM_EMAIL;
  expect(new Set(fates(await remindersOf(story)))).toEqual(new Set([`${team}: cancelled (past-due)`]));
  expect((await story.tickets()).join()).toMatch(/first-contact/);
}, 120_000);

test('a reminder of two offers, one of which was settled meanwhile, speaks of the other alone', async () => {
  const both = 'both@rewards.example';
  const first = await remindedAt(world(), both, day(), 10);
  const second = await remindedAt(world(), both, day(), 10);
  await second.goesTo(hourOf(day(), 9));
  await world().stopMail();
  await first.goesTo(hourOf(day(), 10, 30));
  expect((await remindersOf(first))[0]?.offers).toEqual([first.id, second.id].sort());
  await first.says('I called them.');
  await world().startMail();
  await first.passes('PT2H');
  await second.goesTo(hourOf(day(), 12));
  await settles(second, 'reminder');
  const [mail] = await remindersOf(second);
  expect(mail).toMatchObject({ status: 'sent', droppedBecause: null });
  expect(mail?.text).toContain(`/offers/${second.id}`);
  expect(mail?.text).not.toContain(`/offers/${first.id}`);
  expect((await subjectsTo(both)).length).toEqual(1);
}, 120_000);

test('an owner check is not asked any more after a message has come', async () => {
  const story = await Story.begin(world(), { type: 'list', title: 'Asked too late' });
  await story.day(27);
  await world().stopMail();
  await story.day(28);
  expect(fates(await ofLetter(story, 'owner-check'))).toEqual(['ada@contoso.example: queued (not dropped)']);
  await story.hears('We are still there.');
  await world().startMail();
  await settles(story, 'owner-check');
  expect(fates(await ofLetter(story, 'owner-check'))).toEqual(['ada@contoso.example: cancelled (message-came)']);
}, 120_000);
