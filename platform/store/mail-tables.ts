import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { GoingOutColumns } from './sending-tables';
import type { Instant } from '../../domain/calendar/instants';

type Json<T extends object> = JSONColumnType<T>;
type Nullable<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** Cancelled: it waited when its offer ended, or when it was taken back, and is not sent. */
export type MailStatus = 'queued' | 'sending' | 'sent' | 'bounced' | 'unknown' | 'received' | 'cancelled';

/** Mail that was sent or is being sent. A row is claimed, with a lease and a fence, before its letter leaves. */
export type MailTable = {
  id: string;
  offer_id: string;
  direction: 'outbound' | 'inbound';
  letter: string;
  recipient: string;
  cc: Json<readonly string[]>;
  /** How it stands with each of those who get a copy. */
  copies: ColumnType<readonly MailCopy[], string | undefined, string>;
  recipient_name: Generated<string>;
  sender: string;
  subject: string;
  status: MailStatus;
  message_id: string;
  /** The Message-ID of the first mail of its thread; null for that mail itself. */
  thread_root: Nullable<string>;
  /** BCP 47, of the recipient. */
  language: Generated<string>;
  at: Instant;
  text: string;
  html: string;
  about: Nullable<string>;
  claimed_by: Nullable<string>;
  claimed_until: Nullable<Instant>;
  /** How often it was sent again although the first may have arrived. */
  repeats: number;
  reply: Nullable<string>;
  /** The trouble that it has met last, which was no reader's doing. */
  trouble: Nullable<string>;
  /** The letter of a person that it is: files that go along are kept under that name. */
  written: Nullable<string>;
} & GoingOutColumns;

/** How a mail stands with one who gets a copy. */
export type MailCopy = { readonly address: string; readonly status: Exclude<MailStatus, 'received'> };

/** Why mail does not leave; a row is deleted when a mail has left. */
export type MailTroubleTable = { cause: string; since: Generated<Instant>; last_at: Generated<Instant>; reply: string };

/** What people have written to publishers, word for word, kept before its offer is told of it. */
export type WrittenLettersTable = { offer_id: string; id: string; text: string; kept_at: Generated<Instant> };

/** Which mail reminds a reader of a promise, by the step that asks for it: several offers may share one. */
export type RemindersTable = { offer_id: string; key: string; reader: string; mail_id: string };
