import type { ConsoleWords } from '../../en/console';

export const backToPublisher: ConsoleWords['backToPublisher'] = 'Retour à l’éditeur';
