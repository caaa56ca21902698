import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { Fact, Priority, TicketKind, TicketOutcome } from '../../domain/offer/events';
import type { WatchLost } from '../../domain/offer/interruptions';
import type { OfferType } from '../../domain/catalogue/offer-types';
import type { PromiseView } from '../../domain/offer/view';
import type { ClosingReason } from '../../domain/duties/closing-reasons';
import type { Owner } from '../../domain/duties/owner';
import type { RunningCheck } from '../../domain/duties/running-check';
import type { Awaited } from '../../domain/promises/waiting';
import type { AuditTable } from './audit-tables';
import type { MailboxesTable } from './mailbox-tables';
import type { MailTable, MailTroubleTable, RemindersTable, WrittenLettersTable } from './mail-tables';
import type { OfferShown } from './offer-rows';
import type { RevokedPageLinksTable } from './page-tables';
import type { PublisherJournalTable, PublishersTable } from './publisher-tables';
import type { WritingTables } from './writing-tables';
import type { ReceivedMailTable } from './received-tables';
import type { MailPaceTable, MailTurnsTable } from './sending-tables';
import type { SavedBy } from './saved-by';
import type { RevenueOffersTable, SalesLinesTable, SalesToTellTable } from './sales-tables';

type Json<T extends object> = JSONColumnType<T>;
type NullableJson<T extends object> = ColumnType<T | null, string | null | undefined, string | null>;
type Nullable<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** Append-only: every fact of every offer, with its revision, time and actor. */
export type JournalTable = {
  offer_id: string;
  revision: number;
  fact_id: string;
  kind: string;
  at: Instant;
  fact: Json<Fact>;
};

/** The offer as it stands, derived from its journal; the columns are what lists filter and sort by. */
export type OffersTable = {
  id: string;
  publisher_id: string;
  publisher_name: string;
  title: string;
  type: OfferType;
  stage: 'live' | 'ended';
  manager_email: Nullable<string>;
  published_at: Instant;
  next_due: Instant;
  /** The next due date on the wall clock, which the time machine moves; far away where nothing is due. */
  next_due_wall: Instant;
  /** How far the offer's clock is ahead of the wall clock, in milliseconds. */
  clock_ahead: number;
  revision: number;
  view: Json<object>;
  shown: Json<OfferShown>;
  search: string;
  owner_status: Owner['status'];
  tier: Nullable<string>;
  /** The place of its tier among those of its catalogue, from 0; -1 for none. */
  tier_rank: number;
  /** Since when nobody has written, on the wall clock; far away where the offer has ended. */
  silent_wall: Instant;
  /** Until when it is at risk on the wall clock: then what its reminder was about is overdue. */
  at_risk_wall: Nullable<Instant>;
  is_paused: boolean;
  is_above_tier: boolean;
  owner_check: JSONColumnType<RunningCheck | null>;
  /** Until when its owner check awaits an answer, on the wall clock; null where none runs. */
  check_wall: Nullable<Instant>;
  /** Which save wrote it; null where none has. */
  saved_by: JSONColumnType<SavedBy | null>;
};

/** Workflows whose copy cannot be saved, since when, and why. */
export type StuckCopiesTable = { workflow_id: string; since: Generated<Instant>; why: string };

/** Every promise of every offer, derived from its journal. `due_wall` is when it becomes overdue on the wall clock. */
export type PromisesTable = {
  offer_id: string;
  id: string;
  kind: string;
  owed_by: string;
  due_at: Instant;
  due_wall: Instant;
  /** Open, at-risk, kept, kept-late, waived or missed: overdue is told from `due_wall`. */
  standing: string;
  /** Who accompanies the publisher now, in lower case; null where nobody does or it is settled. */
  manager: Nullable<string>;
  /** Who has taken the answer or was given it, by address or else by name, in lower case; null where nobody has. */
  holder: Nullable<string>;
  /** The open ticket about it. */
  ticket: Nullable<string>;
  /** For what it waits that the team cannot do. */
  waits_for: Nullable<Awaited>;
  /** The working hour of its reminder, by the offer's own clock; null where none is to go out, or has its hour yet. */
  remind_at: Nullable<Instant>;
  /** What that reminder says, and the step that sends it; null likewise. */
  reminder: JSONColumnType<StoredReminder | null>;
  promise: Json<PromiseView>;
};

/** A reminder that is to go out: its step, and what it is about, by title in the language of letters to staff. */
export type StoredReminder = { readonly key: string; readonly about: string | null };

export type TicketsTable = {
  number: Generated<number>;
  key: string;
  offer_id: string;
  kind: TicketKind;
  priority: Priority;
  status: 'open' | 'resolved';
  opened_at: Instant;
  subject: string;
  dossier: Json<Record<string, unknown>>;
  outcome: Nullable<TicketOutcome>;
  note: Nullable<string>;
  resolved_at: Nullable<Instant>;
  resolved_by: Nullable<string>;
  /** What its subject names, so that it can be said in any language; null where only the English is known. */
  matter: NullableJson<TicketMatter>;
  /** Why the service has closed it, likewise. */
  because: NullableJson<ClosingReason>;
};

/** What the subject of a ticket names: the title of its offer, and what it is about beside. */
export type TicketMatter = { readonly title: string; readonly about: string | null };

/** What was done to a ticket, so that a repeated step changes nothing. */
export type TicketStepsTable = { key: string; ticket: number; at: Instant; why: string };

/** Answers to requests that said who they are, so that the same request gets the same answer. */
export type IdempotencyTable = {
  key: string;
  request_hash: string;
  status: Nullable<number>;
  body: Nullable<string>;
  location: Nullable<string>;
  created_at: Generated<Instant>;
};

export type Tables = WritingTables & {
  journal: JournalTable;
  offers: OffersTable;
  promises: PromisesTable;
  mail: MailTable;
  mail_trouble: MailTroubleTable;
  mail_pace: MailPaceTable;
  mail_turns: MailTurnsTable;
  received_mail: ReceivedMailTable;
  mailboxes: MailboxesTable;
  reminders: RemindersTable;
  tickets: TicketsTable;
  ticket_steps: TicketStepsTable;
  written_letters: WrittenLettersTable;
  idempotency: IdempotencyTable;
  sales_lines: SalesLinesTable;
  sales_to_tell: SalesToTellTable;
  revenue_offers: RevenueOffersTable;
  publishers: PublishersTable;
  publisher_journal: PublisherJournalTable;
  audit: AuditTable;
  stuck_copies: StuckCopiesTable;
  unwatched_offers: { offer_id: string; since: Generated<Instant>; why: WatchLost };
  revoked_page_links: RevokedPageLinksTable;
  unwatched_publishers: { publisher_id: string; since: Generated<Instant>; why: WatchLost };
};
