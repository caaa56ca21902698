import type { Locale } from '../en';
import { names } from './names';

/** Why a benefit stands as it does. */
export const benefitReasons: Locale['benefitReasons'] = {
  'at-once': () => 'Toute offre publiée l’a aussitôt.',
  'tier-reached': ({ tier }) => `Les ventes ont atteint le palier ${tier}.`,
  'tier-needed': ({ tier }) => `Les ventes le débloquent, au palier ${tier}.`,
  'sales-needed': () => 'Les ventes le débloquent\u00a0; ce catalogue ne sait pas à partir de quel seuil.',
  activated: ({ by }) => `Activé par ${by}.`,
  declined: ({ by }) => `Refusé par ${by}.`,
  completed: ({ by }) => `Terminé par ${by}.`,
  noted: ({ note }) => note,
  lapsed: ({ at }, write) => `Personne ne l’a activé jusqu’au ${write.at(at)}.`,
  'usable-again': ({ at }, write) => `Utilisé jusqu’au ${write.at(at)}\u00a0; il peut être activé de nouveau.`,
  revoked: ({ ground }) => `Révoqué\u00a0: ${ground === null ? 'sans motif' : names.ground[ground]}.`,
  'offer-ended': ({ how, at }, write) => `L’offre a été ${names.ending[how]} le ${write.at(at)}.`,
};
