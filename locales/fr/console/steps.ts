import type { ConsoleWords } from '../../en/console';

/** The same in a word or two, as a line of a list has room for. */
export const steps: ConsoleWords['steps'] = {
  'log-contact': 'Consigner un échange',
  write: 'Écrire',
  'name-manager': 'Désigner un responsable',
  'answer-request': 'Consigner la réponse',
  'resolve-ticket': 'Résoudre le ticket',
};
