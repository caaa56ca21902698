import { after, before, instantOf } from '../../../domain/calendar/instants';
import { backAtWork } from '../../../domain/calendar/working-time';
import { answersGoTo, comesBack, letterOf, outOfOffice } from '../../support/coming-back';
import { Story } from '../../support/story';
import { theWorld } from '../../support/the-world';

const world = theWorld({ isReplayed: true });

const DAY = 86_400_000;
const ADA = 'ada@contoso.example';

/** The first day from an instant on that is none of a weekend. */
function workingDay(from: string): string {
  const day = new Date(from);
  while ([0, 6].includes(day.getUTCDay())) day.setTime(day.getTime() + DAY);
  return day.toISOString().slice(0, 10);
}

const long = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));

test('an owner who is away is asked on the day of return, the case shows until when, and the ticket waits no longer', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  const welcome = await letterOf(story, 'welcome');
  await story.says('Welcome');
  await story.day(26);
  const until = workingDay(story.at(30));
  const text = `I am out of the office until ${long(until)}.`;
  expect(await comesBack(world(), outOfOffice(answersGoTo(welcome), text))).toMatchObject({ state: 'taken' });
  const back = backAtWork(until, 'Europe/Paris');
  const asked = async () => (await story.letters()).filter((line) => line.includes('owner-check'));

  await story.goesTo(before(back, 'PT1H'));
  expect(await asked()).toEqual([]);
  expect((await story.offer()).addresses).toMatchObject([{ address: ADA, refused: null, away: { until }, left: null }]);
  await story.goesTo(after(back, 'PT1H'));
  expect(await asked()).toEqual([expect.stringMatching(/: owner-check → ada@contoso\.example$/)]);

  await story.day(36);
  expect(await story.tickets()).toEqual(['day 35: silence normal open']);
  expect((await story.offer()).addresses).toEqual([]);
  expect(instantOf(Date.parse(back)) < story.at(35)).toBe(true);
});
