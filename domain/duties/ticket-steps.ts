import { type Instant, later } from '../calendar/instants';
import { endingOf } from '../offer/endings';
import { factsOf, type OfferState } from '../offer/state';
import type { Plan, Step } from '../offer/step';
import { ledger } from '../promises/ledger';
import { presentNews } from '../promises/news';
import { rankOf, tierChanges, tierOf } from '../tiers/tier';
import { type LostReason, secondTicket, silenceReason } from './owner-check';
import { type OpenTicket, openTickets, resolvedKey } from './ticket-facts';
import { signalSteps } from './unread-signals';

/** What signals could not say is told to a person; tickets that staff have resolved, or that have lost their reason, are closed. */
export const ticketSteps: Plan = (state) => [...signalSteps(state), ...closings(state)];

/** Tickets that staff have resolved, and those that have lost their reason, are closed at the desk. */
export function closings(state: OfferState): readonly Step[] {
  const resolved = factsOf(state, 'ticket-resolved').map(({ ticket, at, outcome, note, by }): Step => ({
    key: resolvedKey(ticket),
    at,
    effect: () => ({ do: 'close-ticket', ticket, outcome, note, by }),
  }));
  const settled = openTickets(state).flatMap((ticket): readonly Step[] => {
    const lost = lostReason(state, ticket);
    return lost === undefined ? [] : [closing(ticket, lost)];
  });
  return [...resolved, ...settled];
}

/** The service closes a ticket whose reason is gone. */
export const closing = ({ ticket }: OpenTicket, { at, why }: LostReason): Step => ({
  key: `close/${ticket}`,
  at,
  effect: () => ({ do: 'close-ticket', ticket, outcome: 'settled', note: null, because: why, by: 'service' }),
});

/** Why a ticket is no longer needed; undefined while it is. */
function lostReason(state: OfferState, ticket: OpenTicket): LostReason | undefined {
  // That the publisher could not be told of the ending, or what nobody could read, is for a person, and stays so.
  if (ticket.ticketKind === 'farewell' || ticket.ticketKind === 'signal') return undefined;
  const ended = endingOf(state);
  if (ended !== undefined)
    return {
      at: later(ended.at, ticket.at),
      why: { code: 'offer-ended', params: { how: ended.how, at: ended.at } },
    };
  switch (ticket.ticketKind) {
    case 'track-failed':
    case 'unwatched':
      return undefined;
    case 'tier-review':
      return tierIsBack(state, ticket);
    case 'owner':
    case 'silence': {
      const news = presentNews(state);
      return secondTicket(state, ticket, news) ?? silenceReason(state, ticket, news);
    }
    case 'welcome':
    case 'first-contact':
    case 'engagement-manager':
    case 'benefit-contact':
    case 'technical-answer':
    case 'sponsorship-details':
    case 'reply': {
      const settled = ledger(state).find(({ id }) => id === ticket.promise)?.settled;
      if (!settled) return undefined;
      const params = { promise: ticket.promise ?? '', how: settled.how };
      return { at: settled.at, why: { code: 'promise-settled', params } };
    }
  }
}

/** The tier from which it fell is reached again. */
function tierIsBack(state: OfferState, ticket: OpenTicket): LostReason | undefined {
  const fall = tierChanges(state).findLast(({ fact, isRise }) => !isRise && fact.at <= ticket.at);
  const tier = tierOf(state);
  if (fall === undefined || tier === null || rankOf(state, tier.id) < rankOf(state, fall.from)) return undefined;
  return { at: later(tier.since, ticket.at), why: { code: 'tier-reached', params: { tier: tier.title } } };
}

/** A part of the service that cannot go on alone waits for staff. */
export const failureTicket = (track: string, at: Instant): Step => ({
  key: `track-failed/${track}/${at}`,
  at,
  effect: () => ({ do: 'open-ticket', ticket: 'track-failed', about: track, track }),
});
