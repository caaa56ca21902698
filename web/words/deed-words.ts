import type { Agreement, Channel, Direction, Fact, FactKind } from '../../domain/offer/events';
import type { InEach, Language } from './language';
import { endingName, groundName, offerTypeName, ownerStatusName, pauseName } from './names';
import type { ServiceFact } from './service-words';
import { because, dayIn, FR, type Sentences } from './telling';

const MESSAGES: Readonly<Record<Channel, InEach<Readonly<Record<Direction, string>>>>> = {
  email: { en: { outbound: 'E-mail to', inbound: 'E-mail from' }, fr: { outbound: 'E-mail à', inbound: 'E-mail de' } },
  call: { en: { outbound: 'Call to', inbound: 'Call from' }, fr: { outbound: 'Appel à', inbound: 'Appel de' } },
  meeting: {
    en: { outbound: 'Meeting with', inbound: 'Meeting asked for by' },
    fr: { outbound: 'Réunion avec', inbound: 'Réunion demandée par' },
  },
  chat: {
    en: { outbound: 'Chat message to', inbound: 'Chat message from' },
    fr: { outbound: 'Message instantané à', inbound: 'Message instantané de' },
  },
  portal: {
    en: { outbound: 'Message in the portal to', inbound: 'Message in the portal from' },
    fr: { outbound: 'Message du portail à', inbound: 'Message du portail de' },
  },
  unknown: {
    en: { outbound: 'Contact with', inbound: 'Contact from' },
    fr: { outbound: 'Contact avec', inbound: 'Contact de' },
  },
};

/** With whom somebody spoke, and how: `Call to Ada Martin`. */
export function messageHead({ channel, direction, with: who }: Fact<'message'>, language: Language): string {
  const head = MESSAGES[channel][language][direction];
  // Only `de` of a French phrase ends so: it is shortened before a vowel.
  return head.endsWith(' de') && VOWEL.test(who) ? `${head.slice(0, -1)}’${who}` : `${head} ${who}`;
}

const VOWEL = /^[aeiouàâéèêëîïôùû]/i;

const AGREEMENTS: Readonly<Record<Agreement, InEach<string>>> = {
  'publisher-agreement': { en: 'publisher agreement', fr: 'contrat d’éditeur' },
  'benefits-addendum': { en: 'benefits addendum', fr: 'avenant sur les avantages' },
};

