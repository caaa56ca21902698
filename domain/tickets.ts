import { type Instant, later } from './calendar/instants';
import { type OfferState, factsOf } from './offer/state';
import { endingOf } from './offer/endings';
import type { TicketOutcome } from './offer/events';
import { ledger } from './promises/ledger';
import { ownerCheck } from './duties/owner-check';
import { lastNamed, reachableOwner } from './duties/owner';
import { presentNews } from './promises/news';
import { memoizeByState } from './offer/memoize';
import { isAboutSilence, type OpenTicket, openTickets, resolvedKey } from './ticket-facts';
import { type OpenSignalTicketStep, signalSteps } from './unread-signals';
import { rankOf, tierChanges, tierOf } from './tiers/tier';

/** A ticket to be closed at the desk, with what came of it. */
export type CloseTicketStep = {
  readonly kind: 'close-ticket';
  readonly key: string;
  readonly at: Instant;
  readonly ticket: string;
  readonly outcome: TicketOutcome;
  readonly note: string | null;
  readonly by: string;
};

/** What signals could not say is told to a person, and tickets are closed. */
export const deskSteps = (state: OfferState): (OpenSignalTicketStep | CloseTicketStep)[] => [
  ...signalSteps(state),
  ...ticketSteps(state),
];

/** Tickets that staff have resolved, and those that have lost their reason, are closed at the desk. */
export function ticketSteps(state: OfferState): CloseTicketStep[] {
  const resolved = factsOf(state, 'ticket-resolved').map(({ ticket, at, outcome, note, by }): CloseTicketStep => ({
    kind: 'close-ticket',
    key: resolvedKey(ticket),
    at,
    ticket,
    outcome,
    note,
    by,
  }));
  const settled = openTickets(state).flatMap((ticket): CloseTicketStep[] => {
    const lost = lostReason(state, ticket);
    if (lost === undefined) return [];
    const { at, why: note } = lost;
    const key = `close/${ticket.ticket}`;
    return [{ kind: 'close-ticket', key, at, ticket: ticket.ticket, outcome: 'settled', note, by: 'service' }];
  });
  return [...resolved, ...settled];
}

type LostReason = { readonly at: Instant; readonly why: string };

/** Why a ticket is no longer needed, in a sentence; undefined while it is. */
function lostReason(state: OfferState, ticket: OpenTicket): LostReason | undefined {
  // That the publisher could not be told of the ending, or what nobody could read, is for a person, and stays so.
  if (ticket.ticketKind === 'farewell' || ticket.ticketKind === 'signal') return undefined;
  const ended = endingOf(state);
  if (ended !== undefined) return { at: later(ended.at, ticket.at), why: `The offer was ${ended.how} at ${ended.at}.` };
  switch (ticket.ticketKind) {
    case 'track-failed':
    case 'unwatched':
      return undefined;
    case 'tier-review':
      return tierIsBack(state, ticket);
    case 'owner':
    case 'silence':
      return secondTicket(state, ticket) ?? silenceReason(state, ticket);
    case 'welcome':
    case 'first-contact':
    case 'engagement-manager':
    case 'benefit-contact':
    case 'technical-answer':
    case 'sponsorship-details': {
      const settled = ledger(state).find(({ id }) => id === ticket.promise)?.settled;
      return settled ? { at: settled.at, why: `The promise ${ticket.promise ?? ''} is ${settled.how}.` } : undefined;
    }
  }
}

/** Why a ticket about the silence or the owner has lost its own reason. */
const silenceReason = (state: OfferState, ticket: OpenTicket): LostReason | undefined =>
  (ticket.ticketKind === 'silence' ? silenceEnded(state, ticket) : undefined) ?? ownerFound(state, ticket);

/** The ticket about the silence or the owner that is open and has not lost its reason: one that is closed in a moment helps nobody. */
export const neededTicket = memoizeByState((state): OpenTicket | undefined =>
  endingOf(state) === undefined
    ? openTickets(state).find((ticket) => isAboutSilence(ticket) && silenceReason(state, ticket) === undefined)
    : undefined,
);

/** Two tracks can open one each while the desk is slow: the later one is not needed. */
function secondTicket(state: OfferState, ticket: OpenTicket): LostReason | undefined {
  const first = neededTicket(state);
  if (first === undefined || first.ticket === ticket.ticket) return undefined;
  return { at: ticket.at, why: `Ticket ${first.ticket} is open for the same reason.` };
}

/** The check that it came of is over: there was a message, or a pause makes news due later. */
function silenceEnded(state: OfferState, ticket: OpenTicket): LostReason | undefined {
  if (ownerCheck(state) !== undefined) return undefined;
  const { id, madeAt, dueAt } = presentNews(state);
  const why = id === ticket.promise ? `News is due at ${dueAt}.` : `There was a message at ${madeAt}.`;
  return { at: later(madeAt, ticket.at), why };
}

/** Somebody who can be reached was named, in a silence since the owner was asked for. That nobody knows the owner is no answer. */
function ownerFound(state: OfferState, ticket: OpenTicket): LostReason | undefined {
  const named = reachableOwner(state) && lastNamed(state);
  const since = ticket.ticketKind === 'owner' ? '' : (ownerCheck(state)?.at ?? ticket.at);
  if (named === undefined || named.recordedAt < since) return undefined;
  return { at: later(named.at, ticket.at), why: `${named.name} is the owner of the offer.` };
}

/** The tier from which it fell is reached again. */
function tierIsBack(state: OfferState, ticket: OpenTicket): LostReason | undefined {
  const fall = tierChanges(state).findLast(({ fact, isRise }) => !isRise && fact.at <= ticket.at);
  const tier = tierOf(state);
  if (fall === undefined || tier === null || rankOf(state, tier.id) < rankOf(state, fall.from)) return undefined;
  return { at: later(tier.since, ticket.at), why: `The tier ${tier.title} is reached again.` };
}
