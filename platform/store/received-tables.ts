import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { SenderProof, SortedMail } from '../mail/sorting/sorted-mail';

type Nullable<T> = ColumnType<T | null, T | null | undefined, T | null>;
type NullableJson<T extends object> = ColumnType<T | null, string | null | undefined, string | null>;

/** By which way a mail came in. */
export type ReceivedVia = 'smtp' | 'lmtp' | 'imap' | 'embedded';

/**
 * What became of a mail that came in. Waiting: it is not taken in yet, or is to be taken in again. Taken: its offer has
 * it. Unmatched and unreadable: a person looks at it. Dropped: it needs nobody.
 */
export type ReceivedState = 'waiting' | 'taken' | 'unmatched' | 'dropped' | 'unreadable';

/** Why a mail is of no offer, or needs nobody: a code, and what its sentence names. */
export type ReceivedReason = { readonly code: string; readonly params: Readonly<Record<string, string | number>> };

/** Mail as it came in, and what became of it. */
export type ReceivedMailTable = {
  id: string;
  /** Of what its author wrote: the same mail by another way has the same. */
  digest: string;
  message_id: Nullable<string>;
  /** An earlier mail with the same Message-ID and other content. */
  same_id_as: Nullable<string>;
  via: ReceivedVia;
  envelope_from: Nullable<string>;
  envelope_to: JSONColumnType<readonly string[]>;
  received_at: Instant;
  raw: ColumnType<Buffer, Buffer, never>;
  /** In bytes. */
  size: number;
  state: Generated<ReceivedState>;
  /** How often somebody has begun to read it. */
  attempts: Generated<number>;
  claimed_by: Nullable<string>;
  claimed_until: Nullable<Instant>;
  /** When it is tried again. */
  not_before: Nullable<Instant>;
  /** Of which offer it is; of a waiting one, to which a person has assigned it. */
  offer_id: Nullable<string>;
  kind: Nullable<SortedMail['kind']>;
  sorted: NullableJson<SortedMail>;
  proof: NullableJson<SenderProof>;
  reason: NullableJson<ReceivedReason>;
  subject: Generated<string>;
  sender: Generated<string>;
  /** What is new in it. */
  text: Generated<string>;
  settled_at: Nullable<Instant>;
  settled_by: Nullable<string>;
};
