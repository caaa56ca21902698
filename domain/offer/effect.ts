import type { ClosingReason } from '../duties/closing-reasons';
import type { Instant, Span } from '../calendar/instants';
import type { EventPayload, Fact, Priority, TicketKind, TicketOutcome } from './events';
import type { LetterContent, NamedBenefit } from './letters';
import type { LetterWithCopies } from './outcome';
import type { Person } from './people';

/** Who a letter goes to, and in which language that person reads. The address of the team is known to whoever sends it. */
export type Addressee = {
  readonly part: ReaderRole;
  readonly to: Person | 'team';
  readonly cc: readonly string[];
  /** BCP 47. */
  readonly language: string;
};

/** What a recipient is for the offer. */
export type ReaderRole =
  | 'owner'
  | 'account'
  /** The account, with a copy to every contact of the offer. */
  | 'account-and-contacts'
  | 'contact'
  | 'marketing-contact'
  | 'requester'
  | 'manager'
  /** Of the programme, whom somebody has asked. */
  | 'colleague'
  | 'team';

export type SendLetter = {
  readonly do: 'send-letter';
  readonly to: Addressee;
  readonly content: LetterContent<NamedBenefit>;
  /** The promise that it keeps when it is delivered, or that it reminds of. */
  readonly promise?: string;
};

/** Sends what a person has written; its text is in the store. */
export type SendPersonalLetter = { readonly do: 'send-personal-letter'; readonly letter: Fact<'letter-written'> };

/** Sends a letter that has left to those who did not take their copy then. */
export type SendCopies = { readonly do: 'send-copies'; readonly of: LetterWithCopies };

export type OpenTicketEffect = {
  readonly do: 'open-ticket';
  readonly ticket: TicketKind;
  /** The benefit, request, tier, signal or part of the service that the ticket's subject names; null where it names none. */
  readonly about: string | null;
  readonly promise?: string;
  /** The part of the service that waits until the ticket is resolved. */
  readonly track?: string;
  /** What a person needs to know beside the state of the offer. */
  readonly also?: Readonly<Record<string, unknown>>;
};

export type RaiseTicket = {
  readonly do: 'raise-ticket';
  readonly ticket: string;
  readonly priority: Priority;
  readonly promise: string;
  readonly silentSince: Instant;
};

export type CloseTicket = {
  readonly do: 'close-ticket';
  readonly ticket: string;
  readonly outcome: TicketOutcome;
  /** What a person has written of it; null where the service closes it, or nothing was written. */
  readonly note: string | null;
  /** Why the service closes it. */
  readonly because?: ClosingReason;
  readonly by: string;
};

/** Asks the directory who owns the offer. */
export type FindOwner = {
  readonly do: 'find-owner';
  readonly promise: string;
  /** Whom the offer names; null where it names nobody. */
  readonly onFile: Person | null;
  /** Whether that person is known to be gone. */
  readonly gone: boolean;
  /** How long the owner has to answer, as an ISO 8601 duration. */
  readonly answerWithin: Span;
};

/** Chooses the working hour of a reminder, which needs a time zone: at or after `wanted`, never after `notAfter`. */
export type ChooseWorkingHour = {
  readonly do: 'choose-working-hour';
  readonly promise: string;
  readonly wanted: Instant;
  readonly notAfter: Instant;
};

/** Counts the sales of the offer again, by the terms that the store has of it. */
export type CountSales = { readonly do: 'count-sales' };

/** Writes down what comes with time alone; it happened at the step's own instant, however late it is written. */
export type RecordEvent = { readonly do: 'record'; readonly event: EventPayload };

/** What a step does. */
export type Effect =
  | SendLetter
  | SendPersonalLetter
  | SendCopies
  | OpenTicketEffect
  | RaiseTicket
  | CloseTicket
  | FindOwner
  | ChooseWorkingHour
  | CountSales
  | RecordEvent;
