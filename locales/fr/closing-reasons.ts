import type { Locale } from '../en';
import { names } from './names';

/** Why the service has closed a ticket. */
export const closingReasons: Locale['closingReasons'] = {
  'offer-ended': ({ how, at }, write) => `L’offre a été ${names.ending[how]} le ${write.at(at)}.`,
  'promise-settled': ({ promise, how }) => `La promesse ${promise} est ${names.status[how]}.`,
  'other-ticket': ({ ticket }) => `Le ticket ${ticket} est ouvert pour la même raison.`,
  'news-due': ({ at }, write) => `Des nouvelles sont attendues pour le ${write.at(at)}.`,
  'message-since': ({ at }, write) => `Il y a eu un message le ${write.at(at)}.`,
  'owner-named': ({ name }) => `${name} est propriétaire de l’offre.`,
  'tier-reached': ({ tier }) => `Le palier ${tier} est de nouveau atteint.`,
  saved: () => 'Tout a été enregistré, et les listes le montrent.',
};
