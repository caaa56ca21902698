import type { InEach } from './language';

type OneTicketWords = {
  readonly back: string;
  readonly opened: string;
  readonly rose: (priority: string) => string;
  readonly do: string;
  readonly leftOver: string;
  readonly isResolved: string;
  readonly by: (who: string) => string;
  readonly history: string;
  readonly promises: string;
  readonly promisesNone: string;
  readonly promisesOver: string;
  readonly due: string;
  readonly toCase: string;
};

/** The page of a ticket. */
export const ONE_TICKET_WORDS: InEach<OneTicketWords> = {
  en: {
    back: 'Back to the tickets',
    opened: 'Opened',
    rose: (priority) => `Priority rose to ${priority}`,
    do: 'What can be done',
    leftOver: 'The offer has ended: the case does not go on, and the ticket is only closed.',
    isResolved: 'The ticket is resolved: nothing more is to be done here.',
    by: (who) => `by ${who}`,
    history: 'What became of it',
    promises: 'What is owed next',
    promisesNone: 'Nothing is owed now.',
    promisesOver: 'The offer has ended: nothing is owed any more.',
    due: 'due',
    toCase: 'The whole case',
  },
  fr: {
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
  },
};
