import type { Locale } from '../en';
import { say } from '../writing';
import { faults } from './faults';

/** What the API says of a request as such. */
export const problems: Locale['problems'] = {
  field: ({ path, fault }, write) =>
    `${path || 'Le contenu'}\u00a0: ${typeof fault === 'string' ? fault : say(faults, fault, write)}`,
  fields: () => 'La demande n’est pas valable.',
  'engine-silent': () => 'Temporal ou son exécutant n’a pas répondu à temps. Renvoyez la même demande plus tard.',
  'store-silent': () => 'La base de données n’a pas répondu. Renvoyez la même demande plus tard.',
  'mail-not-taken': () => 'Le serveur de messagerie n’a pas pris le message. Renvoyez la même demande plus tard.',
  'provider-silent': () => 'Le fournisseur d’identité n’a pas répondu. Réessayez plus tard.',
  'not-carried-out': () => 'La demande n’a pas pu être exécutée. Elle est dans le journal.',
  'other-site': () => 'Une page d’un autre site ne peut pas agir ici.',
  'other-session': () => 'Cette page n’appartient pas à votre connexion actuelle. Rechargez-la, puis renvoyez-la.',
  'role-may-not': () => 'Votre rôle ne le permet pas.',
  'other-host': () =>
    'Ce service n’est pas connu sous ce nom. Indiquez dans PUBLIC_URL l’adresse à laquelle on l’atteint.',
  'too-many-a-minute': () => 'C’était plus de demandes qu’il n’en est accepté par minute.',
  'no-offer': ({ id }) => `Il n’y a pas d’offre ${id}.`,
  'no-publisher': ({ id }) => `Il n’y a pas d’éditeur ${id}.`,
  'no-ticket': ({ id }) => `Il n’y a pas de ticket ${id}.`,
  'no-mail': ({ id }) => `Il n’y a pas de message ${id}.`,
  'no-saved-reply': ({ id }) => `Il n’y a pas de réponse type ${id}.`,
  'no-action': ({ id }) => `Il n’y a pas d’action ${id}.`,
  'no-such-name': () => 'Il n’y a rien de ce nom.',
  'no-page': () => 'Cette page n’existe pas.',
  'nothing-there': ({ path }) => `Il n’y a rien à ${path}.`,
  'attachments-too-large': ({ most }) => `Les fichiers peuvent avoir ${most}\u00a0Mio au plus, tous ensemble.`,
  'mail-settled': ({ id }) => `Quelqu’un a déjà traité le message ${id}.`,
  'no-attachment': ({ id }) => `Le message ${id} n’a pas ce fichier.`,
  'mail-not-received': ({ id }) => `Le serveur de messagerie n’a pas reçu ${id}.`,
  unanswerable: () => 'Personne ne peut répondre à ce message.',
  'no-replies': () => 'Personne ne peut répondre ici.',
  'has-ended': ({ id }) => `L’offre ${id} est terminée.`,
  'not-looked-after': ({ id }) =>
    `L’offre ${id} n’est plus suivie\u00a0: rien n’a été consigné. Reprenez d’abord son suivi, puis recommencez.`,
  'sent-before': () =>
    'Ce formulaire a déjà été envoyé avec un autre contenu, qui est enregistré. Renvoyez-le pour enregistrer aussi ceci.',
  'offer-looked-after': ({ id }) => `Le suivi de l’offre ${id} est en cours.`,
  'publisher-looked-after': ({ id }) => `Le suivi de l’éditeur ${id} est en cours.`,
  overloaded: () =>
    'Trop de demandes à la fois pour y répondre à temps. Rien n’a été fait\u00a0: recommencez plus tard.',
  'maybe-done': () =>
    'Pas de réponse à temps\u00a0: c’est peut-être fait. La même demande répétée dans les dix minutes ne compte qu’une fois.',
  'other-cursor': () => 'Utilisez le curseur que la liste a donné pour la suite.',
  'over-an-hour': () => 'Cela a été consigné il y a plus d’une heure.',
  'clock-ahead': ({ now }, write) => `L’horloge de l’offre est déjà au ${write.at(now)}\u00a0; elle ne recule jamais.`,
  'too-far-ahead': () => 'Un voyage dure dix ans au plus.',
  'too-much-on-the-way': () =>
    'L’horloge de l’offre n’avance pas\u00a0: il y a plus à faire en chemin qu’un voyage ne le permet\u00a0; avancez par plus petites étapes.',
  'clock-stuck': () => 'L’horloge de l’offre n’avance pas. Un worker fonctionne-t-il\u00a0?',
  'no-sign-in': () => 'Aucune connexion n’est configurée pour les personnes.',
  'no-picking': () => 'On ne choisit pas de rôle ici.',
  'no-role-counts': ({ address }) => `Aucun de vos rôles ne compte ici. Demandez à ${address}.`,
  'begun-elsewhere': () => 'Cette connexion a été commencée ailleurs, ou il y a plus de dix minutes.',
  'provider-refused': () => 'La réponse du fournisseur n’appartient pas à cette connexion, ou il a refusé.',
};
