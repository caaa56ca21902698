import type { ConsoleWords } from '../../en/console';

/** Addresses that do not get everything. */
export const suppressed: ConsoleWords['suppressed'] = {
  title: 'Adresses suspendues',
  says: 'Qui ne reçoit pas tout, offre par offre. Ce qui est dû continue, sauf si l’adresse refuse les messages.',
  caption: 'Adresses suspendues, les plus récentes d’abord',
  heads: { address: 'Adresse', why: 'Motif', offer: 'Offre', at: 'Depuis', back: 'Pour revenir' },
  why: {
    unsubscribed: 'Plus de conseils, à la demande du destinataire',
    complained: 'Une lettre a été signalée comme indésirable\u00a0: plus de conseils',
    bounced: 'L’adresse refuse définitivement les messages',
  },
  status: (code) => `Code ${code}`,
  lift: 'Rétablir les conseils',
  liftFor: (address) => `Rétablir les conseils pour ${address}`,
  nameAnother: 'Indiquez quelqu’un d’autre, ou confirmez l’adresse, dans le dossier.',
  lifted: 'Les conseils y sont de nouveau envoyés.',
  empty: 'Aucune\u00a0: chaque adresse reçoit tout ce qui lui est écrit.',
  more: 'Plus anciennes',
};
