import { COUNTED_TO } from '../../platform/store/paging';
import type { DayCounts, DayScope } from '../../platform/store/my-day';
import { formFor, type Forms, type InEach, type Language, listed, numberIn } from './language';
import { capital, spelled } from './small-numbers';

type Part = { readonly some: (count: string) => string; readonly all: string; readonly one: string };

type LeadWords = {
  readonly promises: Forms;
  readonly needs: Readonly<Record<DayScope, (promises: string, count: number) => string>>;
  /** Some of them, where others are in another state; all of them; the one that there is. */
  readonly late: Part;
  readonly today: Part;
  readonly week: (promises: string, count: number) => string;
  readonly calm: string;
  readonly moreThan: (count: string) => string;
};

const WORDS: InEach<LeadWords> = {
  en: {
    promises: { one: 'promise', many: 'promises' },
    needs: {
      mine: (promises, count) => `${promises} ${needs(count)} you today`,
      team: (promises, count) => `${promises} ${needs(count)} the team today`,
    },
    late: { some: (count) => `${count} overdue`, all: 'all overdue', one: 'it is overdue' },
    today: {
      some: (count) => `${count} due before midnight`,
      all: 'all due before midnight',
      one: 'it is due before midnight',
    },
    week: (promises, count) =>
      `Nothing is due today. ${promises} ${count === 1 ? 'comes' : 'come'} due within seven days.`,
    calm: 'Nothing is due within seven days.',
    moreThan: (count) => `more than ${count}`,
  },
  fr: {
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
  },
};

const needs = (count: number): string => (count === 1 ? 'needs' : 'need');
const awaits = (count: number): string => formFor('fr', count, { one: 'attend', many: 'attendent' });

/** What a day is about, in its first sentence: `Three promises need you today: two overdue and one due before midnight.` */
export function dayLead(
  { overdue, today, week }: Pick<DayCounts, 'overdue' | 'today' | 'week'>,
  scope: DayScope,
  language: Language,
): string {
  const words = WORDS[language];
  const urgent = overdue + today;
  if (urgent > 0) {
    const part = ({ some, all, one }: Part, count: number): readonly string[] => {
      if (count === 0) return [];
      if (count < urgent) return [some(countOf(language, count))];
      return [count === 1 ? one : all];
    };
    const parts = [...part(words.late, overdue), ...part(words.today, today)];
    const who = words.needs[scope](promisesOf(language, urgent), urgent);
    return `${who}${language === 'fr' ? '\u00a0' : ''}: ${listed(language, parts)}.`;
  }
  return week > 0 ? words.week(promisesOf(language, week), week) : words.calm;
}

const promisesOf = (language: Language, count: number): string =>
  capital(`${countOf(language, count)} ${formFor(language, count, WORDS[language].promises)}`);

function countOf(language: Language, count: number): string {
  if (count <= COUNTED_TO) return spelled(language, count);
  return WORDS[language].moreThan(numberIn(language, COUNTED_TO));
}
