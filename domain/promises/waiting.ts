import type { Instant } from '../calendar/instants';
import type { Case } from '../offer/state';
import { currentPause } from '../offer/pauses';
import { isOpen, type Promised } from './promised';
import { presentNews } from './news';
import { awaitsOwner } from '../duties/running-check';
import { type OpenTicket, openTickets, silenceTicket } from '../ticket-facts';

/** For what an open promise waits that nobody of the team can do: the service's own letter, the end of a pause, the owner's answer. */
export const AWAITED = ['service', 'pause', 'owner'] as const;
export type Awaited = (typeof AWAITED)[number];

/** For what an open promise waits; null where a person has to act, and always once a ticket is open about it. */
export function waitsFor(life: Case, promised: Promised, now: Instant): Awaited | null {
  if (!isOpen(promised) || ticketAbout(life, promised) !== undefined) return null;
  if (promised.owedBy === 'service') return 'service';
  if (rests(life, promised)) return 'pause';
  return isPresentNews(life, promised) && awaitsOwner(life, now) ? 'owner' : null;
}

/** The open ticket about an open promise. What is open about the silence or the owner is about the news that is due. */
export function ticketAbout(life: Case, promised: Promised): OpenTicket | undefined {
  if (!isOpen(promised)) return undefined;
  return isPresentNews(life, promised)
    ? silenceTicket(life)
    : openTickets(life).find(({ promise }) => promise === promised.id);
}

const isPresentNews = (life: Case, { id, kind }: Promised): boolean => kind === 'news' && presentNews(life).id === id;

/** Does a pause that runs now hold back the due date? What was due before it stays due; news runs on unless the publisher asked. */
function rests(life: Case, { kind, dueAt }: Promised): boolean {
  const pause = currentPause(life);
  if (pause === undefined || dueAt <= pause.from) return false;
  return kind !== 'news' || pause.fact.reason === 'publisher-asked';
}
