import { DateTime } from 'luxon';
import type { MailView } from '../../platform/store/mail-list';
import { Story } from './story';
import type { TestWorld } from './world';

const FRIDAY = 5;

/** The next working day of the team but today: a day on which nobody has been reminded of anything yet. */
export function nextWorkingDay(zone: string): DateTime {
  let day = DateTime.now().setZone(zone).startOf('day').plus({ days: 1 });
  while (day.weekday > FRIDAY) day = day.plus({ days: 1 });
  return day;
}

/** An instant of a day of the team. */
export const hourOf = (day: DateTime, hour: number, minute = 0): string =>
  day.set({ hour, minute }).toUTC().toJSDate().toISOString();

/** An offer that owes nothing but news, of which its manager is reminded on a day and at an hour of the team. */
export async function remindedAt(world: TestWorld, email: string, day: DateTime, hour: number): Promise<Story> {
  const publishedAt = new Date(Date.parse(hourOf(day, hour)) - 21 * 86_400_000).toISOString();
  const engagementManager = { name: 'Mona Lind', email, since: publishedAt };
  return Story.begin(world, { publishedAt, known: { firstContactAt: publishedAt, engagementManager } });
}

/** The reminders in the list of mail of an offer. */
export async function remindersOf({ http, id }: Story): Promise<MailView[]> {
  const { body } = await http.get<{ items: MailView[] }>(`/v1/mail?offer=${id}&limit=200`);
  return body.items.filter(({ letter }) => letter === 'reminder');
}

/** How the news of an offer stand. */
export const newsOf = async (story: Story): Promise<string | undefined> =>
  (await story.offer()).promises.find(({ kind, settledAt }) => kind === 'news' && settledAt === null)?.status;
