import type { ConsoleWords } from '../../en/console';

/** The gauge of silence. */
export const silenceGauge: ConsoleWords['silenceGauge'] = {
  name: 'Jours de silence',
  outOf: (given) => `sur ${given} de silence`,
  since: {
    message: (day) => `Dernier message le ${day}.`,
    publication: (day) => `Aucun message depuis la publication le ${day}.`,
    relisting: (day) => `Aucun message depuis la remise en ligne le ${day}.`,
  },
  due: (day, left) => `Des nouvelles sont dues au plus tard le ${day}\u00a0: encore ${left}.`,
  wasDue: (day, late) => `Des nouvelles étaient dues au plus tard le ${day}\u00a0: ${late} de retard.`,
  over: 'L’offre a pris fin\u00a0: plus aucune nouvelle n’est due.',
};

/** The term of the engagement manager. */
export const termBar: ConsoleWords['termBar'] = {
  none: 'Les offres de ce type n’ont pas de responsable d’engagement.',
  evergreen: (since) => `Aussi longtemps que vit l’offre, depuis le ${since}.`,
  nobody: {
    none: '',
    'awaiting-manager': 'Aucun responsable n’est encore désigné.',
    active: '',
    completed: 'Aucun responsable n’a été désigné.',
    declined: '',
  },
  alone: 'Sans responsable',
  who: (name, since) => `${name}, depuis le ${since}.`,
  standing: {
    none: () => '',
    'awaiting-manager': (left) => `Encore ${left} jusqu’au terme.`,
    active: (left) => `Encore ${left} jusqu’au terme.`,
    completed: () => 'L’engagement est terminé.',
    declined: () => 'L’éditeur a refusé l’engagement.',
  },
  name: (from, to) => `Durée du ${from} au ${to}`,
  checkIn: (month) => `Mois ${month}`,
  checkInOn: (month, day) => `Point du mois ${month} le ${day}`,
  now: 'maintenant',
};

/** How far sales are from the next tier. */
export const tierProgress: ConsoleWords['tierProgress'] = {
  noTiers: 'Les ventes ne déverrouillent rien pour les offres de ce type.',
  noTier: 'Aucun palier connu n’est atteint',
  since: (tier, day) => `${tier}, depuis le ${day}`,
  counted: (amount) => `${amount} de ventes comptent.`,
  seats: (count) => `${count} licences comptent.`,
  missing: (amount, tier) => `Encore ${amount} jusqu’à ${tier}.`,
  unknown: (tier) => `Le seuil où commence ${tier} n’est pas connu.`,
  top: 'Il n’y a pas de palier au-dessus.',
  name: (tier) => `Ventes en route vers ${tier}`,
  of: (counted, from) => `${counted} sur ${from}`,
  from: (amount) => `à partir de ${amount}`,
  orSeats: (count) => `ou ${count} licences`,
  unknownMark: 'seuil inconnu',
  place: { reached: 'atteint', present: 'actuel', next: 'suivant', above: 'plus loin' },
  source: (source) => `Seuils\u00a0: ${source}`,
};

/** How long there is for a benefit. */
export const benefitClock: ConsoleWords['benefitClock'] = {
  contact: (day, span) => `Prise de contact due au plus tard le ${day}\u00a0: encore ${span}.`,
  late: (day, span) => `Prise de contact due au plus tard le ${day}\u00a0: ${span} de retard.`,
  expiry: (day, span) => `Expire le ${day} sans activation\u00a0: encore ${span}.`,
};
