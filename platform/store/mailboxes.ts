import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { Database } from './connection';

/** How far a mailbox has been read: every mail up to that UID is kept, as long as its UIDs hold. */
export type Position = { readonly uidValidity: string | null; readonly lastUid: number };

/** Who reads a mailbox. */
export type Hold = { readonly mailbox: string; readonly host: string; readonly holder: string };

/** For so long nobody else reads a mailbox after its holder was last heard of, in seconds. */
const LEASE = 60;

const until = sql<Instant>`now() + make_interval(secs => ${LEASE})`;

/** Takes a mailbox for this reader, or keeps it; answers where to go on. Undefined while somebody else reads it. */
export async function holdMailbox(
  database: Database,
  { mailbox, host, holder }: Hold,
): Promise<(Position & { readonly begunAt: Instant }) | undefined> {
  const { rows } = await sql<Position & { readonly begunAt: Instant }>`
    insert into mailboxes (id, host, held_by, held_until) values (${mailbox}, ${host}, ${holder}, ${until})
    on conflict (id) do update set held_by = excluded.held_by, held_until = excluded.held_until
      where mailboxes.held_by is null or mailboxes.held_by = ${holder} or mailboxes.held_until < now()
    returning uid_validity as "uidValidity", last_uid as "lastUid", begun_at as "begunAt"`.execute(database);
  return rows[0];
}

/** Lets others read it at once. */
export async function letGoOfMailbox(database: Database, { mailbox, holder }: Hold): Promise<void> {
  await database
    .updateTable('mailboxes')
    .set({ held_by: null, held_until: null })
    .where('id', '=', mailbox)
    .where('held_by', '=', holder)
    .execute();
}

/** Writes down how far its holder has come, and keeps it for that one; false where somebody else has it by now. */
export async function moveOn(database: Database, { mailbox, holder }: Hold, position: Position): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('mailboxes')
    .set({ uid_validity: position.uidValidity, last_uid: position.lastUid, held_until: until })
    .where('id', '=', mailbox)
    .where('held_by', '=', holder)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Writes down why a mailbox cannot be read, or that it can (null). */
export async function tellMailboxTrouble(database: Database, mailbox: string, cause: string | null): Promise<void> {
  await database
    .updateTable('mailboxes')
    .set({
      trouble: cause,
      trouble_since: cause === null ? null : sql<Instant>`coalesce(trouble_since, now())`,
    })
    .where('id', '=', mailbox)
    .where(sql<boolean>`trouble is distinct from ${cause}`)
    .execute();
}

/** A mailbox that cannot be read. */
export type MailboxTrouble = { readonly host: string; readonly cause: string; readonly since: Instant };

/** Those that cannot be read, and those that nobody has read for ten minutes. */
export async function mailboxTrouble(database: Database): Promise<readonly MailboxTrouble[]> {
  const { rows } = await sql<MailboxTrouble>`
    select host, coalesce(trouble, 'nobody-reads') as cause, coalesce(trouble_since, held_until) as since from mailboxes
    where trouble is not null or held_until < now() - interval '10 minutes' order by host`.execute(database);
  return rows;
}
