import { LOCALES } from '.';
import { counted, type Language, listed } from './language';

const PARTS = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** An ISO 8601 duration as people say it: `7 days`, `3 mois`. Undefined for what is none. */
export function spanInWords(span: string, language: Language): string | undefined {
  const [, ...counts] = PARTS.exec(span) ?? [];
  const said = Object.values(LOCALES[language].durations).flatMap((forms, i) =>
    counts[i] === undefined ? [] : [counted(language, Number(counts[i]), forms)],
  );
  return said.length === 0 ? undefined : listed(language, said);
}
