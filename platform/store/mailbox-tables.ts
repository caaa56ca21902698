import type { ColumnType, Generated } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';

type Nullable<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** A mailbox that mail is fetched from. */
export type MailboxesTable = {
  id: string;
  host: string;
  /** When it was first opened. */
  begun_at: Generated<Instant>;
  /** Under which its UIDs hold; null before it was first read. */
  uid_validity: Nullable<string>;
  /** The highest UID that was kept; 0 for none. */
  last_uid: Generated<number>;
  /** Which process reads it, and until when nobody else does. */
  held_by: Nullable<string>;
  held_until: Nullable<Instant>;
  /** Why it cannot be read, as a short code; null where it can. */
  trouble: Nullable<string>;
  trouble_since: Nullable<Instant>;
};
