import { type Instant, instantOf } from '../../domain/calendar/instants';
import { MANAGER, MESSAGES, type Sample, type SampleAction } from './samples';

/** In days. */
const FOUR_WEEKS = 28;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** When an action on an offer that was published then happened: at some hour of its day, and never later than now. */
export const timeOf = (published: number, { day }: SampleAction, now: number): Instant =>
  instantOf(Math.min(published + day * DAY_MS + HOUR_MS, now));

/** When a sample that is onboarded now was published. */
export const publicationOf = ({ daysAgo }: Sample, now: number): number => now - daysAgo * DAY_MS - HOUR_MS;

/**
 * The request that takes a sample on. What its actions will tell is known from the start, as of an offer that has lived
 * before: nothing is overdue, and no letter or ticket goes out, only because it has not been told yet. It is known to a
 * second later than it was, so that the action is the proof once it is told.
 */
export function onboardingOf(
  { offer, actions, daysAgo }: Sample,
  published: number,
  now: number,
): Readonly<Record<string, unknown>> {
  const named = actions.find(({ path }) => path === MANAGER);
  const spoken = actions.filter(({ path }) => path === MESSAGES);
  const [first] = spoken;
  const last = spoken.at(-1);
  const since = (action: SampleAction): Instant => instantOf(Date.parse(timeOf(published, action, now)) + 1_000);
  return {
    ...offer,
    publishedAt: instantOf(published),
    known: {
      ...(first && { firstContactAt: since(first) }),
      // Only where the four weeks would be over by now: else the message itself begins them.
      ...(last && daysAgo >= FOUR_WEEKS && { lastMessageAt: timeOf(published, last, now) }),
      ...(named && { engagementManager: { ...named.body, since: since(named) } }),
    },
  };
}
