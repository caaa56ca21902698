import type { InEach } from './language';

type TimeMachineWords = {
  readonly title: string;
  readonly says: string;
  readonly day: string;
  readonly week: string;
  readonly next: string;
  readonly nothing: string;
  readonly clock: string;
  readonly way: string;
  readonly quiet: string;
};

/** The bar that moves one offer's clock. */
export const TIME_MACHINE: InEach<TimeMachineWords> = {
  en: {
    title: 'Time machine',
    says: 'Moves the clock of this offer alone, and never back. Everything due on the way is really done.',
    day: 'One day on',
    week: 'One week on',
    next: 'To the next thing due',
    nothing: 'Nothing is due.',
    clock: 'The offer’s own time is',
    way: 'What happened on the way',
    quiet: 'Nothing happened on the way.',
  },
  fr: {
    title: 'Voyage dans le temps',
    says: 'Avance l’horloge de cette seule offre, jamais en arrière. Tout ce qui échoit en route est vraiment fait.',
    day: 'Un jour plus tard',
    week: 'Une semaine plus tard',
    next: 'À la prochaine échéance',
    nothing: 'Rien n’est dû.',
    clock: 'L’heure propre de l’offre est le',
    way: 'Ce qui s’est passé en route',
    quiet: 'Rien ne s’est passé en route.',
  },
};
