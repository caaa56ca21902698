import { after, type Instant, instantOf, later, lengthOf } from './calendar/instants';
import { type OfferState, factsOf, hasHappened, stepId } from './offer/state';
import { type EscalationStep, reminder } from './escalation';
import type { Fact } from './offer/events';
import { othersLetterKey, ownerCheck, ownerLetterKey, silenceTicketKey } from './duties/owner-check';
import { ownerLostSince, ownerNamedSince, ownersLoss } from './duties/owner';
import type { Promised } from './promises/promised';
import { presentNews } from './promises/news';
import { closedByService, lastSilenceTicket, type OpenTicket, resolutionOf } from './ticket-facts';
import { neededTicket } from './tickets';

/** What four silent weeks ask for: the directory, the owner, a ticket, everybody else, and a rising priority. */
export type NewsStep =
  | EscalationStep
  | {
      readonly kind: 'find-owner' | 'ask-owner' | 'open-silence-ticket' | 'ask-others';
      readonly key: string;
      readonly at: Instant;
      readonly promised: Promised;
    }
  | {
      readonly kind: 'raise-ticket';
      readonly key: string;
      readonly at: Instant;
      readonly promised: Promised;
      readonly ticket: string;
    };

/** The reminder a week before, and from the due date on the owner check. */
export function newsSteps(state: OfferState, now: Instant): NewsStep[] {
  const promised = presentNews(state);
  const asked = ownerCheck(state);
  return [
    ...reminder(promised, now),
    ...(asked ? checkSteps(state, promised, asked) : [findOwner(promised, promised.dueAt)]),
  ];
}

const findOwner = (promised: Promised, at: Instant): NewsStep => ({
  kind: 'find-owner',
  key: `${promised.id}/owner-asked/${at}`,
  at,
  promised,
});

function checkSteps(state: OfferState, promised: Promised, asked: Fact<'owner-asked'>): NewsStep[] {
  const steps: NewsStep[] = [];
  if (asked.status === 'known') steps.push({ kind: 'ask-owner', key: ownerLetterKey(asked), at: asked.at, promised });
  const giveUp = givingUp(state, asked);
  const open = neededTicket(state);
  if (giveUp !== undefined) steps.push(...ticketAndOthers(promised, asked, giveUp, open));
  return [...steps, ...nextRung(state, promised, asked, open)];
}

/** When nobody is left to ask alone: at once when the owner is unknown or gone, at the end of the week without an answer. */
function givingUp(state: OfferState, asked: Fact<'owner-asked'>): Instant | undefined {
  if (asked.status !== 'known') return asked.at;
  const lost = ownersLoss(state) ?? ownerLostSince(state, asked.at);
  if (lost) return later(lost.at, asked.at);
  return ownerNamedSince(state, asked.at) ? undefined : asked.answerBy;
}

/** One ticket for one silence: where one about the owner is open already it is raised instead. */
function ticketAndOthers(
  promised: Promised,
  asked: Fact<'owner-asked'>,
  at: Instant,
  open: OpenTicket | undefined,
): NewsStep[] {
  const key = silenceTicketKey(asked);
  const ticket: NewsStep =
    open === undefined
      ? { kind: 'open-silence-ticket', key, at, promised }
      : { kind: 'raise-ticket', key, at, promised, ticket: open.ticket };
  return [ticket, { kind: 'ask-others', key: othersLetterKey(asked), at, promised }];
}

/**
 * What comes when the silence goes on: the open ticket rises, or, where none is open, the check begins again. That is
 * four, eight, twelve weeks after news was due, but never within a week of what was done last. Where the service has closed
 * the ticket and its reason is back, it is at once.
 */
function nextRung(
  state: OfferState,
  promised: Promised,
  asked: Fact<'owner-asked'>,
  open: OpenTicket | undefined,
): NewsStep[] {
  const last = lastSilenceTicket(state);
  const closed = last && hasHappened(state, stepId(silenceTicketKey(asked))) && closedByService(state, last);
  const isInHand = ownersLoss(state) !== undefined || ownerNamedSince(state, asked.at) !== undefined;
  if (open === undefined && closed && !isInHand) return [findOwner(promised, later(closed, promised.dueAt))];
  const rested = after(lastDone(state, asked, last), state.offer.terms.ownerAnswer);
  const at = rungAfter(promised, state, rested);
  if (open === undefined) return [findOwner(promised, at)];
  return [{ kind: 'raise-ticket', key: `${promised.id}/raise/${at}`, at, promised, ticket: open.ticket }];
}

/** When something was done last about a silence: the check began, its ticket was opened, raised or resolved, an owner was named. */
function lastDone(state: OfferState, asked: Fact<'owner-asked'>, last: OpenTicket | undefined): Instant {
  const raised = factsOf(state, 'ticket-raised').findLast(({ ticket }) => ticket === last?.ticket);
  const done = [ownerNamedSince(state, asked.at), last, raised, last && resolutionOf(state, last)];
  return done.reduce((latest, fact) => later(latest, fact?.recordedAt ?? ''), asked.at);
}

/** The first due + n × 28 days after an instant. */
function rungAfter({ dueAt }: Promised, { offer }: OfferState, since: Instant): Instant {
  const span = lengthOf(offer.terms.news.within);
  const passed = Math.floor((Date.parse(since) - Date.parse(dueAt)) / span);
  return instantOf(Date.parse(dueAt) + (passed + 1) * span);
}
