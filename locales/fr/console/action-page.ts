import type { ConsoleWords } from '../../en/console';

export const actionPage: ConsoleWords['actionPage'] = {
  back: 'Retour au dossier',
  ownClock: 'À l’horloge de cette offre, il est',
};
