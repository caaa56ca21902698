import type { InEach } from './language';

/** The columns of the offers as a file. */
export const CSV_COLUMNS = [
  'id',
  'title',
  'publisherId',
  'publisher',
  'type',
  'stage',
  'publishedAt',
  'ownerStatus',
  'ownerName',
  'ownerEmail',
  'managerName',
  'managerEmail',
  'nextDue',
  'silentDays',
  'tier',
  'flags',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** What they are called in its first row. */
export const CSV_HEADS: InEach<Readonly<Record<CsvColumn, string>>> = {
  en: {
    id: 'Id',
    title: 'Offer',
    publisherId: 'Publisher id',
    publisher: 'Publisher',
    type: 'Type',
    stage: 'Stage',
    publishedAt: 'Published (UTC)',
    ownerStatus: 'Owner',
    ownerName: 'Owner’s name',
    ownerEmail: 'Owner’s e-mail',
    managerName: 'Manager',
    managerEmail: 'Manager’s e-mail',
    nextDue: 'Next due (UTC)',
    silentDays: 'Days of silence',
    tier: 'Tier',
    flags: 'Flags',
  },
  fr: {
    id: 'Identifiant',
    title: 'Offre',
    publisherId: 'Identifiant de l’éditeur',
    publisher: 'Éditeur',
    type: 'Type',
    stage: 'Étape',
    publishedAt: 'Publiée (UTC)',
    ownerStatus: 'Propriétaire',
    ownerName: 'Nom du propriétaire',
    ownerEmail: 'E-mail du propriétaire',
    managerName: 'Responsable',
    managerEmail: 'E-mail du responsable',
    nextDue: 'Échéance (UTC)',
    silentDays: 'Jours de silence',
    tier: 'Palier',
    flags: 'Signaux',
  },
};
