import { type Instant, later } from '../calendar/instants';
import { endingOf } from '../offer/endings';
import type { Fact } from '../offer/events';
import { factsOf, type OfferState } from '../offer/state';
import type { Promised } from '../promises/promised';
import type { ClosingReason } from './closing-reasons';
import { lastNamed, reachableOwner } from './owner';
import { isAboutSilence, type OpenTicket, openTickets } from './ticket-facts';

/**
 * The owner check of a silence, which is the present promise of news: the last time that the directory was asked since news has been due. A
 * message of any kind ends it, unless it is told so late that news is overdue all the same. A pause that is told late
 * makes it too early.
 */
export function ownerCheck(state: OfferState, { madeAt, dueAt }: Promised): Fact<'owner-asked'> | undefined {
  const asked = factsOf(state, 'owner-asked').at(-1);
  return asked && (asked.at >= dueAt || toldAt(state, madeAt) >= dueAt) ? asked : undefined;
}

/** When we learned of the message with which a link of news began. */
const toldAt = (state: OfferState, madeAt: Instant): Instant =>
  factsOf(state, 'message').reduce(
    (first, { at, recordedAt }) => (at === madeAt && (first === '' || recordedAt < first) ? recordedAt : first),
    '',
  );

/** The step of the letter that asks the owner, and of the one that asks the account's e-mail and the contacts. */
export const ownerLetterKey = (asked: Fact<'owner-asked'>): string => `${asked.promise}/${asked.at}/letter`;
export const othersLetterKey = (asked: Fact<'owner-asked'>): string => `${asked.promise}/${asked.at}/others`;

/** The step of the letter that asks them because the owner is gone before four weeks are over. */
export const ownersLossLetterKey = ({ ticket }: Fact<'ticket-opened'>): string => `owner-lost/${ticket}/others`;

/** The step of an owner check that opens its ticket, or raises the one that is open. */
export const silenceTicketKey = (asked: Fact<'owner-asked'>): string => `${asked.promise}/${asked.at}/ticket`;

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
