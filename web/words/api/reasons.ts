import type { Phrase } from './phrase';

/** Why a promise has the date that it has, in French. */
export const WHY: readonly Phrase[] = [
  [
    'The offer was published at {at}; its publisher gets an engagement manager.',
    'L’offre a été publiée le {at}\u00a0; son éditeur reçoit un responsable d’engagement.',
  ],
  [
    'The offer moved up at {at}; its publisher gets an engagement manager for the new type.',
    'L’offre a évolué le {at}\u00a0; son éditeur reçoit un responsable d’engagement pour le nouveau type.',
  ],
  ['The catalogue allows {span} to name one.', 'Le catalogue laisse {span} pour en désigner un.'],
  [
    'The offer was published at {at}; the rewards team makes contact.',
    'L’offre a été publiée le {at}\u00a0; l’équipe des récompenses prend contact.',
  ],
  ['The catalogue allows {span} for an answer.', 'Le catalogue laisse {span} pour répondre.'],
  ['The catalogue allows {span}.', 'Le catalogue laisse {span}.'],
  [
    'The offer was taken on at {at}; its publisher gets the self-service advice at once.',
    'L’offre a été prise en charge le {at}\u00a0; son éditeur reçoit les conseils aussitôt.',
  ],
  ['At once means within {span}.', 'Aussitôt veut dire sous {span}.'],
  ['The offer was published at {at}.', 'L’offre a été publiée le {at}.'],
  ['The offer was relisted at {at}.', 'L’offre a été remise en ligne le {at}.'],
  ['The last message before was at {at}.', 'Le message précédent date du {at}.'],
  [
    'Never more than {span} without news, in either direction; automatic mail does not count.',
    'Jamais plus de {span} sans nouvelles, dans un sens ou dans l’autre\u00a0; le courrier automatique ne compte pas.',
  ],
  [
    '{benefit} was activated at {at} by {by}, to begin at {start}.',
    'L’avantage a été activé le {at} par {by}, pour commencer le {start}.',
  ],
  ['{benefit} was activated at {at} by {by}.', 'L’avantage a été activé le {at} par {by}.'],
  [
    'Contact is promised within {span} of each activation.',
    'Une prise de contact est promise sous {span} après chaque activation.',
  ],
  [
    'Contact is promised within {span} of that moment.',
    'Une prise de contact est promise sous {span} à partir de ce moment.',
  ],
  [
    '{benefit} was unlocked at {at}; how to use it is told at once.',
    'L’avantage a été débloqué le {at}\u00a0; son mode d’emploi est envoyé aussitôt.',
  ],
  ['{who} asked for technical help at {at}.', '{who} a demandé une aide technique le {at}.'],
  [
    'The offer was paused from {from} to {to} ({pause}): due {due} instead of {before}.',
    'L’offre a été en pause du {from} au {to} ({pause})\u00a0: échéance le {due} au lieu du {before}.',
  ],
  [
    'The offer was paused from {from} to {to} ({pause}), settled at {at}: due {due} instead of {before}.',
    'L’offre a été en pause du {from} au {to} ({pause}), la promesse étant réglée le {at}\u00a0: échéance le {due} au lieu du {before}.',
  ],
  ['The offer was {how} at {at}: {note}', 'L’offre a été {how} le {at}\u00a0: {note}'],
  ['The offer was {how} at {at}.', 'L’offre a été {how} le {at}.'],
];

/** Why a benefit is as it is, in French. */
export const BENEFIT_REASONS: readonly Phrase[] = [
  ['Every published offer has it at once.', 'Toute offre publiée l’a aussitôt.'],
  ['Sales have reached the tier {tier}.', 'Les ventes ont atteint le palier {tier}.'],
  [
    'It is unlocked by sales; from which mark on is not known in this catalogue.',
    'Les ventes le débloquent\u00a0; ce catalogue ne sait pas à partir de quel seuil.',
  ],
  ['It is unlocked by sales, at the tier {tier}.', 'Les ventes le débloquent, au palier {tier}.'],
  ['Activated by {by}.', 'Activé par {by}.'],
  ['Declined by {by}.', 'Refusé par {by}.'],
  ['Completed by {by}.', 'Terminé par {by}.'],
  ['Nobody activated it until {at}.', 'Personne ne l’a activé jusqu’au {at}.'],
  ['Used until {at}; it may be activated again.', 'Utilisé jusqu’au {at}\u00a0; il peut être activé de nouveau.'],
  ['Revoked: {ground}.', 'Révoqué\u00a0: {ground}.'],
];

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
  ['The promise {id} is {settled}.', 'La promesse {id} est {settled}.'],
  ['Ticket {number} is open for the same reason.', 'Le ticket {number} est ouvert pour la même raison.'],
  ['News is due at {at}.', 'Des nouvelles sont attendues pour le {at}.'],
  ['There was a message at {at}.', 'Il y a eu un message le {at}.'],
  ['{who} is the owner of the offer.', '{who} est propriétaire de l’offre.'],
  ['The tier {tier} is reached again.', 'Le palier {tier} est de nouveau atteint.'],
];