/** What people did and decided. */
export const DEED_WORDS: Sentences<Exclude<FactKind, ServiceFact>> = {
  onboarded: {
    en: ({ offer }) => `${offer.title} was taken on.`,
    fr: ({ offer }) => `L’offre ${offer.title} est prise en charge.`,
  },
  message: {
    en: (fact) => `${messageHead(fact, 'en')}: ${fact.summary}`,
    fr: (fact) => `${messageHead(fact, 'fr')}${FR}${fact.summary}`,
  },
  'letter-written': {
    en: ({ to, subject }) => `A letter to ${to.name} was written: ${subject}`,
    fr: ({ to, subject }) => `Une lettre à ${to.name} a été écrite${FR}${subject}`,
  },
  'taken-back': {
    en: () => 'An entry was taken back: it counts as never recorded.',
    fr: () => `Une entrée a été annulée${FR}elle compte comme jamais consignée.`,
  },
  'manager-named': {
    en: ({ name }) => `${name} is the engagement manager.`,
    fr: ({ name }) => `${name} est responsable d’engagement.`,
  },
  'owner-known': {
    en: ({ name }) => `${name} owns the offer.`,
    fr: ({ name }) => `${name} est propriétaire de l’offre.`,
  },
  'owner-confirmed': {
    en: ({ name }) => `${name} confirmed to own the offer.`,
    fr: ({ name }) => `${name} confirme être propriétaire de l’offre.`,
  },
  'owner-lost': {
    en: ({ how }) => (how === 'left' ? 'The owner of the offer has left.' : 'Nobody knows who owns the offer.'),
    fr: ({ how }) =>
      how === 'left' ? 'Le propriétaire de l’offre est parti.' : 'Personne ne sait à qui appartient l’offre.',
  },
  'marketing-contact-set': {
    en: ({ name }) => `${name} is the company’s marketing contact.`,
    fr: ({ name }) => `${name} est le contact marketing de l’entreprise.`,
  },
  'agreement-accepted': {
    en: ({ document, version }) => `The ${AGREEMENTS[document].en} (version ${version}) was accepted.`,
    fr: ({ document, version }) => `Accepté${FR}${AGREEMENTS[document].fr} (version ${version}).`,
  },
  'benefit-activated': {
    en: ({ benefit, startAt }, telling) =>
      `${telling.titleOf(benefit)} was activated${startAt === undefined ? '' : `, to begin on ${dayIn(startAt, telling)}`}.`,
    fr: ({ benefit, startAt }, telling) =>
      `«\u00a0${telling.titleOf(benefit)}\u00a0» est activé${startAt === undefined ? '' : `, à partir du ${dayIn(startAt, telling)}`}.`,
  },
  'benefit-declined': {
    en: ({ benefit, note }, { titleOf }) => `${titleOf(benefit)} was declined${because(note)}`,
    fr: ({ benefit, note }, { titleOf }) => `«\u00a0${titleOf(benefit)}\u00a0» est refusé${because(note, FR)}`,
  },
  'benefit-completed': {
    en: ({ benefit, note }, { titleOf }) => `${titleOf(benefit)} was used${because(note)}`,
    fr: ({ benefit, note }, { titleOf }) => `«\u00a0${titleOf(benefit)}\u00a0» a été utilisé${because(note, FR)}`,
  },
  'type-changed': {
    en: ({ from, to }) => `The offer moved up from ${offerTypeName(from, 'en')} to ${offerTypeName(to, 'en')}.`,
    fr: ({ from, to }) => `L’offre change de type${FR}${offerTypeName(from, 'fr')} devient ${offerTypeName(to, 'fr')}.`,
  },
  'request-made': {
    en: ({ requester, number, product }) => `${requester.name} asked for technical help (${number}): ${product}.`,
    fr: ({ requester, number, product }) => `${requester.name} demande une aide technique (${number})${FR}${product}.`,
  },
  'request-answered': {
    en: ({ number, summary }) => `The request ${number} was answered: ${summary}`,
    fr: ({ number, summary }) => `La demande ${number} a reçu une réponse${FR}${summary}`,
  },
  'request-cancelled': {
    en: ({ number, note }) => `The request ${number} was cancelled${because(note)}`,
    fr: ({ number, note }) => `La demande ${number} est annulée${because(note, FR)}`,
  },
  paused: {
    en: ({ until, reason, note }, telling) =>
      `Due dates rest until ${dayIn(until, telling)} (${pauseName(reason, 'en')})${because(note)}`,
    fr: ({ until, reason, note }, telling) =>
      `Les échéances attendent jusqu’au ${dayIn(until, telling)} (${pauseName(reason, 'fr')})${because(note, FR)}`,
  },
  resumed: { en: () => 'The pause is over.', fr: () => 'La pause est finie.' },
  'engagement-declined': {
    en: ({ note }) => `The engagement was declined${because(note)}`,
    fr: ({ note }) => `L’engagement est refusé${because(note, FR)}`,
  },
  ended: {
    en: ({ how, ground, note }) =>
      `The offer was ${endingName(how, 'en')}${ground === null ? '' : ` (${groundName(ground, 'en')})`}${because(note)}`,
    fr: ({ how, ground, note }) =>
      `L’offre est ${endingName(how, 'fr')}${ground === null ? '' : ` (${groundName(ground, 'fr')})`}${because(note, FR)}`,
  },
  relisted: {
    en: ({ note }) => `The offer is listed again${because(note)}`,
    fr: ({ note }) => `L’offre est de nouveau en ligne${because(note, FR)}`,
  },
  'owner-asked': {
    en: ({ status, answerBy }, telling) =>
      `Too long without news: the directory says that the owner is ${ownerStatusName(status, 'en')}. An answer is awaited until ${dayIn(answerBy, telling)}.`,
    fr: ({ status, answerBy }, telling) =>
      `Trop longtemps sans nouvelles${FR}d’après l’annuaire, le propriétaire est ${ownerStatusName(status, 'fr')}. Une réponse est attendue jusqu’au ${dayIn(answerBy, telling)}.`,
  },
};
