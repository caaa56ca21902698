import type { ConsoleWords } from '../../en/console';
import { formFor } from '../../language';

const awaits = (count: number): string => formFor('fr', count, { one: 'attend', many: 'attendent' });

export const dayLead: ConsoleWords['dayLead'] = {
  promises: { one: 'promesse', many: 'promesses' },
  needs: {
    mine: (promises, count) => `${promises} vous ${awaits(count)} aujourd’hui`,
    team: (promises, count) => `${promises} ${awaits(count)} l’équipe aujourd’hui`,
  },
  late: { some: (count) => `${count} en retard`, all: 'toutes en retard', one: 'elle est en retard' },
  today: {
    some: (count) => `${count} à tenir avant minuit`,
    all: 'toutes à tenir avant minuit',
    one: 'elle est à tenir avant minuit',
  },
  week: (promises, count) =>
    `Rien n’est dû aujourd’hui. ${promises} ${count === 1 ? 'arrive' : 'arrivent'} à échéance sous sept jours.`,
  calm: 'Rien n’est dû dans les sept jours.',
  moreThan: (count) => `plus de ${count}`,
};
