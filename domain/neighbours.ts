import type { Instant } from './calendar';
import type { Fact, Priority, TicketKind, TicketOutcome } from './facts';
import type { LetterOrder } from './letters';
import type { Person } from './people';

/** A letter to a person, or to the rewards team at whatever address it has now. */
export type LetterRequest = Omit<LetterOrder, 'to'> & { readonly to: Person | 'team' };

/** What became of a letter. Bounced: the address is refused for good. Unknown: it may have arrived. */
export type Delivery = {
  readonly outcome: 'sent' | 'bounced' | 'unknown';
  /** The mail's id in the store. */
  readonly mail: string;
  readonly messageId: string;
  readonly to: string;
};

export type TicketOrder = {
  readonly key: string;
  readonly offerId: string;
  readonly kind: TicketKind;
  readonly subject: string;
  /** What a person needs to act: who was asked, when, what came back, what is owed. */
  readonly dossier: Readonly<Record<string, unknown>>;
  readonly at: Instant;
};

export type TicketRaise = {
  readonly key: string;
  readonly ticket: string;
  readonly priority: Priority;
  readonly why: string;
  readonly at: Instant;
};

export type TicketEnd = {
  readonly ticket: string;
  readonly outcome: TicketOutcome;
  readonly note: string | null;
  readonly by: string;
  readonly at: Instant;
};

/** New facts of one offer for the journal, in order of revision without a gap. */
export type OfferChange = {
  readonly offerId: string;
  readonly fresh: readonly Fact[];
  /** The offer's own time, which the time machine may have moved. */
  readonly clock: Instant;
};

export type OwnerQuestion = { readonly offerId: string; readonly onFile: Person | null; readonly gone: boolean };

/** What the workflow asks of the world. Each is an activity; repeating one with the same key changes nothing. */
export type Neighbours = {
  sendLetter(request: LetterRequest): Promise<Delivery>;
  saveOffer(change: OfferChange): Promise<void>;
  /** Answers the ticket's id. */
  openTicket(order: TicketOrder): Promise<string>;
  raiseTicket(raise: TicketRaise): Promise<void>;
  closeTicket(end: TicketEnd): Promise<void>;
  findOwner(question: OwnerQuestion): Promise<'known' | 'unknown' | 'left'>;
  /** The first working hour of the team at or after `wanted`, but never after `notAfter`. */
  workingTime(wanted: Instant, notAfter: Instant): Promise<Instant>;
};

export const TASK_QUEUE = 'followthrough';
/** Mail has a queue of its own, so that it can have a rate. */
export const MAIL_TASK_QUEUE = 'followthrough-mail';
