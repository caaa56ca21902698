import type { Agreement, Channel, Direction } from '../../../domain/offer/events';
import type { ConsoleWords } from '../../en/console';
import { names } from '../names';
import { mailEvents } from './mail-events';
import { because } from './remarks';
import { serviceEvents } from './service-events';

/** `de` is shortened before a vowel. */
const of = (who: string): string => (/^[aeiouàâéèêëîïôùû]/i.test(who) ? `d’${who}` : `de ${who}`);

const CHANNELS: Readonly<Record<Channel, Readonly<Record<Direction, (who: string) => string>>>> = {
  email: { outbound: (who) => `E-mail à ${who}`, inbound: (who) => `E-mail ${of(who)}` },
  call: { outbound: (who) => `Appel à ${who}`, inbound: (who) => `Appel ${of(who)}` },
  meeting: { outbound: (who) => `Réunion avec ${who}`, inbound: (who) => `Réunion demandée par ${who}` },
  chat: { outbound: (who) => `Message instantané à ${who}`, inbound: (who) => `Message instantané ${of(who)}` },
  portal: { outbound: (who) => `Message du portail à ${who}`, inbound: (who) => `Message du portail ${of(who)}` },
  unknown: { outbound: (who) => `Contact avec ${who}`, inbound: (who) => `Contact ${of(who)}` },
};

/** With whom somebody spoke, and how. */
export const messageHead: ConsoleWords['messageHead'] = ({ channel, direction, with: who }) =>
  CHANNELS[channel][direction](who);

const AGREEMENTS: Readonly<Record<Agreement, string>> = {
  'publisher-agreement': 'contrat d’éditeur',
  'benefits-addendum': 'avenant sur les avantages',
};

/** What happened, a sentence for each kind of event. */
export const events: ConsoleWords['events'] = {
  ...serviceEvents,
  ...mailEvents,
  onboarded: ({ offer }) => `L’offre ${offer.title} est prise en charge.`,
  message: (fact) => `${messageHead(fact)}\u00a0: ${fact.summary}`,
  'letter-written': ({ to, subject }) => `Une lettre à ${to.name} a été écrite\u00a0: ${subject}`,
  'taken-back': () => `Une entrée a été annulée\u00a0: elle compte comme jamais consignée.`,
  'manager-named': ({ name }) => `${name} est responsable d’engagement.`,
  'owner-known': ({ name }) => `${name} est propriétaire de l’offre.`,
  'owner-confirmed': ({ name }) => `${name} confirme être propriétaire de l’offre.`,
  'owner-lost': ({ how }) =>
    how === 'left' ? 'Le propriétaire de l’offre est parti.' : 'Personne ne sait à qui appartient l’offre.',
  'marketing-contact-set': ({ name }) => `${name} est le contact marketing de l’entreprise.`,
  'agreement-accepted': ({ document, version }) => `Accepté\u00a0: ${AGREEMENTS[document]} (version ${version}).`,
  'benefit-activated': ({ benefit, startAt }, telling) =>
    `«\u00a0${telling.titleOf(benefit)}\u00a0» est activé${startAt === undefined ? '' : `, à partir du ${telling.day(startAt)}`}.`,
  'benefit-declined': ({ benefit, note }, { titleOf }) =>
    `«\u00a0${titleOf(benefit)}\u00a0» est refusé${because(note)}`,
  'benefit-completed': ({ benefit, note }, { titleOf }) =>
    `«\u00a0${titleOf(benefit)}\u00a0» a été utilisé${because(note)}`,
  'type-changed': ({ from, to }) =>
    `L’offre change de type\u00a0: ${names.offerType[from]} devient ${names.offerType[to]}.`,
  'request-made': ({ requester, number, product }) =>
    `${requester.name} demande une aide technique (${number})\u00a0: ${product}.`,
  'request-answered': ({ number, summary }) => `La demande ${number} a reçu une réponse\u00a0: ${summary}`,
  'request-cancelled': ({ number, note }) => `La demande ${number} est annulée${because(note)}`,
  paused: ({ until, reason, note }, telling) =>
    `Les échéances attendent jusqu’au ${telling.day(until)} (${names.pause[reason]})${because(note)}`,
  resumed: () => 'La pause est finie.',
  'engagement-declined': ({ note }) => `L’engagement est refusé${because(note)}`,
  ended: ({ how, ground, note }) =>
    `L’offre est ${names.ending[how]}${ground === null ? '' : ` (${names.ground[ground]})`}${because(note)}`,
  relisted: ({ note }) => `L’offre est de nouveau en ligne${because(note)}`,
  'reply-assigned': ({ to, how }) => {
    if (to === 'team') return 'La réponse à l’éditeur est confiée à l’équipe des récompenses.';
    return how === 'taken' ? `${to.name} répond à l’éditeur.` : `La réponse est confiée à ${to.name}.`;
  },
  'reply-closed': ({ note }) => `Ce que l’éditeur a écrit ne demande pas de réponse${because(note)}`,
  'owner-asked': ({ status, answerBy }, telling) =>
    `Trop longtemps sans nouvelles\u00a0: d’après l’annuaire, le propriétaire est ${names.ownerStatus[status]}. Une réponse est attendue jusqu’au ${telling.day(answerBy)}.`,
};

/** An event of a kind that this version does not know. */
export const laterEvent: ConsoleWords['laterEvent'] = (kind) => `Consigné par une version ultérieure\u00a0: ${kind}.`;
