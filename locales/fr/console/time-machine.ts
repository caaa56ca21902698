import type { ConsoleWords } from '../../en/console';

/** The bar that moves one offer's clock. */
export const timeMachine: ConsoleWords['timeMachine'] = {
  title: 'Voyage dans le temps',
  says: 'Avance l’horloge de cette seule offre, jamais en arrière. Tout ce qui échoit en route est vraiment fait.',
  day: 'Un jour plus tard',
  week: 'Une semaine plus tard',
  next: 'À la prochaine échéance',
  nothing: 'Rien n’est dû.',
  clock: 'L’heure propre de l’offre est le',
  way: 'Ce qui s’est passé en route',
  quiet: 'Rien ne s’est passé en route.',
};
