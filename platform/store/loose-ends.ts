import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { Role } from '../../domain/offer/roles';
import type { Database } from './connection';
import { counted } from './paging';
import { type DayView, isAccompanied, type Looker } from './day-buckets';
import { readTrouble, type Trouble } from './mail-trouble';
import type { TicketsTable } from './tables';
import { LEFT_JOIN_AHEAD, OPEN_SINCE, type TicketHead, URGENCY } from './ticket-list';
import { COUNTED_TO } from './list-choices';

/** An open ticket about no open promise: an owner who is lost early, a tier that fell, a track that failed. */
export type LooseTicket = Pick<TicketHead, 'id' | 'kind' | 'priority' | 'subject' | 'openedAt' | 'offer'>;

/** What waits for a person and is no promise. Counts end as those of a day do. */
export type LooseEnds = {
  /** The most urgent of them, then the oldest first. */
  readonly tickets: { readonly count: number; readonly items: readonly LooseTicket[] };
  /** Letters that have been leaving for more than an hour, and those of the last week of which nobody knows whether they arrived. */
  readonly letters: number;
  readonly trouble: readonly Trouble[];
};

/** How many tickets are shown: all are in the list of tickets. */
const SHOWN = 10;

/** Tickets are the business of support, and of who looks at everything. */
const SEES_TICKETS: Readonly<Record<Role, boolean>> = {
  viewer: true,
  rewards: false,
  manager: false,
  support: true,
  operations: true,
  integration: true,
};

/** What waits for a person beside the promises of somebody's day. */
export async function looseEnds(database: Database, { who, scope, at }: DayView): Promise<LooseEnds> {
  const seesTickets = scope === 'team' || SEES_TICKETS[who.role];
  const [tickets, letters, trouble] = await Promise.all([
    seesTickets ? looseTickets(database) : { count: 0, items: [] },
    stuckLetters(database, scope === 'mine' && who.role === 'manager' ? who : undefined, at),
    readTrouble(database),
  ]);
  return { tickets, letters, trouble };
}

async function looseTickets(database: Database): Promise<LooseEnds['tickets']> {
  const order = sql`order by ${URGENCY}, since, number`;
  const { rows } = await sql<LooseTicketRow>`
    with loose as materialized (
      select number, kind, priority, subject, opened_at, offer_id, ${OPEN_SINCE} as since from tickets ${LEFT_JOIN_AHEAD}
      where status = 'open' and not exists (select from promises where promises.offer_id = tickets.offer_id
        and promises.ticket = tickets.number::text and standing in ('open', 'at-risk'))),
    shown as (select * from loose ${order} limit ${SHOWN})
    select shown.*, title, (select least(count(*), ${COUNTED_TO + 1}) from loose) as count
    from shown join offers on offers.id = offer_id ${order}`.execute(database);
  const items = rows.map(({ number, opened_at, offer_id, title, kind, priority, subject }): LooseTicket => ({
    id: String(number),
    kind,
    priority,
    subject,
    openedAt: opened_at,
    offer: { id: offer_id, title },
  }));
  return { count: rows[0]?.count ?? 0, items };
}

type LooseTicketRow = Pick<
  Selectable<TicketsTable>,
  'number' | 'kind' | 'priority' | 'subject' | 'opened_at' | 'offer_id'
> & {
  readonly title: string;
  readonly count: number;
};

/** By the clocks of their offers, which are never behind the wall. A manager looks after the letters of own offers. */
async function stuckLetters(database: Database, manager: Looker | undefined, at: Instant): Promise<number> {
  const own = manager === undefined ? sql`true` : isOf(manager);
  const written = sql`at - coalesce(ahead.clock_ahead, 0) * interval '1 millisecond'`;
  const which = (where: RawBuilder<boolean>) =>
    counted(sql`select from mail left join offers as ahead on ahead.id = mail.offer_id and ahead.clock_ahead > 0
      where ${where} and ${own}`);
  const leaving = sql<boolean>`status in ('queued', 'sending') and ${written} < ${at}::timestamptz - interval '1 hour'`;
  const aWeekAgo = sql`${at}::timestamptz - interval '168 hours'`;
  const unknown = sql<boolean>`status = 'unknown' and at > ${aWeekAgo} and ${written} > ${aWeekAgo}`;
  const { rows } = await sql<{ readonly count: number }>`
    select least(${which(leaving)} + ${which(unknown)}, ${COUNTED_TO + 1}) as count`.execute(database);
  return rows[0]?.count ?? 0;
}

const isOf = ({ email, name }: Looker): RawBuilder<boolean> =>
  email === undefined
    ? isAccompanied(sql`mail.offer_id`, name)
    : sql`exists (select from offers
        where offers.id = mail.offer_id and coalesce(lower(offers.manager_email), '~') collate "C" = ${email.toLowerCase()})`;
