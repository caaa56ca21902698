import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { SenderProof, SortedMail } from '../mail/sorting/sorted-mail';
import type { Database } from './connection';
import { type Page, pageOf, readCursor } from './paging';
import type { ReceivedReason, ReceivedState } from './received-tables';
import { storable } from './storable';

/** A mail that came in and is of no offer, as the contract shows it. */
export type UnmatchedMail = {
  readonly id: string;
  readonly state: ReceivedState;
  readonly receivedAt: Instant;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** What is new in it. */
  readonly text: string;
  readonly kind: SortedMail['kind'] | null;
  readonly proof: SenderProof['verdict'];
  /** Why it is of none, as far as anybody knows. */
  readonly reason: ReceivedReason | null;
  /** Another mail came with the same Message-ID before. */
  readonly isRepeatedId: boolean;
};

const READ = sql`id, state, received_at as "receivedAt", sender as "from", envelope_to as "to", subject, text, kind,
  coalesce(proof ->> 'verdict', 'unknown') as proof, reason, same_id_as is not null as "isRepeatedId"`;

/** What a person has to look at. */
const UNSETTLED = sql`state in ('unmatched', 'unreadable')`;

/** A page of what waits for a person, newest first. */
export async function listUnmatched(
  database: Database,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<Page<UnmatchedMail>> {
  const [at, id] = cursor === undefined ? [] : readCursor(cursor, 2);
  const isOlder = at === undefined ? sql`true` : sql`(received_at, id) < (${at}::timestamptz, ${id})`;
  const { rows } = await sql<UnmatchedMail>`
    select ${READ} from received_mail where ${UNSETTLED} and ${isOlder}
    order by received_at desc, id desc limit ${limit + 1}`.execute(database);
  return pageOf(
    rows,
    limit,
    (row) => row,
    (row) => [row.receivedAt, row.id],
  );
}

/** How many wait; a hundred at most, one more where there are more. */
export async function countUnmatched(database: Database): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::integer as count from (select from received_mail where ${UNSETTLED} limit 101) as few`.execute(
    database,
  );
  return rows[0]?.count ?? 0;
}

/** A mail that is, or was, of no offer; undefined where there is none of that id, or it has been taken in. */
export async function readUnmatched(database: Database, id: string): Promise<UnmatchedMail | undefined> {
  const { rows } = await sql<UnmatchedMail>`select ${READ} from received_mail where id = ${id}`.execute(database);
  return rows[0];
}

/** Says of which offer a mail is: it is taken in again, with that offer. Answers whether it still waited for a person. */
export async function assignReceived(database: Database, id: string, offer: string, by: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update received_mail set state = 'waiting', attempts = 0, not_before = null, claimed_by = null, claimed_until = null,
      offer_id = ${offer}, settled_by = ${by}, settled_at = null
    where id = ${id} and ${UNSETTLED}`.execute(database);
  return (numAffectedRows ?? 0n) > 0n;
}

/** Says that a mail is of no offer, and why. Answers whether it still waited for a person. */
export async function dropReceived(database: Database, id: string, note: string, by: string): Promise<boolean> {
  const reason: ReceivedReason = { code: 'by-hand', params: { note } };
  const { numAffectedRows } = await sql`
    update received_mail set state = 'dropped', reason = ${storable(reason)}::jsonb, settled_by = ${by}, settled_at = now()
    where id = ${id} and ${UNSETTLED}`.execute(database);
  return (numAffectedRows ?? 0n) > 0n;
}
