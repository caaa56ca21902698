import type { Watch } from '../../domain/offer/watch';
import type { InEach, Language } from './language';

type WatchWords = {
  readonly unwatched: Readonly<Record<'offer' | 'publisher', string>>;
  readonly behind: string;
  readonly since: string;
};

/** Whether a workflow looks after an offer or a publisher. */
export const WATCH_WORDS: InEach<WatchWords> = {
  en: {
    unwatched: {
      offer: 'Nobody looks after this offer: no reminder, no ticket and no letter goes out',
      publisher: 'Nobody looks after this publisher: what it was told last may not have reached all its offers',
    },
    behind: 'What is shown here may be old: it cannot be saved',
    since: 'seen',
  },
  fr: {
    unwatched: {
      offer: 'Cette offre n’est plus suivie : aucun rappel, aucun ticket, aucune lettre ne part',
      publisher:
        'Cet éditeur n’est plus suivi\u00a0: toutes ses offres n’ont peut-être pas appris ce qui a été dit en dernier',
    },
    behind: 'Ce qui est affiché ici peut dater : l’enregistrement échoue',
    since: 'constaté',
  },
};

/** What became of its workflow. */
export const watchWhy = (why: NonNullable<Watch['why']>, language: Language): string => WATCH_WHY[why][language];

const WATCH_WHY: Readonly<Record<NonNullable<Watch['why']>, InEach<string>>> = {
  terminated: { en: 'Its workflow was terminated.', fr: 'Son workflow a été interrompu (terminate).' },
  'timed-out': { en: 'Its workflow timed out.', fr: 'Son workflow a dépassé son délai.' },
  cancelled: { en: 'Its workflow was cancelled.', fr: 'Son workflow a été annulé.' },
  failed: { en: 'Its workflow failed.', fr: 'Son workflow a échoué.' },
  missing: { en: 'Temporal does not know its workflow.', fr: 'Temporal ne connaît pas son workflow.' },
  'not-saved': { en: 'It goes on, and is told of in a ticket.', fr: 'Le suivi continue, et un ticket le signale.' },
};
