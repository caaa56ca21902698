import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { SenderProof, SortedMail } from '../mail/sorting/sorted-mail';
import type { Database } from './connection';
import type { ReceivedReason, ReceivedState, ReceivedVia } from './received-tables';
import { storable } from './storable';

/** A mail that somebody has claimed, to take it in. */
export type ClaimedMail = {
  readonly id: string;
  readonly raw: Buffer;
  readonly via: ReceivedVia;
  readonly envelopeFrom: string | null;
  readonly envelopeTo: readonly string[];
  readonly receivedAt: Instant;
  /** This attempt among them. */
  readonly attempts: number;
  /** The offer that a person has assigned it to, and who that was. */
  readonly assigned: string | null;
  readonly assignedBy: string | null;
};

/** Whose claim it is, and how long it may take, in milliseconds. */
export type ClaimTerms = { readonly token: string; readonly lease: number };

/**
 * Claims the next mail that waits, if any does: a fresh one, which nobody has tried before, or one that was tried. The
 * store's own clock judges leases, so that workers need not agree on the time.
 */
export async function claimReceived(
  database: Database,
  { token, lease }: ClaimTerms,
  which: 'fresh' | 'tried',
): Promise<ClaimedMail | undefined> {
  const { rows } = await sql<ClaimedMail>`
    update received_mail set claimed_by = ${token}, claimed_until = now() + ${lease} * interval '1 millisecond',
      attempts = attempts + 1
    where id = (select id from received_mail
      where state = 'waiting' and coalesce(claimed_until < now(), true) and coalesce(not_before <= now(), true)
        and (attempts > 0) = ${which === 'tried'}
      order by attempts, received_at, id limit 1 for update skip locked)
    returning id, raw, via, envelope_from as "envelopeFrom", envelope_to as "envelopeTo", received_at as "receivedAt",
      attempts, offer_id as assigned, settled_by as "assignedBy"`.execute(database);
  return rows[0];
}

/** Puts a mail back that could not be taken in this time. `counts`: it is the mail's own doing. */
export async function putBackReceived(
  database: Database,
  { id, token }: { readonly id: string; readonly token: string },
  { seconds, counts }: { readonly seconds: number; readonly counts: boolean },
): Promise<void> {
  await sql`
    update received_mail set claimed_by = null, claimed_until = null, not_before = now() + ${seconds} * interval '1 second',
      attempts = attempts - ${counts ? 0 : 1}
    where id = ${id} and claimed_by = ${token} and state = 'waiting'`.execute(database);
}

/** What became of a mail. */
export type Settlement = {
  readonly state: Exclude<ReceivedState, 'waiting'>;
  readonly offer: string | null;
  readonly sorted: SortedMail | null;
  readonly proof: SenderProof | null;
  readonly reason: ReceivedReason | null;
  readonly subject: string;
  readonly sender: string;
  readonly text: string;
  readonly by: string;
};

/** Writes down what became of a mail, unless another attempt has done so. */
export async function settleReceived(
  database: Database,
  { id, token }: { readonly id: string; readonly token: string },
  { state, offer, sorted, proof, reason, subject, sender, text, by }: Settlement,
): Promise<void> {
  await database
    .updateTable('received_mail')
    .set({
      ...{ state, offer_id: offer, subject, sender, text, kind: sorted?.kind ?? null },
      ...{ claimed_by: null, claimed_until: null, not_before: null, settled_by: by, settled_at: sql<string>`now()` },
      sorted: sorted === null ? null : storable(sorted),
      proof: proof === null ? null : storable(proof),
      reason: reason === null ? null : storable(reason),
      // Of two that came at one moment neither knew the other.
      same_id_as: sql<string | null>`coalesce(same_id_as, (select other.id from received_mail as other
        where other.message_id = received_mail.message_id
          and (other.received_at, other.id) < (received_mail.received_at, received_mail.id)
        order by other.received_at, other.id limit 1))`,
    })
    .where('id', '=', id)
    .where('claimed_by', '=', token)
    .where('state', '=', 'waiting')
    .execute();
}
