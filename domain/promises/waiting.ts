import type { Instant } from '../calendar/instants';
import { awaitsOwner } from '../duties/running-check';
import { type OpenTicket, openTickets, silenceTicket } from '../duties/ticket-facts';
import { currentPause } from '../offer/pauses';
import type { OfferState } from '../offer/state';
import { presentNews } from './news';
import { isOpen, type Promised } from './promised';

/** For what an open promise waits that nobody of the team can do: the service's own letter, the end of a pause, the owner's answer. */
export const AWAITED = ['service', 'pause', 'owner'] as const;
export type Awaited = (typeof AWAITED)[number];

/** For what an open promise waits; null where a person has to act, and always once a ticket is open about it. */
export function waitsFor(state: OfferState, promised: Promised, now: Instant): Awaited | null {
  if (!isOpen(promised) || ticketAbout(state, promised) !== undefined) return null;
  if (promised.owedBy === 'service') return 'service';
  if (rests(state, promised)) return 'pause';
  return isPresentNews(state, promised) && awaitsOwner(state, now) ? 'owner' : null;
}

/** The open ticket about an open promise. What is open about the silence or the owner is about the news that is due. */
export function ticketAbout(state: OfferState, promised: Promised): OpenTicket | undefined {
  if (!isOpen(promised)) return undefined;
  return isPresentNews(state, promised)
    ? silenceTicket(state)
    : openTickets(state).find(({ promise }) => promise === promised.id);
}

const isPresentNews = (state: OfferState, { id, kind }: Promised): boolean =>
  kind === 'news' && presentNews(state).id === id;

/** Does a pause that runs now hold back the due date? What was due before it stays due; news and answers rest only where the publisher asked. */
function rests(state: OfferState, { kind, dueAt }: Promised): boolean {
  const pause = currentPause(state);
  if (pause === undefined || dueAt <= pause.from) return false;
  return (kind !== 'news' && kind !== 'reply') || pause.fact.reason === 'publisher-asked';
}
