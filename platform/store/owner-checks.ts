import { sql } from 'kysely';
import { type Instant, instantOf } from '../../domain/calendar/instants';
import type { Fact } from '../../domain/offer/events';
import type { RunningCheck } from '../../domain/duties/running-check';
import type { Database } from './connection';
import { pageOf, type Page, readCursor } from './paging';

/** A letter that asks who owns the offer. */
export type AskedLetter = { readonly mail: string; readonly to: string; readonly at: Instant };

/** What came back: somebody was named, or confirmed; nobody is known, or has left; or a letter bounced. */
export type CheckAnswer = {
  readonly is: 'owner-known' | 'owner-confirmed' | 'left' | 'unknown' | 'bounced';
  readonly at: Instant;
  readonly who: string | null;
};

/** An owner check that runs: why, who was asked and when, what came back, and the ticket where there is one. */
export type OwnerCheck = RunningCheck & {
  readonly offer: { readonly id: string; readonly title: string; readonly publisher: string };
  /** The open ticket about the silence or the owner; null while the owner is asked alone. */
  readonly ticket: string | null;
  readonly asked: readonly AskedLetter[];
  readonly answers: readonly CheckAnswer[];
  /** The offer's own time. */
  readonly clock: Instant;
};

export type OwnerCheckQuery = {
  /** Absent for all offers. */
  readonly offer?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
};

const ASKED_AT = sql<string>`(owner_check ->> 'askedAt')::timestamptz`;

const TICKET = sql<
  number | null
>`(select min(number) from tickets where tickets.offer_id = offers.id and status = 'open'
  and kind in ('silence', 'owner'))`;

const ASKED = sql<readonly { readonly mail: string; readonly to: string; readonly at: string }[]>`array(
  select jsonb_build_object('mail', mail.id, 'to', recipient, 'at', at) from mail
  where mail.offer_id = offers.id and letter = 'owner-check' and at >= ${ASKED_AT} and status <> 'cancelled' order by at, mail.id)`;

/** What was said of the owner since then and not taken back, and what came back of the letters. */
const HEARD = sql<readonly Heard[]>`array(
  select fact from journal
  where journal.offer_id = offers.id and at >= ${ASKED_AT}
    and (kind in ('owner-known', 'owner-confirmed', 'owner-lost') or (kind = 'mail-bounced' and fact ->> 'letter' = 'owner-check'))
    and not exists (select from journal as back where back.offer_id = offers.id and back.kind = 'taken-back'
      and jsonb_exists(back.fact -> 'entries', journal.fact_id))
  order by at, revision)`;

type Heard = Fact<'owner-known' | 'owner-confirmed' | 'owner-lost' | 'mail-bounced'>;

/** A page of the owner checks that run, the one with the least time left to answer first. */
export async function listOwnerChecks(database: Database, query: OwnerCheckQuery): Promise<Page<OwnerCheck>> {
  let rows = database
    .selectFrom('offers')
    .select(['id', 'title', 'publisher_name', 'clock_ahead', 'owner_check'])
    .select([sql<string>`check_wall::text`.as('wall'), TICKET.as('ticket'), ASKED.as('asked'), HEARD.as('heard')])
    .where('check_wall', 'is not', null)
    .orderBy('check_wall')
    .orderBy('id')
    .limit(query.limit + 1);
  if (query.offer !== undefined) rows = rows.where('id', '=', query.offer);
  if (query.cursor !== undefined) {
    const [wall, id] = readCursor(query.cursor, 2);
    rows = rows.where(sql<boolean>`(check_wall, id) > (${wall}::timestamptz, ${id})`);
  }
  const found = await rows.execute();
  const now = Date.now();
  const running = found.flatMap(({ owner_check, ...row }) => (owner_check === null ? [] : [{ ...row, owner_check }]));
  const show = (row: (typeof running)[number]): OwnerCheck => ({
    ...row.owner_check,
    offer: { id: row.id, title: row.title, publisher: row.publisher_name },
    ticket: row.ticket === null ? null : String(row.ticket),
    asked: row.asked.map(({ mail, to, at }) => ({ mail, to, at: instantOf(Date.parse(at)) })),
    answers: row.heard.map(answerOf),
    clock: instantOf(now + row.clock_ahead),
  });
  return pageOf(running, query.limit, show, ({ wall, id }) => [wall, id]);
}

function answerOf(fact: Heard): CheckAnswer {
  const { at } = fact;
  switch (fact.kind) {
    case 'owner-known':
    case 'owner-confirmed':
      return { is: fact.kind, at, who: fact.name };
    case 'owner-lost':
      return { is: fact.how, at, who: null };
    case 'mail-bounced':
      return { is: 'bounced', at, who: fact.address };
  }
}

/** The owner check of an offer, as lists show it; undefined where none runs. */
export const ownerCheckOf = async (database: Database, offer: string): Promise<OwnerCheck | undefined> =>
  (await listOwnerChecks(database, { offer, limit: 1 })).items[0];
