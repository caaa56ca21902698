import type { Instant } from './calendar';
import { type Case, factsOf } from './case';
import type { Fact, Priority, TicketOutcome } from './facts';
import { ledger } from './ledger';
import { ownerNamedSince, ownersLoss } from './owner';
import { openNews } from './promises/news';

/** A ticket that nobody has resolved yet. */
export type OpenTicket = Fact<'ticket-opened'>;

export function openTickets(life: Case): OpenTicket[] {
  const over = new Set(
    [...factsOf(life, 'ticket-resolved'), ...factsOf(life, 'ticket-closed')].map(({ ticket }) => ticket),
  );
  return factsOf(life, 'ticket-opened').filter(({ ticket }) => !over.has(ticket));
}

/** The one ticket that may be open because the publisher is silent or its owner gone. */
export const silenceTicket = (life: Case): OpenTicket | undefined =>
  openTickets(life).find(({ ticketKind }) => ticketKind === 'silence' || ticketKind === 'owner');

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

/** Why a ticket is no longer needed, in a sentence; undefined while it is. */
function lostReason(life: Case, ticket: OpenTicket): { readonly at: Instant; readonly why: string } | undefined {
  switch (ticket.ticketKind) {
    case 'track-failed':
      return undefined;
    case 'owner':
      return ownersLoss(life) ? undefined : { at: ticket.at, why: 'The owner of the offer is known again.' };
    case 'silence':
      return silenceEnded(life, ticket);
    case 'first-contact':
    case 'engagement-manager':
    case 'benefit-contact': {
      const settled = ledger(life).find(({ id }) => id === ticket.promise)?.settled;
      return settled ? { at: settled.at, why: `The promise ${ticket.promise ?? ''} is ${settled.how}.` } : undefined;
    }
  }
}

function silenceEnded(life: Case, ticket: OpenTicket): { readonly at: Instant; readonly why: string } | undefined {
  const open = openNews(life);
  if (open.id !== ticket.promise) return { at: open.madeAt, why: `There was a message at ${open.madeAt}.` };
  const named = ownerNamedSince(life, ticket.at);
  return named && { at: named.at, why: `${named.name} is the owner of the offer.` };
}
