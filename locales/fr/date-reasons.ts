import type { Locale } from '../en';
import { names } from './names';

/** What made a promise, and how its date was computed. */
export const dateReasons: Locale['dateReasons'] = {
  published: ({ at }, write) => `L’offre a été publiée le ${write.at(at)}.`,
  relisted: ({ at }, write) => `L’offre a été remise en ligne le ${write.at(at)}.`,
  'last-message': ({ at }, write) => `Le message précédent date du ${write.at(at)}.`,
  'taken-on': ({ at }, write) =>
    `L’offre a été prise en charge le ${write.at(at)}\u00a0; son éditeur reçoit les conseils aussitôt.`,
  'published-for-contact': ({ at }, write) =>
    `L’offre a été publiée le ${write.at(at)}\u00a0; l’équipe des récompenses prend contact.`,
  'published-for-manager': ({ at }, write) =>
    `L’offre a été publiée le ${write.at(at)}\u00a0; son éditeur reçoit un responsable d’engagement.`,
  'moved-up-for-manager': ({ at }, write) =>
    `L’offre a évolué le ${write.at(at)}\u00a0; son éditeur reçoit un responsable d’engagement pour le nouveau type.`,
  activated: ({ at, by, startAt }, write) =>
    `L’avantage a été activé le ${write.at(at)} par ${by}${startAt === null ? '.' : `, pour commencer le ${write.at(startAt)}.`}`,
  unlocked: ({ at }, write) =>
    `L’avantage a été débloqué le ${write.at(at)}\u00a0; son mode d’emploi est envoyé aussitôt.`,
  'help-asked': ({ by, at }, write) => `${by} a demandé une aide technique le ${write.at(at)}.`,
  'publisher-wrote': ({ at }, write) => `L’éditeur a écrit le ${write.at(at)}.`,
  'at-once': ({ within }, write) => `Aussitôt veut dire sous ${write.span(within)}.`,
  allowed: ({ within }, write) => `Le catalogue laisse ${write.span(within)}.`,
  'allowed-for-manager': ({ within }, write) => `Le catalogue laisse ${write.span(within)} pour en désigner un.`,
  'allowed-for-answer': ({ within }, write) => `Le catalogue laisse ${write.span(within)} pour répondre.`,
  'allowed-for-reply': ({ within }, write) =>
    `Le programme répond sous ${write.span(within)} à compter du premier message en attente.`,
  'news-within': ({ within }, write) =>
    `Jamais plus de ${write.span(within)} sans nouvelles, dans un sens ou dans l’autre\u00a0; le courrier automatique ne compte pas.`,
  'contact-after-activation': ({ within }, write) =>
    `Une prise de contact est promise sous ${write.span(within)} après chaque activation.`,
  'contact-after-start': ({ within }, write) =>
    `Une prise de contact est promise sous ${write.span(within)} à partir de ce moment.`,
  paused: ({ from, to, reason, settledAt, dueAt, before }, write) => {
    const settled = settledAt === null ? '' : `, la promesse étant réglée le ${write.at(settledAt)}`;
    return `L’offre a été en pause du ${write.at(from)} au ${write.at(to)} (${names.pause[reason]})${settled}\u00a0: échéance le ${write.at(dueAt)} au lieu du ${write.at(before)}.`;
  },
  ended: ({ how, at, note }, write) =>
    `L’offre a été ${names.ending[how]} le ${write.at(at)}${note === null ? '.' : `\u00a0: ${note}`}`,
};
