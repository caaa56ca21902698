import { LOCALES } from '../../locales';
import type { Instant } from '../../domain/calendar/instants';
import { moment } from '../../locales/dates';
import { type Language } from '../../locales/language';
import { spelled } from '../../locales/spelled-numbers';
import type { PromiseKind } from '../../domain/promises/kinds';

/** A promise as its reason is told: `about` is the title of the benefit, or the number of the request. */
export type Reasoned = {
  readonly kind: PromiseKind;
  readonly about: string | null;
  readonly madeAt: Instant;
  readonly dueAt: Instant;
};

const WEEK = 7 * 86_400_000;
const AT_ONCE = 3_600_000;

/** Why a promise is owed, in one line. */
export function reasonFor({ kind, about, madeAt, dueAt }: Reasoned, language: Language, zone: string): string {
  const made = moment(madeAt, language, zone, 'day');
  return LOCALES[language].promises[kind].reason(made, withinOf(madeAt, dueAt, language, zone), about ?? '');
}

/** In weeks where that is how it was promised; a pause or a later start have made another day of it. */
function withinOf(madeAt: Instant, dueAt: Instant, language: Language, zone: string): string {
  const { atOnce, weeks, by } = LOCALES[language].console.promiseTerms;
  const length = Date.parse(dueAt) - Date.parse(madeAt);
  if (length <= AT_ONCE) return atOnce;
  return length % WEEK === 0
    ? weeks(length / WEEK, spelled(language, length / WEEK))
    : by(moment(dueAt, language, zone, 'day'));
}
