import { counted, type Forms, type InEach, type Language } from './language';

const MINUTE = 60_000;

type Unit = 'day' | 'hour' | 'minute';
const UNITS = [
  ['day', 1_440 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const satisfies readonly (readonly [Unit, number])[];

const FORMS: InEach<Readonly<Record<Unit, Forms>>> = {
  en: {
    day: { one: 'day', many: 'days' },
    hour: { one: 'hour', many: 'hours' },
    minute: { one: 'minute', many: 'minutes' },
  },
  fr: {
    day: { one: 'jour', many: 'jours' },
    hour: { one: 'heure', many: 'heures' },
    minute: { one: 'minute', many: 'minutes' },
  },
};

const LESS: InEach<string> = { en: 'less than a minute', fr: 'moins d’une minute' };

/** How long a time is, in whole ones of its largest unit: `3 days`, `1 hour`. Its sign does not matter. */
export function spanIn(language: Language, milliseconds: number): string {
  const length = Math.abs(milliseconds);
  for (const [unit, size] of UNITS) {
    if (length >= size) return counted(language, Math.floor(length / size), FORMS[language][unit]);
  }
  return LESS[language];
}

/** A number of days: `1 day`, `12 days`. */
export const daysIn = (language: Language, days: number): string => counted(language, days, FORMS[language].day);
