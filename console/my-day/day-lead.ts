import { LOCALES } from '../../locales';
import type { DayCounts } from '../../platform/store/my-day';
import { formFor, type Language, listed, numberIn } from '../../locales/language';
import { capital, spelled } from '../../locales/spelled-numbers';
import { COUNTED_TO, type DayScope } from '../../platform/store/list-choices';

type Part = { readonly some: (count: string) => string; readonly all: string; readonly one: string };

/** What a day is about, in its first sentence: `Three promises need you today: two overdue and one due before midnight.` */
export function dayLead(
  { overdue, today, week }: Pick<DayCounts, 'overdue' | 'today' | 'week'>,
  scope: DayScope,
  language: Language,
): string {
  const words = LOCALES[language].console.dayLead;
  const urgent = overdue + today;
  if (urgent > 0) {
    const part = ({ some, all, one }: Part, count: number): readonly string[] => {
      if (count === 0) return [];
      if (count < urgent) return [some(countOf(language, count))];
      return [count === 1 ? one : all];
    };
    const parts = [...part(words.late, overdue), ...part(words.today, today)];
    const who = words.needs[scope](promisesOf(language, urgent), urgent);
    return `${who}${LOCALES[language].typography.colon} ${listed(language, parts)}.`;
  }
  return week > 0 ? words.week(promisesOf(language, week), week) : words.calm;
}

const promisesOf = (language: Language, count: number): string =>
  capital(`${countOf(language, count)} ${formFor(language, count, LOCALES[language].console.dayLead.promises)}`);

function countOf(language: Language, count: number): string {
  if (count <= COUNTED_TO) return spelled(language, count);
  return LOCALES[language].console.dayLead.moreThan(numberIn(language, COUNTED_TO));
}
