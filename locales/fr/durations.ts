import type { Locale } from '../en';

/** Units of time with their number, the largest first. */
export const durations: Locale['durations'] = {
  year: { one: 'an', many: 'ans' },
  month: { one: 'mois', many: 'mois' },
  week: { one: 'semaine', many: 'semaines' },
  day: { one: 'jour', many: 'jours' },
  hour: { one: 'heure', many: 'heures' },
  minute: { one: 'minute', many: 'minutes' },
  second: { one: 'seconde', many: 'secondes' },
};

export const lessThanAMinute: Locale['lessThanAMinute'] = 'moins d’une minute';

export const now: Locale['now'] = 'maintenant';
