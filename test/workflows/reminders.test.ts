import { hourOf, newsOf, nextWorkingDay, remindedAt, remindersOf } from '../support/manager-with-offers';
import { theWorld } from '../support/the-world';

const world = theWorld({ isReplayed: true });

const inbox = async (address: string): Promise<number> =>
  (await world().mailbox.list({ limit: 200 })).items.filter(({ to }) => to.includes(address)).length;

test('offers of one manager whose reminders fall on one day share a mail; each is at risk from its own hour on', async () => {
  const mona = 'mona@rewards.example';
  const day = nextWorkingDay(world().settings.TEAM_TIME_ZONE);
  const early = await remindedAt(world(), mona, day, 10);
  const late = await remindedAt(world(), mona, day, 14);
  const heard = await remindedAt(world(), mona, day, 15);
  for (const story of [early, late, heard]) await story.goesTo(hourOf(day, 9));
  expect(await inbox(mona)).toEqual(0);

  await early.goesTo(hourOf(day, 10, 30));
  const [mail, ...others] = await remindersOf(early);
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ to: mona, status: 'sent', offers: [early.id, late.id, heard.id].sort() });
  expect(await Promise.all([early, late, heard].map(newsOf))).toEqual(['at-risk', 'open', 'open']);

  await heard.says('We spoke at noon');
  for (const story of [late, heard]) await story.goesTo(hourOf(day, 16));
  expect(await Promise.all([early, late, heard].map(newsOf))).toEqual(['at-risk', 'at-risk', 'open']);
  expect(await Promise.all([early, late, heard].map(remindersOf))).toEqual([[mail], [mail], [mail]]);
  expect(await late.reminded()).toEqual([`news → ${mona}`]);
  expect(await heard.reminded()).toEqual([]);
  expect(await inbox(mona)).toEqual(1);
});

test('an offer whose clock is not at that day yet is not in the mail, and has its own when it is', async () => {
  const nils = 'nils@rewards.example';
  const day = nextWorkingDay(world().settings.TEAM_TIME_ZONE);
  const ahead = await remindedAt(world(), nils, day, 10);
  const behind = await remindedAt(world(), nils, day, 11);
  await ahead.goesTo(hourOf(day, 10, 30));
  expect(await remindersOf(ahead)).toMatchObject([{ offers: [ahead.id] }]);
  expect(await remindersOf(behind)).toEqual([]);
  await behind.goesTo(hourOf(day, 11, 30));
  expect(await remindersOf(behind)).toMatchObject([{ offers: [behind.id] }]);
  expect(await inbox(nils)).toEqual(2);
});
