import type { ConsoleWords } from '../../en/console';

/** The page of a ticket. */
export const ticket: ConsoleWords['ticket'] = {
  back: 'Retour aux tickets',
  opened: 'Ouvert',
  rose: (priority) => `La priorité est devenue ${priority}`,
  do: 'Ce qui peut être fait',
  leftOver: 'L’offre est terminée\u00a0: le dossier ne continue pas, le ticket est seulement clos.',
  isResolved: 'Le ticket est résolu\u00a0: il n’y a plus rien à faire ici.',
  by: (who) => `par ${who}`,
  history: 'Ce qu’il est devenu',
  promises: 'Ce qui est dû ensuite',
  promisesNone: 'Rien n’est dû en ce moment.',
  promisesOver: 'L’offre est terminée\u00a0: plus rien n’est dû.',
  due: 'échéance',
  toCase: 'Le dossier entier',
};
