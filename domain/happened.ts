import type { Instant } from './calendar';
import type { Fact, FactKind } from './facts';

/** One line of an offer's timeline. */
export type Happened = {
  readonly id: string;
  readonly at: Instant;
  readonly kind: FactKind;
  readonly summary: string;
  readonly by: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/** A fact as the timeline tells it. */
export function happened(fact: Fact): Happened {
  const { id, at, kind, by, revision, recordedAt, ...rest } = fact;
  const data =
    fact.kind === 'onboarded'
      ? { program: fact.offer.program, recordedAt, revision }
      : { ...rest, recordedAt, revision };
  return { id, at, kind, summary: sentence(fact), by, data };
}

/** What happened, in a sentence. */
function sentence(fact: Fact): string {
  switch (fact.kind) {
    case 'onboarded':
      return `${fact.offer.title} was taken on.`;
    case 'message':
      return `${fact.direction === 'outbound' ? 'To' : 'From'} ${fact.with} (${fact.channel}): ${fact.summary}`;
    case 'manager-named':
      return `${fact.name} is the engagement manager.`;
    case 'owner-known':
      return `${fact.name} owns the offer.`;
    case 'owner-confirmed':
      return `${fact.name} confirmed to own the offer.`;
    case 'owner-lost':
      return fact.how === 'left' ? 'The owner of the offer has left.' : 'Nobody knows who owns the offer.';
    case 'marketing-contact-set':
      return `${fact.name} is the company’s marketing contact.`;
    case 'benefit-activated':
      return `${fact.benefit} was activated.`;
    case 'benefit-declined':
      return `${fact.benefit} was declined.`;
    case 'benefit-completed':
      return `${fact.benefit} was completed.`;
    default:
      return ownWork(fact);
  }
}

type Work = Fact<
  | 'mail-sent'
  | 'mail-bounced'
  | 'reminder-timed'
  | 'owner-asked'
  | 'ticket-opened'
  | 'ticket-raised'
  | 'ticket-resolved'
  | 'ticket-closed'
  | 'engagement-ended'
>;

/** What the service did itself. */
function ownWork(fact: Work): string {
  switch (fact.kind) {
    case 'mail-sent':
      return fact.outcome === 'sent'
        ? `The letter ${fact.letter} was sent to ${fact.to}.`
        : `The letter ${fact.letter} may have reached ${fact.to}; nobody can tell.`;
    case 'mail-bounced':
      return `${fact.letter ? `The letter ${fact.letter}` : 'A letter'} to ${fact.address ?? 'an unknown address'} came back${fact.hard ? ' for good' : ''}.`;
    case 'reminder-timed':
      return `The reminder about ${fact.promise} goes out at ${fact.remindAt}.`;
    case 'owner-asked':
      return `Four weeks without news: the directory says that the owner is ${fact.status}.`;
    case 'ticket-opened':
      return `Ticket ${fact.ticket} (${fact.ticketKind}) was opened.`;
    case 'ticket-raised':
      return `Ticket ${fact.ticket} rose to priority ${fact.priority}.`;
    case 'ticket-resolved':
      return `Ticket ${fact.ticket} was resolved: ${fact.outcome}.`;
    case 'ticket-closed':
      return `Ticket ${fact.ticket} is closed.`;
    case 'engagement-ended':
      return 'The engagement is over.';
  }
}
