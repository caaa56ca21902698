import type { Fact, FactKind } from '../../domain/offer/events';

/** What happened, and by whom it was taken back if it was: a line of the timeline, as the API tells it. */
export const timelineSummary = (fact: Fact, back?: Fact<'taken-back'>): string =>
  back === undefined ? sentence(fact.kind, fact) : `${sentence(fact.kind, fact)} (Taken back by ${back.by}.)`;

/** What a later version has recorded is called by its kind. */
const sentence = <Kind extends FactKind>(kind: Kind, fact: Fact<Kind>): string =>
  Object.hasOwn(SENTENCES, kind) ? SENTENCES[kind](fact) : `Recorded by a later version: ${kind}.`;

const letterOf = ({ letter }: Fact<'mail-sent' | 'mail-bounced' | 'mail-dropped' | 'mail-complained'>): string =>
  letter === null ? 'A letter' : letter === 'personal' ? 'The personal letter' : `The letter ${letter}`;

function salesCounted({ standing: { counted, tier }, lines, more }: Fact<'sales-counted'>): string {
  const because = lines.length === 0 ? 'time passed' : `${lines.length + more} lines, ${lines.slice(0, 3).join(', ')}`;
  return `Sales of ${counted.amount} ${counted.currency} count: tier ${tier ?? 'none'} (${because}).`;
}

/** A sentence for each kind of event, in English: programs read it beside people. */
const SENTENCES: { readonly [Kind in FactKind]: (fact: Fact<Kind>) => string } = {
  onboarded: (fact) => `${fact.offer.title} was taken on.`,
  message: (fact) => `${fact.direction === 'outbound' ? 'To' : 'From'} ${fact.with} (${fact.channel}): ${fact.summary}`,
  'manager-named': (fact) => `${fact.name} is the engagement manager.`,
  'owner-known': (fact) => `${fact.name} owns the offer.`,
  'owner-confirmed': (fact) => `${fact.name} confirmed to own the offer.`,
  'owner-lost': (fact) =>
    fact.how === 'left' ? 'The owner of the offer has left.' : 'Nobody knows who owns the offer.',
  'marketing-contact-set': (fact) => `${fact.name} is the company’s marketing contact.`,
  'benefit-activated': (fact) => `${fact.benefit} was activated.`,
  'benefit-declined': (fact) => `${fact.benefit} was declined.`,
  'benefit-completed': (fact) => `${fact.benefit} was completed.`,
  'agreement-accepted': (fact) => `The ${fact.document.replace('-', ' ')} (version ${fact.version}) was accepted.`,
  'type-changed': (fact) => `The offer moved up from ${fact.from} to ${fact.to}.`,
  'request-made': (fact) => `${fact.requester.name} asked for technical help (${fact.number}): ${fact.product}.`,
  'request-answered': (fact) => `The request ${fact.number} was answered: ${fact.summary}`,
  'request-cancelled': (fact) => `The request ${fact.number} was cancelled.`,
  paused: (fact) => `Due dates rest until ${fact.until} (${fact.reason}).`,
  'engagement-declined': (fact) => `The engagement was declined${fact.note === null ? '.' : `: ${fact.note}`}`,
  ended: (fact) =>
    `The offer was ${fact.how}${fact.ground === null ? '' : ` (${fact.ground})`}${fact.note === null ? '.' : `: ${fact.note}`}`,
  relisted: () => 'The offer is listed again.',
  'letter-written': (fact) => `A letter to ${fact.to.name} was written: ${fact.subject}`,
  'taken-back': (fact) => `Taken back: ${fact.was.replaceAll('-', ' ')}.`,
  'mail-sent': (fact) =>
    fact.outcome === 'sent'
      ? `${letterOf(fact)} was sent to ${fact.to}.`
      : `${letterOf(fact)} may have reached ${fact.to}; nobody can tell.`,
  'mail-bounced': (fact) =>
    fact.undelivered
      ? `${letterOf(fact)} to ${fact.address ?? 'an unknown address'} did not arrive after many tries.`
      : `${letterOf(fact)} to ${fact.address ?? 'an unknown address'} came back${fact.hard ? ' for good' : ''}.`,
  'mail-dropped': (fact) => `${letterOf(fact)} to ${fact.to} was not sent any more (${fact.because}).`,
  'person-away': ({ address, until }) =>
    `An automatic answer from ${address}: away${until === null ? '' : ` until ${until}`}.`,
  'person-left': ({ address, writeTo }) =>
    `An automatic answer from ${address}: has left${writeTo === null ? '' : `, and names ${writeTo.email} instead`}.`,
  'mail-complained': (fact) => `${letterOf(fact)} was marked as spam by ${fact.address}.`,
  'advice-ended': ({ address, how }) => `No more advice goes to ${address} (${how}).`,
  'advice-resumed': ({ address }) => `Advice goes to ${address} again.`,
  'reply-assigned': ({ to, how }) =>
    to === 'team'
      ? 'The answer to the publisher was handed over to the rewards team.'
      : `${to.name} ${how === 'taken' ? 'has taken' : 'was given'} the answer to the publisher.`,
  'reply-closed': ({ note }) => `What the publisher wrote needs no answer${note === null ? '.' : `: ${note}`}`,
  'reminder-timed': (fact) => `The reminder about ${fact.promise} goes out at ${fact.remindAt}.`,
  'owner-asked': (fact) => `Four weeks without news: the directory says that the owner is ${fact.status}.`,
  'ticket-opened': (fact) => `Ticket ${fact.ticket} (${fact.ticketKind}) was opened.`,
  'ticket-raised': (fact) => `Ticket ${fact.ticket} rose to priority ${fact.priority}.`,
  'ticket-resolved': (fact) => `Ticket ${fact.ticket} was resolved: ${fact.outcome}.`,
  'ticket-closed': (fact) => `Ticket ${fact.ticket} is closed.`,
  'engagement-ended': () => 'The engagement is over.',
  'benefit-expired': (fact) => `${fact.benefit} lapsed: nobody activated it.`,
  resumed: () => 'The pause is over.',
  'signal-unread': (fact) => `A signal could not be counted (${fact.signal}, ${fact.code}): ${fact.came}`,
  'watch-resumed': (fact) =>
    `The workflow was gone${fact.why === null ? '' : ` (${fact.why})`} and goes on from the journal.`,
  'sales-counted': salesCounted,
};
