import { type Instant, later } from './calendar';
import { type Case, factsOf } from './case';
import type { Fact, Priority, TicketOutcome } from './facts';
import { ledger } from './ledger';
import { ownerCheck } from './owner-check';
import { lastNamed, reachableOwner } from './owner';
import { openNews } from './promises/news';

/** A ticket that nobody has resolved yet. */
export type OpenTicket = Fact<'ticket-opened'>;

export function openTickets(life: Case): OpenTicket[] {
  const over = new Set(
    [...factsOf(life, 'ticket-resolved'), ...factsOf(life, 'ticket-closed')].map(({ ticket }) => ticket),
  );
  return factsOf(life, 'ticket-opened').filter(({ ticket }) => !over.has(ticket));
}

const isAboutSilence = ({ ticketKind }: OpenTicket): boolean => ticketKind === 'silence' || ticketKind === 'owner';

/** The one ticket that may be open because the publisher is silent or its owner gone. */
export const silenceTicket = (life: Case): OpenTicket | undefined => openTickets(life).find(isAboutSilence);

/** The last such ticket, open or not. */
export const lastSilenceTicket = (life: Case): OpenTicket | undefined =>
  factsOf(life, 'ticket-opened').findLast(isAboutSilence);

/** When a ticket was resolved or closed; undefined while it is open. */
export const endOf = (life: Case, { ticket }: OpenTicket): Instant | undefined =>
  [...factsOf(life, 'ticket-resolved'), ...factsOf(life, 'ticket-closed')].findLast((end) => end.ticket === ticket)?.at;

/** Rises by one with each step, and stays at the top. */
export function nextPriority(life: Case, ticket: string): Priority {
  const raised = factsOf(life, 'ticket-raised').filter((fact) => fact.ticket === ticket).length;
  return raised === 0 ? 'high' : 'urgent';
}

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

/** Tickets that staff have resolved, and those that have lost their reason, are closed at the desk. */
export function ticketSteps(life: Case): CloseTicketStep[] {
  const resolved = factsOf(life, 'ticket-resolved').map(({ ticket, at, outcome, note, by }) => ({
    ticket,
    at,
    outcome,
    note,
    by,
  }));
  const settled = openTickets(life).flatMap((ticket) => {
    const lost = lostReason(life, ticket);
    return lost
      ? [{ ticket: ticket.ticket, at: lost.at, outcome: 'settled' as const, note: lost.why, by: 'service' }]
      : [];
  });
  return [...resolved, ...settled].map((end): CloseTicketStep => ({
    kind: 'close-ticket',
    key: `close/${end.ticket}`,
    ...end,
  }));
}

type LostReason = { readonly at: Instant; readonly why: string };

/** Why a ticket is no longer needed, in a sentence; undefined while it is. */
function lostReason(life: Case, ticket: OpenTicket): LostReason | undefined {
  switch (ticket.ticketKind) {
    case 'track-failed':
      return undefined;
    case 'owner':
      return secondTicket(life, ticket) ?? ownerFound(life, ticket);
    case 'silence':
      return secondTicket(life, ticket) ?? silenceEnded(life, ticket) ?? ownerFound(life, ticket);
    case 'welcome':
    case 'first-contact':
    case 'engagement-manager':
    case 'benefit-contact': {
      const settled = ledger(life).find(({ id }) => id === ticket.promise)?.settled;
      return settled ? { at: settled.at, why: `The promise ${ticket.promise ?? ''} is ${settled.how}.` } : undefined;
    }
  }
}

/** Two tracks can open one each while the desk is slow: the later one is not needed. */
function secondTicket(life: Case, ticket: OpenTicket): LostReason | undefined {
  const first = silenceTicket(life);
  if (first === undefined || first.ticket === ticket.ticket) return undefined;
  return { at: ticket.at, why: `Ticket ${first.ticket} is open for the same reason.` };
}

function silenceEnded(life: Case, ticket: OpenTicket): LostReason | undefined {
  const open = openNews(life);
  return open.id === ticket.promise ? undefined : { at: open.madeAt, why: `There was a message at ${open.madeAt}.` };
}

/** Somebody who can be reached was named, in a silence since the owner was asked for. That nobody knows the owner is no answer. */
function ownerFound(life: Case, ticket: OpenTicket): LostReason | undefined {
  const named = reachableOwner(life) && lastNamed(life);
  const since = ticket.ticketKind === 'owner' ? '' : (ownerCheck(life)?.at ?? ticket.at);
  if (named === undefined || named.recordedAt < since) return undefined;
  return { at: later(named.at, ticket.at), why: `${named.name} is the owner of the offer.` };
}
