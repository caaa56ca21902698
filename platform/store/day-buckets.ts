import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { Role } from '../../domain/offer/roles';
import type { DayBucket, DayScope } from './list-choices';

/** Who looks. Which offers a manager accompanies is known by the address, and by the name where there is none. */
export type Looker = { readonly role: Role; readonly email?: string | undefined; readonly name: string };

/** What is looked at: at an instant of the wall clock, in the zone whose midnight ends a day. */
export type DayView = {
  readonly who: Looker;
  readonly scope: DayScope;
  readonly at: Instant;
  readonly zone: string;
};

type Condition = RawBuilder<boolean>;

/** No day is longer, wherever clocks are changed; and no seven days that follow today. */
const LONGEST_DAY = '26 hours';
export const LONGEST_WEEK = '194 hours';

/** How many midnights of a zone (IANA) lie between two instants, as the console counts days too. */
export const calendarDays = (from: RawBuilder<unknown>, to: RawBuilder<unknown>, zone: string): RawBuilder<number> =>
  sql`((((${to})::timestamptz at time zone ${zone})::date) - (((${from})::timestamptz at time zone ${zone})::date))`;

const EVERYTHING: Condition = sql`true`;

/** What each role calls its own. News are the team's where no manager answers for them, so nothing falls between two roles. */
const MINE: Readonly<Record<Role, (who: Looker) => Condition>> = {
  viewer: () => EVERYTHING,
  rewards: () => sql`promises.owed_by <> 'engagement-manager'`,
  manager: ({ email, name }) =>
    email === undefined
      ? sql`promises.manager is not null and ${isAccompanied(sql`promises.offer_id`, name)}`
      : sql`promises.manager = ${email.toLowerCase()}`,
  support: () => sql`(promises.ticket is not null or promises.waits_for = 'owner')`,
  operations: () => EVERYTHING,
  integration: () => EVERYTHING,
};

/** Is somebody of that name the engagement manager of an offer? */
export const isAccompanied = (offer: RawBuilder<unknown>, name: string): Condition => sql`exists (select from offers
  where offers.id = ${offer} and lower(shown #>> '{engagement,manager,name}') = ${name.toLowerCase()})`;

/** The open promises that somebody looks at. */
export const openFor = ({ who, scope }: DayView): Condition =>
  sql`promises.standing in ('open', 'at-risk') and ${scope === 'mine' ? MINE[who.role](who) : EVERYTHING}`;

/** How many midnights are left until a promise is due, from the day that it is by the offer's own clock. */
const daysLeft = ({ at, zone }: DayView): RawBuilder<number> =>
  calendarDays(sql`${at}::timestamptz + (promises.due_at - promises.due_wall)`, sql`promises.due_at`, zone);

const BUCKETS: Readonly<Record<DayBucket, (view: DayView) => Condition>> = {
  overdue: ({ at }) => sql`promises.waits_for is null and promises.due_wall <= ${at}::timestamptz`,
  today: (view) => sql`promises.waits_for is null and promises.due_wall > ${view.at}::timestamptz
    and promises.due_wall <= ${view.at}::timestamptz + ${sql.lit(LONGEST_DAY)}::interval and ${daysLeft(view)} = 0`,
  week: (view) => sql`promises.waits_for is null and promises.due_wall > ${view.at}::timestamptz
    and promises.due_wall <= ${view.at}::timestamptz + ${sql.lit(LONGEST_WEEK)}::interval
    and ${daysLeft(view)} between 1 and 7`,
  'at-risk': ({ at }) =>
    sql`promises.waits_for is null and promises.standing = 'at-risk' and promises.due_wall > ${at}::timestamptz`,
  waiting: () => sql`promises.waits_for is not null`,
};

/** Whether a promise is in a bucket. */
export const isIn = (bucket: DayBucket, view: DayView): Condition => BUCKETS[bucket](view);
