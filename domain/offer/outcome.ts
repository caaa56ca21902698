import { after, type Instant } from '../calendar/instants';
import type { SalesStanding } from '../tiers/sales';
import { countedSales } from '../tiers/tier';
import type { CopyDelivery, Delivery, Dropped } from './activities';
import type {
  ChooseWorkingHour,
  CloseTicket,
  FindOwner,
  OpenTicketEffect,
  RaiseTicket,
  SendCopies,
  SendLetter,
  SendPersonalLetter,
} from './effect';
import type { EventPayload, Fact } from './events';
import type { LetterName } from './letters';
import type { OfferState } from './state';

/** What a step leaves: an event and the events after it. `by` is the service unless it was done for somebody. */
export type Outcome = readonly { readonly event: EventPayload; readonly by?: string }[];

/** A letter that has left or has come back, with the addresses whose copies wait. */
export type LetterWithCopies = (Fact<'mail-sent'> | Fact<'mail-bounced'>) & {
  readonly letter: LetterName;
  readonly mail: string;
  readonly waiting: readonly string[];
};

/** How a letter fared with its reader, and which of the others has refused it for good. */
export function letterSent({ content: { letter }, promise }: SendLetter, delivery: Delivery | Dropped): Outcome {
  if (delivery.outcome !== 'dropped') return delivered(letter, delivery, promise ?? null);
  const { mail, to, because } = delivery;
  return [{ event: { kind: 'mail-dropped', letter, mail, to, because } }];
}

/**
 * A letter that somebody has written. Accepted by the mail server it is a message of who wrote it; null, where the store
 * has no text of it, means that it never was one.
 */
export function personalLetterSent({ letter }: SendPersonalLetter, delivery: Delivery | null): Outcome {
  const { id, to, about, by, subject } = letter;
  if (delivery === null) return [{ event: { kind: 'taken-back', what: id, was: 'letter-written', entries: [id] } }];
  const [left] = delivered('personal', delivery, null);
  if (left.event.kind !== 'mail-sent' || left.event.outcome !== 'sent') return [left];
  const { mail, messageId } = left.event;
  const said: EventPayload = {
    ...{ kind: 'message', channel: 'email', direction: 'outbound', with: to.name },
    ...{ summary: subject, about, mail, messageId },
  };
  return [left, { event: said, by }];
}

/** How the copies that waited have fared at last. */
export const copiesSent = ({ of: letter }: SendCopies, copies: readonly CopyDelivery[]): Outcome =>
  copies.flatMap((copy): Outcome => {
    const { to } = copy;
    const { letter: name, mail, messageId } = letter;
    if (!letter.waiting.includes(to)) return [];
    if (copy.outcome === 'dropped')
      return [{ event: { kind: 'mail-dropped', letter: name, mail, to, because: copy.because } }];
    const { outcome } = copy;
    if (outcome === 'waiting' || outcome === 'cancelled') return [];
    if (outcome === 'bounced') return [{ event: bounce(letter, to) }];
    return [{ event: { kind: 'mail-sent', letter: name, mail, messageId, to, outcome, promise: null } }];
  });

export const ticketOpened = ({ ticket: ticketKind, promise, track }: OpenTicketEffect, ticket: string): Outcome => [
  { event: { kind: 'ticket-opened', ticket, ticketKind, promise: promise ?? null, track: track ?? null } },
];

export const ticketRaised = ({ ticket, priority, promise }: RaiseTicket): Outcome => [
  { event: { kind: 'ticket-raised', ticket, priority, promise } },
];

export const ticketClosed = ({ ticket }: CloseTicket): Outcome => [{ event: { kind: 'ticket-closed', ticket } }];

export const ownerAsked = (
  { promise, answerWithin }: FindOwner,
  status: 'known' | 'unknown' | 'left',
  now: Instant,
): Outcome => [{ event: { kind: 'owner-asked', promise, status, answerBy: after(now, answerWithin) } }];

export const workingHourChosen = ({ promise }: ChooseWorkingHour, remindAt: Instant): Outcome => [
  { event: { kind: 'reminder-timed', promise, remindAt } },
];

/** Null: sales unlock nothing, and what was counted last stays. */
export const salesCounted = (state: OfferState, standing: SalesStanding | null): Outcome => [
  { event: { kind: 'sales-counted', standing: standing ?? countedSales(state), lines: [], more: 0 } },
];

function delivered(
  letter: LetterName,
  { outcome, mail, messageId, to, copies }: Delivery,
  promise: string | null,
): readonly [Outcome[number], ...Outcome] {
  const left = copies.flatMap((copy) => (copy.outcome === 'waiting' ? [copy.to] : []));
  const waiting = left.length === 0 ? {} : { waiting: left };
  const own: EventPayload =
    outcome === 'bounced'
      ? { ...bounce({ letter, mail, messageId }, to), ...waiting }
      : { kind: 'mail-sent', letter, mail, messageId, to, outcome, promise, ...waiting };
  const lost = copies.filter((copy) => copy.outcome === 'bounced');
  return [{ event: own }, ...lost.map((copy) => ({ event: bounce({ letter, mail, messageId }, copy.to) }))];
}

const bounce = (
  { letter, mail, messageId }: { readonly letter: LetterName; readonly mail: string; readonly messageId: string },
  address: string,
): EventPayload => ({ kind: 'mail-bounced', letter, mail, messageId, address, hard: true });
