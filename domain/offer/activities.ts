import type { ClosingReason } from '../duties/closing-reasons';
import type { Instant } from '../calendar/instants';
import type { PublisherUpdate } from '../publisher/update';
import type { DropReason } from './correspondence';
import type { Fact, Priority, TicketKind, TicketOutcome } from './events';
import type { Offer } from './offer';
import type { OfferType } from '../catalogue/offer-types';
import type { Person } from './people';
import type { SalesStanding } from '../tiers/sales';
import type { Terms } from '../catalogue/terms';
import type { LetterOrder, LetterContent, NamedBenefit } from './letters';

/** A letter to a person, or to the rewards team at whatever address it has now. */
export type LetterRequest = Omit<LetterOrder, 'to' | 'content'> & {
  readonly to: Person | 'team';
  readonly content: LetterContent<NamedBenefit>;
  /** How many facts the offer had when it asked for the letter: a journal that has fewer cannot say whether it still does. */
  readonly revision?: number;
};

/** A letter that a person has written; its text is in the store. */
export type PersonalLetter = {
  readonly key: string;
  readonly offerId: string;
  /** The id under which the text is in the store. */
  readonly written: string;
  readonly to: Person;
  /** The name of who wrote it, where it is known. */
  readonly from: string | null;
  /** BCP 47, of the recipient. */
  readonly language: string;
  readonly subject: string;
  readonly about: string | null;
  readonly at: Instant;
};

/** Whose link to the page of an offer does not work any more, as links name that person, and what the new one is asked by. */
export type PageLinkAsked = { readonly offerId: string; readonly person: string; readonly key: string };

/** What became of a letter that went out. Bounced: the address is refused for good. Unknown: it may have arrived. */
export type Delivery = {
  readonly outcome: 'sent' | 'bounced' | 'unknown';
  /** The mail's id in the store. */
  readonly mail: string;
  readonly messageId: string;
  readonly to: string;
  readonly copies: readonly CopyDelivery[];
};

/** A letter that is not sent after all: it had become pointless while it waited. */
export type Dropped = Omit<Delivery, 'outcome'> & { readonly outcome: 'dropped'; readonly because: DropReason };

/** What became of a copy. Waiting: it was not taken for now. Cancelled: the offer has ended before it was. */
export type CopyDelivery =
  | { readonly to: string; readonly outcome: Delivery['outcome'] | 'waiting' | 'cancelled' }
  | { readonly to: string; readonly outcome: 'dropped'; readonly because: DropReason };

export type TicketOrder = {
  readonly key: string;
  readonly offerId: string;
  readonly kind: TicketKind;
  /** What the subject names beside the offer: a benefit, a request, a tier, a signal, a part of the service. */
  readonly about: string | null;
  /** Of the offer. */
  readonly title: string;
  /** What a person needs to act: who was asked, when, what came back, what is owed. */
  readonly dossier: Readonly<Record<string, unknown>>;
  readonly at: Instant;
};

export type TicketRaise = {
  readonly key: string;
  readonly ticket: string;
  readonly priority: Priority;
  readonly silentSince: Instant;
  readonly at: Instant;
};

export type TicketEnd = {
  readonly ticket: string;
  readonly outcome: TicketOutcome;
  readonly note: string | null;
  /** Why the service closes it; absent where a person has. */
  readonly because?: ClosingReason;
  readonly by: string;
  readonly at: Instant;
};

/** The revision from which a change is complete: every later fact is in this change or in a later one. */
export type ChangeSince = {
  /** The revision up to which the workflow knows the journal to be as it is; absent from who only adds. */
  readonly since?: number;
  /** The run with which the workflow began: what another one wrote is no mistake. */
  readonly begunAs?: string;
};

/** A page of what a workflow knows: its facts after a revision that have not left it. */
export type KnownFacts<F> = {
  /** How many facts there have been, and up to which the journal has them. */
  readonly revision: number;
  readonly journaled: number;
  readonly facts: readonly F[];
};

/** New facts of one offer for the journal, in order of revision without a gap. */
export type OfferChange = ChangeSince & {
  readonly offerId: string;
  readonly fresh: readonly Fact[];
  /** The offer's own time, which the time machine may have moved. */
  readonly clock: Instant;
};

export type OwnerLookup = { readonly offerId: string; readonly onFile: Person | null; readonly gone: boolean };

/** What the workflow asks of the world. Each is an activity; repeating one with the same key changes nothing. */
export type OfferActivities = {
  sendLetter(request: LetterRequest): Promise<Delivery | Dropped>;
  /** Sends a mail, by its id in the store, to those who have not had their copy. */
  sendCopies(mail: string): Promise<readonly CopyDelivery[]>;
  /** Null where the store has no text of that id: nobody has written it there. */
  /** Sends a new link to the address on file; nothing where there is none. */
  sendPageLink(asked: PageLinkAsked): Promise<void>;
  sendPersonal(letter: PersonalLetter): Promise<Delivery | null>;
  /** Answers what the offer's company said before, where the offer is new or listed again; otherwise the company tells it. */
  saveOffer(change: OfferChange): Promise<readonly PublisherUpdate[]>;
  /** Answers the ticket's id. */
  openTicket(order: TicketOrder): Promise<string>;
  raiseTicket(raise: TicketRaise): Promise<void>;
  closeTicket(end: TicketEnd): Promise<void>;
  findOwner(question: OwnerLookup): Promise<'known' | 'unknown' | 'left'>;
  /** What an offer is promised from an instant on, as one of a type; every calendar date in the publisher's zone. */
  pinTerms(offer: Offer, type: OfferType, from: Instant): Promise<Terms>;
  /** What the sales of an offer have reached at an instant; null where sales unlock nothing. */
  countSales(offerId: string, at: Instant): Promise<SalesStanding | null>;
  /** The first working hour of the team at or after `wanted`, but never after `notAfter`. */
  workingTime(wanted: Instant, notAfter: Instant): Promise<Instant>;
};

export const TASK_QUEUE = 'followthrough';
/** Mail has a queue of its own, so that it can have a rate. */
export const MAIL_TASK_QUEUE = 'followthrough-mail';
