import type { ClosingReason } from './closing-reasons';
import { type Instant, later } from '../calendar/instants';
import { endingOf } from '../offer/endings';
import type { OfferState } from '../offer/state';
import type { Promised } from '../promises/promised';
import { lastNamed, reachableOwner } from './owner';
import { ownerCheck } from './owner-check';
import { isAboutSilence, type OpenTicket, openTickets } from './ticket-facts';

/** That a ticket is no longer needed: since when, and why. */
export type LostReason = { readonly at: Instant; readonly why: ClosingReason };

/** Why a ticket about the silence or the owner has lost its own reason; undefined while it has not. */
export const silenceReason = (state: OfferState, ticket: OpenTicket, news: Promised): LostReason | undefined =>
  (ticket.ticketKind === 'silence' ? silenceEnded(state, ticket, news) : undefined) ?? ownerFound(state, ticket, news);

/** The ticket about the silence or the owner that is open and has not lost its reason: one that is closed in a moment helps nobody. */
export function neededTicket(state: OfferState, news: Promised): OpenTicket | undefined {
  if (endingOf(state) !== undefined) return undefined;
  return openTickets(state).find(
    (ticket) => isAboutSilence(ticket) && silenceReason(state, ticket, news) === undefined,
  );
}

/** Two lanes can open one each while the desk is slow: the later one is not needed. */
export function secondTicket(state: OfferState, ticket: OpenTicket, news: Promised): LostReason | undefined {
  const first = neededTicket(state, news);
  if (first === undefined || first.ticket === ticket.ticket) return undefined;
  return { at: ticket.at, why: { code: 'other-ticket', params: { ticket: first.ticket } } };
}

/** The check that it came of is over: there was a message, or a pause makes news due later. */
function silenceEnded(state: OfferState, ticket: OpenTicket, news: Promised): LostReason | undefined {
  if (ownerCheck(state, news) !== undefined) return undefined;
  const { id, madeAt, dueAt } = news;
  const why: ClosingReason =
    id === ticket.promise
      ? { code: 'news-due', params: { at: dueAt } }
      : { code: 'message-since', params: { at: madeAt } };
  return { at: later(madeAt, ticket.at), why };
}

/** Somebody who can be reached was named, in a silence since the owner was asked for. That nobody knows the owner is no answer. */
function ownerFound(state: OfferState, ticket: OpenTicket, news: Promised): LostReason | undefined {
  const named = reachableOwner(state) && lastNamed(state);
  const since = ticket.ticketKind === 'owner' ? '' : (ownerCheck(state, news)?.at ?? ticket.at);
  if (named === undefined || named.recordedAt < since) return undefined;
  return { at: later(named.at, ticket.at), why: { code: 'owner-named', params: { name: named.name } } };
}
