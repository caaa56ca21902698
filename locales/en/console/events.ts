import type { Agreement, Channel, Direction, Fact } from '../../../domain/offer/events';
import type { Telling } from '../../telling';
import { names } from '../names';
import { mailEvents } from './mail-events';
import { because } from './remarks';
import { serviceEvents } from './service-events';

const CHANNELS: Readonly<Record<Channel, Readonly<Record<Direction, string>>>> = {
  email: { outbound: 'E-mail to', inbound: 'E-mail from' },
  call: { outbound: 'Call to', inbound: 'Call from' },
  meeting: { outbound: 'Meeting with', inbound: 'Meeting asked for by' },
  chat: { outbound: 'Chat message to', inbound: 'Chat message from' },
  portal: { outbound: 'Message in the portal to', inbound: 'Message in the portal from' },
  unknown: { outbound: 'Contact with', inbound: 'Contact from' },
};

/** With whom somebody spoke, and how: `Call to Ada Martin`. */
export const messageHead = ({ channel, direction, with: who }: Fact<'message'>): string =>
  `${CHANNELS[channel][direction]} ${who}`;

const AGREEMENTS: Readonly<Record<Agreement, string>> = {
  'publisher-agreement': 'publisher agreement',
  'benefits-addendum': 'benefits addendum',
};

/** What happened, a sentence for each kind of event. */
export const events = {
  ...serviceEvents,
  ...mailEvents,
  onboarded: ({ offer }: Fact<'onboarded'>) => `${offer.title} was taken on.`,
  message: (fact: Fact<'message'>) => `${messageHead(fact)}: ${fact.summary}`,
  'letter-written': ({ to, subject }: Fact<'letter-written'>) => `A letter to ${to.name} was written: ${subject}`,
  'taken-back': () => 'An entry was taken back: it counts as never recorded.',
  'manager-named': ({ name }: Fact<'manager-named'>) => `${name} is the engagement manager.`,
  'owner-known': ({ name }: Fact<'owner-known'>) => `${name} owns the offer.`,
  'owner-confirmed': ({ name }: Fact<'owner-confirmed'>) => `${name} confirmed to own the offer.`,
  'owner-lost': ({ how }: Fact<'owner-lost'>): string =>
    how === 'left' ? 'The owner of the offer has left.' : 'Nobody knows who owns the offer.',
  'marketing-contact-set': ({ name }: Fact<'marketing-contact-set'>) => `${name} is the company’s marketing contact.`,
  'agreement-accepted': ({ document, version }: Fact<'agreement-accepted'>) =>
    `The ${AGREEMENTS[document]} (version ${version}) was accepted.`,
  'benefit-activated': ({ benefit, startAt }: Fact<'benefit-activated'>, telling: Telling) =>
    `${telling.titleOf(benefit)} was activated${startAt === undefined ? '' : `, to begin on ${telling.day(startAt)}`}.`,
  'benefit-declined': ({ benefit, note }: Fact<'benefit-declined'>, { titleOf }: Telling) =>
    `${titleOf(benefit)} was declined${because(note)}`,
  'benefit-completed': ({ benefit, note }: Fact<'benefit-completed'>, { titleOf }: Telling) =>
    `${titleOf(benefit)} was used${because(note)}`,
  'type-changed': ({ from, to }: Fact<'type-changed'>) =>
    `The offer moved up from ${names.offerType[from]} to ${names.offerType[to]}.`,
  'request-made': ({ requester, number, product }: Fact<'request-made'>) =>
    `${requester.name} asked for technical help (${number}): ${product}.`,
  'request-answered': ({ number, summary }: Fact<'request-answered'>) =>
    `The request ${number} was answered: ${summary}`,
  'request-cancelled': ({ number, note }: Fact<'request-cancelled'>) =>
    `The request ${number} was cancelled${because(note)}`,
  paused: ({ until, reason, note }: Fact<'paused'>, telling: Telling) =>
    `Due dates rest until ${telling.day(until)} (${names.pause[reason]})${because(note)}`,
  resumed: () => 'The pause is over.',
  'engagement-declined': ({ note }: Fact<'engagement-declined'>) => `The engagement was declined${because(note)}`,
  ended: ({ how, ground, note }: Fact<'ended'>) =>
    `The offer was ${names.ending[how]}${ground === null ? '' : ` (${names.ground[ground]})`}${because(note)}`,
  relisted: ({ note }: Fact<'relisted'>) => `The offer is listed again${because(note)}`,
  'reply-assigned': ({ to, how }: Fact<'reply-assigned'>): string => {
    if (to === 'team') return 'The answer to the publisher was handed over to the rewards team.';
    return how === 'taken' ? `${to.name} answers the publisher.` : `The answer was handed over to ${to.name}.`;
  },
  'reply-closed': ({ note }: Fact<'reply-closed'>) => `What the publisher wrote needs no answer${because(note)}`,
  'owner-asked': ({ status, answerBy }: Fact<'owner-asked'>, telling: Telling) =>
    `Too long without news: the directory says that the owner is ${names.ownerStatus[status]}. An answer is awaited until ${telling.day(answerBy)}.`,
};

/** An event of a kind that this version does not know. */
export const laterEvent = (kind: string) => `Recorded by a later version: ${kind}.`;
