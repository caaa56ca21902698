import type { Fact } from '../../domain/offer/events';

/** What happened, and by whom it was taken back if it was: a line of the timeline, as the API tells it. */
export const timelineSummary = (fact: Fact, back?: Fact<'taken-back'>): string =>
  back === undefined ? sentence(fact) : `${sentence(fact)} (Taken back by ${back.by}.)`;

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
    case 'agreement-accepted':
      return `The ${fact.document.replace('-', ' ')} (version ${fact.version}) was accepted.`;
    case 'type-changed':
      return `The offer moved up from ${fact.from} to ${fact.to}.`;
    default:
      return decision(fact);
  }
}

type Rest = Exclude<
  Fact,
  Fact<
    | 'onboarded'
    | 'message'
    | 'manager-named'
    | 'owner-known'
    | 'owner-confirmed'
    | 'owner-lost'
    | 'marketing-contact-set'
    | 'benefit-activated'
    | 'benefit-declined'
    | 'benefit-completed'
    | 'agreement-accepted'
    | 'type-changed'
  >
>;

/** What was asked for and decided. */
function decision(fact: Rest): string {
  switch (fact.kind) {
    case 'request-made':
      return `${fact.requester.name} asked for technical help (${fact.number}): ${fact.product}.`;
    case 'request-answered':
      return `The request ${fact.number} was answered: ${fact.summary}`;
    case 'request-cancelled':
      return `The request ${fact.number} was cancelled.`;
    case 'paused':
      return `Due dates rest until ${fact.until} (${fact.reason}).`;
    case 'engagement-declined':
      return `The engagement was declined${fact.note === null ? '.' : `: ${fact.note}`}`;
    case 'ended':
      return `The offer was ${fact.how}${fact.ground === null ? '' : ` (${fact.ground})`}${fact.note === null ? '.' : `: ${fact.note}`}`;
    case 'relisted':
      return 'The offer is listed again.';
    case 'letter-written':
      return `A letter to ${fact.to.name} was written: ${fact.subject}`;
    case 'taken-back':
      return `Taken back: ${fact.was.replaceAll('-', ' ')}.`;
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
  | 'benefit-expired'
  | 'sales-counted'
  | 'resumed'
  | 'signal-unread'
  | 'watch-resumed'
>;

/** What the service did itself. */
function ownWork(fact: Work): string {
  switch (fact.kind) {
    case 'mail-sent':
      return fact.outcome === 'sent'
        ? `${letterOf(fact)} was sent to ${fact.to}.`
        : `${letterOf(fact)} may have reached ${fact.to}; nobody can tell.`;
    case 'mail-bounced':
      return `${letterOf(fact)} to ${fact.address ?? 'an unknown address'} came back${fact.hard ? ' for good' : ''}.`;
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
    case 'benefit-expired':
      return `${fact.benefit} lapsed: nobody activated it.`;
    case 'resumed':
      return 'The pause is over.';
    case 'signal-unread':
      return `A signal could not be counted (${fact.signal}, ${fact.code}): ${fact.came}`;
    case 'watch-resumed':
      return `The workflow was gone${fact.why === null ? '' : ` (${fact.why})`} and goes on from the journal.`;
    case 'sales-counted':
      return salesCounted(fact);
  }
}

const letterOf = ({ letter }: Fact<'mail-sent' | 'mail-bounced'>): string =>
  letter === null ? 'A letter' : letter === 'personal' ? 'The personal letter' : `The letter ${letter}`;

function salesCounted({ standing: { counted, tier }, lines, more }: Fact<'sales-counted'>): string {
  const because = lines.length === 0 ? 'time passed' : `${lines.length + more} lines, ${lines.slice(0, 3).join(', ')}`;
  return `Sales of ${counted.amount} ${counted.currency} count: tier ${tier ?? 'none'} (${because}).`;
}
