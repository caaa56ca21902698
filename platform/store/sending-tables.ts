import type { ColumnType } from 'kysely';
import type { DropReason } from '../../domain/offer/correspondence';
import type { Instant } from '../../domain/calendar/instants';

type Nullable<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** What of a mail's row is about how it leaves. */
export type GoingOutColumns = {
  /** The Message-ID that the provider has put in place of ours; null where it has kept it, or does not say. */
  provider_message_id: Nullable<string>;
  /** The subject under which it goes out, which all mails of its thread have; null where it has its own. */
  thread_subject: Nullable<string>;
  /** Why it, or a copy of it, was not sent after all. */
  dropped_because: Nullable<DropReason>;
};

/** When the next mail to a domain may be planned, and when the last one has left. */
export type MailPaceTable = { domain: string; planned_at: Instant; last_at: Instant };

/** When a mail that waits for its turn is to be sent. */
export type MailTurnsTable = { mail_id: string; at: Instant };
