import { after, type Instant } from '../calendar/instants';
import type { OfferState } from '../offer/state';
import type { EventPayload, TicketKind } from '../offer/events';
import type { PromiseKind } from '../letters';
import { ownerOf, ownersLoss } from '../duties/owner';
import { saidBy, sent } from '../personal-letters';
import { nextPriority } from '../ticket-facts';
import { countedSales } from '../tiers/tier';
import { isIn, type OneStep } from './one-step';
import { LETTERS } from './step-letters';

/** What a step leaves behind where all goes well: mail arrives, the desk and the directory answer. */
export function factsLeft(state: OfferState, step: OneStep, now: Instant): readonly EventPayload[] {
  if (step.kind === 'send-personal') return sentAndSaid(step);
  if (isIn(LETTERS, step)) return [mailed(state, step)];
  return [isIn(TICKETS, step) ? opened(step) : done(state, step, now)];
}

type LetterStep = Extract<OneStep, { kind: keyof typeof LETTERS }>;
type TicketStep = Extract<OneStep, { kind: keyof typeof TICKETS }>;

/** A letter that somebody wrote is a message as soon as it has left. */
function sentAndSaid({ key, letter }: Extract<OneStep, { kind: 'send-personal' }>): readonly EventPayload[] {
  const left = sent(letter, { outcome: 'sent', mail: key, messageId: key, to: letter.to.email, copies: [] });
  const said = saidBy(letter, left);
  return said === undefined ? [left] : [left, said];
}

function mailed(state: OfferState, step: LetterStep): EventPayload {
  const { letter, email } = LETTERS[step.kind](state, step);
  const promise = step.kind === 'send' || step.kind === 'remind' ? step.promised.id : null;
  const mail = { mail: step.key, messageId: step.key, to: email ?? '' };
  return { kind: 'mail-sent', letter, ...mail, outcome: 'sent', promise };
}

/** The steps that open a ticket: about a promise, or about something else. */
const TICKETS = {
  'open-ticket': 'of the promise',
  'open-silence-ticket': 'silence',
  'open-owner-ticket': 'owner',
  'review-fall': 'tier-review',
  'open-farewell-ticket': 'farewell',
  'open-signal-ticket': 'signal',
} as const satisfies Partial<Record<OneStep['kind'], TicketKind | 'of the promise'>>;

const OF_PROMISE: Record<PromiseKind, TicketKind> = {
  welcome: 'welcome',
  'first-contact': 'first-contact',
  'engagement-manager': 'engagement-manager',
  'benefit-contact': 'benefit-contact',
  'technical-answer': 'technical-answer',
  'sponsorship-details': 'sponsorship-details',
  news: 'silence',
};

function opened(step: TicketStep): EventPayload {
  const ticketKind = step.kind === 'open-ticket' ? OF_PROMISE[step.promised.kind] : TICKETS[step.kind];
  const promise = 'promised' in step ? step.promised.id : null;
  return { kind: 'ticket-opened', ticket: step.key, ticketKind, promise, track: null };
}

/** What is neither a letter nor a new ticket. */
function done(state: OfferState, step: Exclude<OneStep, LetterStep | TicketStep>, now: Instant): EventPayload {
  switch (step.kind) {
    case 'time-reminder':
      // Its working hour is chosen outside; at the due date it is too late for one.
      return { kind: 'reminder-timed', promise: step.promised.id, remindAt: step.promised.dueAt };
    case 'end-engagement':
      return { kind: 'engagement-ended' };
    case 'find-owner':
      return lookedUp(state, step.promised.id, now);
    case 'raise-ticket':
      return {
        kind: 'ticket-raised',
        ticket: step.ticket,
        priority: nextPriority(state, step.ticket),
        promise: step.promised.id,
      };
    case 'send-copies':
      return {
        kind: 'mail-sent',
        ...{ letter: step.of.letter, mail: step.of.mail, messageId: step.of.messageId },
        ...{ to: step.of.waiting[0] ?? '', outcome: 'sent', promise: null },
      };
    case 'close-ticket':
      return { kind: 'ticket-closed', ticket: step.ticket };
    case 'expire-benefit':
      return { kind: 'benefit-expired', benefit: step.benefit };
    case 'recount-sales':
      return { kind: 'sales-counted', standing: { ...countedSales(state), validUntil: null }, lines: [], more: 0 };
    case 'resume':
      return { kind: 'resumed' };
  }
}

/** The directory knows what the offer itself says of its owner. */
function lookedUp(state: OfferState, promise: string, now: Instant): EventPayload {
  const { status, email } = ownerOf(state);
  const isGone = status !== 'known' || ownersLoss(state) !== undefined;
  return {
    kind: 'owner-asked',
    promise,
    status: email === null ? 'unknown' : isGone ? 'left' : 'known',
    answerBy: after(now, state.offer.terms.ownerAnswer),
  };
}
