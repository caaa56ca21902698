import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Instant } from '../../domain/calendar';
import type { Fact, Priority, TicketKind, TicketOutcome } from '../../domain/facts';
import type { PromiseView } from '../../domain/offer-view';

type Json<T extends object> = JSONColumnType<T>;
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
  title: string;
  type: string;
  stage: string;
  manager_email: Nullable<string>;
  published_at: Instant;
  next_due: Instant;
  /** The next due date on the wall clock, which the time machine moves. */
  next_due_wall: Nullable<Instant>;
  /** How far the offer's clock is ahead of the wall clock, in milliseconds. */
  clock_ahead: number;
  revision: number;
  view: Json<object>;
  search: string;
};

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
  promise: Json<PromiseView>;
};

export type MailStatus = 'queued' | 'sending' | 'sent' | 'bounced' | 'unknown' | 'received';

/** Mail that was sent or is being sent. A row is claimed, with a lease and a fence, before its letter leaves. */
export type MailTable = {
  id: string;
  offer_id: string;
  direction: 'outbound' | 'inbound';
  letter: string;
  recipient: string;
  cc: Json<readonly string[]>;
  sender: string;
  subject: string;
  status: MailStatus;
  message_id: string;
  at: Instant;
  text: string;
  html: string;
  about: Nullable<string>;
  claimed_by: Nullable<string>;
  claimed_until: Nullable<Instant>;
  /** How often it was sent again although the first may have arrived. */
  repeats: number;
  reply: Nullable<string>;
};

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
};

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

export type Tables = {
  journal: JournalTable;
  offers: OffersTable;
  promises: PromisesTable;
  mail: MailTable;
  tickets: TicketsTable;
  ticket_steps: TicketStepsTable;
  idempotency: IdempotencyTable;
};
