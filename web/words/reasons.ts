import type { Instant } from '../../domain/calendar/instants';
import type { PromiseKind } from '../../domain/offer/letters';
import { moment } from '../../locales/dates';
import { type InEach, type Language } from './language';
import { spelledOut } from './small-numbers';

/** A promise as its reason is told: `about` is the title of the benefit, or the number of the request. */
export type Reasoned = {
  readonly kind: PromiseKind;
  readonly about: string | null;
  readonly madeAt: Instant;
  readonly dueAt: Instant;
};

const WEEK = 7 * 86_400_000;
const AT_ONCE = 3_600_000;

type Sentence = (day: string, within: string, about: string) => string;

/** What made a promise, and what is owed since. */
const REASONS: InEach<Readonly<Record<PromiseKind, Sentence>>> = {
  en: {
    welcome: (day, within) => `Taken on on ${day}: the advice for its type is owed ${within}`,
    'first-contact': (day, within) => `Published on ${day}: first contact is owed ${within}`,
    'engagement-manager': (day, within) => `Engagement since ${day}: a manager is owed ${within}`,
    'benefit-contact': (day, within, about) => `Activated ${about} on ${day}: contact is owed ${within}`,
    'technical-answer': (day, within, about) => `Asked for help on ${day} (${about}): an answer is owed ${within}`,
    'sponsorship-details': (day, within, about) => `Unlocked ${about} on ${day}: how to use it is owed ${within}`,
    news: (day, within) => `No word since ${day}: news is owed ${within}`,
  },
  fr: {
    welcome: (day, within) => `Prise en charge le ${day}\u00a0: les conseils pour son type sont dus ${within}`,
    'first-contact': (day, within) => `Publiée le ${day}\u00a0: un premier contact est dû ${within}`,
    'engagement-manager': (day, within) => `Engagement depuis le ${day}\u00a0: un responsable est dû ${within}`,
    'benefit-contact': (day, within, about) =>
      `«\u00a0${about}\u00a0» activé le ${day}\u00a0: une prise de contact est due ${within}`,
    'technical-answer': (day, within, about) =>
      `Aide demandée le ${day} (${about})\u00a0: une réponse est due ${within}`,
    'sponsorship-details': (day, within, about) =>
      `«\u00a0${about}\u00a0» débloqué le ${day}\u00a0: le mode d’emploi est dû ${within}`,
    news: (day, within) => `Aucun message depuis le ${day}\u00a0: des nouvelles sont dues ${within}`,
  },
};

const WITHIN: InEach<{ atOnce: string; weeks: (count: number) => string; by: (day: string) => string }> = {
  en: {
    atOnce: 'at once',
    weeks: (count) => `within ${count === 1 ? 'a week' : spelledOut('en', count, { one: 'week', many: 'weeks' })}`,
    by: (day) => `by ${day}`,
  },
  fr: {
    atOnce: 'aussitôt',
    weeks: (count) => `sous ${spelledOut('fr', count, { one: 'semaine', many: 'semaines' })}`,
    by: (day) => `au plus tard le ${day}`,
  },
};

/** Why a promise is owed, in one line. */
export function reasonFor({ kind, about, madeAt, dueAt }: Reasoned, language: Language, zone: string): string {
  const made = moment(madeAt, language, zone, 'day');
  return REASONS[language][kind](made, withinOf(madeAt, dueAt, language, zone), about ?? '');
}

/** In weeks where that is how it was promised; a pause or a later start have made another day of it. */
function withinOf(madeAt: Instant, dueAt: Instant, language: Language, zone: string): string {
  const { atOnce, weeks, by } = WITHIN[language];
  const length = Date.parse(dueAt) - Date.parse(madeAt);
  if (length <= AT_ONCE) return atOnce;
  return length % WEEK === 0 ? weeks(length / WEEK) : by(moment(dueAt, language, zone, 'day'));
}
