import { counted, type Forms, type InEach, type Language, listed } from './language';

const PARTS = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

const UNITS: InEach<readonly Forms[]> = {
  en: ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'].map((one) => ({ one, many: `${one}s` })),
  fr: [
    { one: 'an', many: 'ans' },
    { one: 'mois', many: 'mois' },
    { one: 'semaine', many: 'semaines' },
    { one: 'jour', many: 'jours' },
    { one: 'heure', many: 'heures' },
    { one: 'minute', many: 'minutes' },
    { one: 'seconde', many: 'secondes' },
  ],
};

/** An ISO 8601 duration as people say it: `7 days`, `3 mois`. Undefined for what is none. */
export function spanInWords(span: string, language: Language): string | undefined {
  const [, ...counts] = PARTS.exec(span) ?? [];
  const said = UNITS[language].flatMap((forms, i) =>
    counts[i] === undefined ? [] : [counted(language, Number(counts[i]), forms)],
  );
  return said.length === 0 ? undefined : listed(language, said);
}
