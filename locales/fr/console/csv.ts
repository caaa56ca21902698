import type { ConsoleWords } from '../../en/console';

/** What they are called in its first row. */
export const csvHeads: ConsoleWords['csvHeads'] = {
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
};
