import type { ConsoleWords } from '../../en/console';
import { formFor } from '../../language';

/** Until when a promise is owed. */
export const promiseTerms: ConsoleWords['promiseTerms'] = {
  atOnce: 'aussitôt',
  weeks: (count, spelled) => `sous ${spelled} ${formFor('fr', count, { one: 'semaine', many: 'semaines' })}`,
  by: (day) => `au plus tard le ${day}`,
};
