import { earlier, type Instant, later } from '../../domain/calendar/instants';
import type { Engagement, EngagementStatus } from '../../domain/offer/engagement';
import { calendarAfter } from '../../domain/calendar/zoned';
import type { Stretch } from './ledger-rows';
import { placeOf, type Timescale, timescale } from './timescale';

/** An engagement that has an end. */
export type TermEngagement = Engagement & { readonly startsAt: Instant; readonly endsAt: Instant };

export const isTerm = (engagement: Engagement): engagement is TermEngagement =>
  engagement.kind === 'term' && engagement.startsAt !== null && engagement.endsAt !== null;

/** When the manager is asked how it goes. */
export type CheckIn = {
  readonly month: number;
  readonly at: Instant;
  readonly place: number;
  readonly isOver: boolean;
};

export type Term = {
  readonly whole: Stretch;
  /** What has passed of it. */
  readonly passed: Stretch;
  /** What passed before a manager was named. */
  readonly alone: Stretch | null;
  readonly checkIns: readonly CheckIn[];
  /** Null when it is over, or has not begun. */
  readonly now: number | null;
};

const MONTHS = [1, 2];

/** The term of an engagement from its start to its end, with the check-ins of its months in the zone of the publisher. */
export function termOf(
  { status, startsAt, endsAt, manager }: TermEngagement,
  { now, endedAt, zone }: { readonly now: Instant; readonly endedAt: Instant | null; readonly zone: string },
): Term {
  const scale = timescale(startsAt, endsAt, 0);
  const until = later(startsAt, earlier(earlier(now, endsAt), endedAt ?? endsAt));
  const named = later(startsAt, manager?.since ?? until);
  return {
    whole: between(scale, startsAt, endsAt),
    passed: between(scale, startsAt, until),
    alone: named > startsAt && until > startsAt ? between(scale, startsAt, earlier(named, until)) : null,
    checkIns: MONTHS.map((month) => ({ month, at: calendarAfter(startsAt, `P${month}M`, zone) }))
      .filter(({ at }) => at < endsAt)
      .map(({ month, at }) => ({ month, at, place: placeOf(scale, at), isOver: at <= until })),
    now: isRunning(status) && now >= startsAt && now <= endsAt ? placeOf(scale, now) : null,
  };
}

const isRunning = (status: EngagementStatus): boolean => status === 'active' || status === 'awaiting-manager';

const between = (scale: Timescale, from: Instant, to: Instant): Stretch => ({
  from: placeOf(scale, from),
  to: placeOf(scale, to),
});
