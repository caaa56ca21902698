import type { ConsoleWords } from '../../en/console';

export const actionPage: ConsoleWords['actionPage'] = {
  back: 'Retour au dossier',
  backToPublisher: 'Retour à l’éditeur',
  ownClock: 'À l’horloge de cette offre, il est',
};
