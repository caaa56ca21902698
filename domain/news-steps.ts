import { after, type Instant, instantOf, later, lengthOf } from './calendar/instants';
import { type Case, factsOf, hasHappened, stepId } from './offer/state';
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
export function newsSteps(life: Case, now: Instant): NewsStep[] {
  const promised = presentNews(life);
  const asked = ownerCheck(life);
  return [
    ...reminder(promised, now),
    ...(asked ? checkSteps(life, promised, asked) : [findOwner(promised, promised.dueAt)]),
  ];
}

const findOwner = (promised: Promised, at: Instant): NewsStep => ({
  kind: 'find-owner',
  key: `${promised.id}/owner-asked/${at}`,
  at,
  promised,
});

function checkSteps(life: Case, promised: Promised, asked: Fact<'owner-asked'>): NewsStep[] {
  const steps: NewsStep[] = [];
  if (asked.status === 'known') steps.push({ kind: 'ask-owner', key: ownerLetterKey(asked), at: asked.at, promised });
  const giveUp = givingUp(life, asked);
  const open = neededTicket(life);
  if (giveUp !== undefined) steps.push(...ticketAndOthers(promised, asked, giveUp, open));
  return [...steps, ...nextRung(life, promised, asked, open)];
}

/** When nobody is left to ask alone: at once when the owner is unknown or gone, at the end of the week without an answer. */
function givingUp(life: Case, asked: Fact<'owner-asked'>): Instant | undefined {
  if (asked.status !== 'known') return asked.at;
  const lost = ownersLoss(life) ?? ownerLostSince(life, asked.at);
  if (lost) return later(lost.at, asked.at);
  return ownerNamedSince(life, asked.at) ? undefined : asked.answerBy;
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
  life: Case,
  promised: Promised,
  asked: Fact<'owner-asked'>,
  open: OpenTicket | undefined,
): NewsStep[] {
  const last = lastSilenceTicket(life);
  const closed = last && hasHappened(life, stepId(silenceTicketKey(asked))) && closedByService(life, last);
  const isInHand = ownersLoss(life) !== undefined || ownerNamedSince(life, asked.at) !== undefined;
  if (open === undefined && closed && !isInHand) return [findOwner(promised, later(closed, promised.dueAt))];
  const rested = after(lastDone(life, asked, last), life.offer.terms.ownerAnswer);
  const at = rungAfter(promised, life, rested);
  if (open === undefined) return [findOwner(promised, at)];
  return [{ kind: 'raise-ticket', key: `${promised.id}/raise/${at}`, at, promised, ticket: open.ticket }];
}

/** When something was done last about a silence: the check began, its ticket was opened, raised or resolved, an owner was named. */
function lastDone(life: Case, asked: Fact<'owner-asked'>, last: OpenTicket | undefined): Instant {
  const raised = factsOf(life, 'ticket-raised').findLast(({ ticket }) => ticket === last?.ticket);
  const done = [ownerNamedSince(life, asked.at), last, raised, last && resolutionOf(life, last)];
  return done.reduce((latest, fact) => later(latest, fact?.recordedAt ?? ''), asked.at);
}

/** The first due + n × 28 days after an instant. */
function rungAfter({ dueAt }: Promised, { offer }: Case, since: Instant): Instant {
  const span = lengthOf(offer.terms.news.within);
  const passed = Math.floor((Date.parse(since) - Date.parse(dueAt)) / span);
  return instantOf(Date.parse(dueAt) + (passed + 1) * span);
}
