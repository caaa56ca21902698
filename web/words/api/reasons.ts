import type { Phrase } from './phrase';

/** What a ticket is about, in French. The gap at the end is the title of the offer. */
export const SUBJECTS: readonly Phrase[] = [
  ['No contact about {benefit} yet: {offer}', 'Pas encore de contact au sujet de {benefit}\u00a0: {offer}'],
  ['No answer to {number} yet: {offer}', 'Pas encore de réponse à {number}\u00a0: {offer}'],
  ['Nobody has contacted the publisher yet: {offer}', 'Personne n’a encore pris contact avec l’éditeur\u00a0: {offer}'],
  ['No engagement manager is named yet: {offer}', 'Aucun responsable d’engagement n’est encore désigné\u00a0: {offer}'],
  ['Four weeks without news: {offer}', 'Quatre semaines sans nouvelles\u00a0: {offer}'],
  ['Who owns {offer}?', 'À qui appartient {offer}\u00a0?'],
  ['Nobody knows whether the welcome arrived: {offer}', 'Personne ne sait si les conseils sont arrivés\u00a0: {offer}'],
  [
    'Nobody knows whether the sponsorship details arrived: {offer}',
    'Personne ne sait si le mode d’emploi du parrainage est arrivé\u00a0: {offer}',
  ],
  ['The tier fell to {tier}: {offer}', 'Le palier est tombé à {tier}\u00a0: {offer}'],
  [
    'The publisher could not be told that the offer has ended: {offer}',
    'L’éditeur n’a pas pu être averti de la fin de l’offre\u00a0: {offer}',
  ],
  ['{track} failed and waits for staff: {offer}', '{track} a échoué et attend l’équipe\u00a0: {offer}'],
];

/** Why the service has closed a ticket, in French. */
export const CLOSED: readonly Phrase[] = [
  ['The offer was {how} at {at}.', 'L’offre a été {how} le {at}.'],
  ['The promise {id} is {settled}.', 'La promesse {id} est {settled}.'],
  ['Ticket {number} is open for the same reason.', 'Le ticket {number} est ouvert pour la même raison.'],
  ['News is due at {at}.', 'Des nouvelles sont attendues pour le {at}.'],
  ['There was a message at {at}.', 'Il y a eu un message le {at}.'],
  ['{who} is the owner of the offer.', '{who} est propriétaire de l’offre.'],
  ['The tier {tier} is reached again.', 'Le palier {tier} est de nouveau atteint.'],
];
