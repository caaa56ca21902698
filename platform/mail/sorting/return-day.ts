import type { Instant } from '../../../domain/calendar/instants';
import { AWAY_AFTER, BACK_AFTER, CUES, INCLUDED, type Language, type Meaning, NOT, RANGE } from './return-words';
import { type WrittenDay, writtenDays } from './written-days';

/** Words further from a day than this say nothing of it, in UTF-16 units. */
const NEAR = 70;
const DAY = 86_400_000;

/** A day without a year further ahead than this is one that has passed. */
const FURTHEST_WITHOUT_YEAR = 330;
const FURTHEST = 366;

type Said = { readonly meaning: 'back' | 'until' | 'last'; readonly language: Language };

/** A sentence ends at a full stop that is neither of a number nor of an abbreviated day or month. */
const SENTENCE_END = /[!?;\n]|(?<=\p{L}{4})\.(?= |$)/u;

const sentenceBefore = (text: string, start: number): string =>
  text
    .slice(Math.max(0, start - NEAR), start)
    .split(SENTENCE_END)
    .at(-1) ?? '';

const sentenceAfter = (text: string, end: number): string => text.slice(end, end + NEAR).split(SENTENCE_END)[0] ?? '';

/** The words that end nearest to the day; the longest of those that end together. */
function nearestCue(before: string): { meaning: Meaning; language: Language; start: number } | undefined {
  let nearest: { meaning: Meaning; language: Language; start: number; end: number } | undefined;
  for (const { meaning, language, pattern } of CUES)
    for (const match of before.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (nearest === undefined || end > nearest.end || (end === nearest.end && start < nearest.start))
        nearest = { meaning, language, start, end };
    }
  return nearest;
}

function beginsWork(before: string, after: string, cue: { start: number; language: Language }): Said | undefined {
  const said = nearestCue(before.slice(0, cue.start));
  if (said?.meaning === 'back' && !NOT.test(before.slice(0, said.start))) return { ...said, meaning: 'back' };
  const back = BACK_AFTER.exec(after);
  return back !== null && !AWAY_AFTER.test(after.slice(0, back.index))
    ? { meaning: 'back', language: cue.language }
    : undefined;
}

const LANGUAGE_OF_BACK: readonly (readonly [RegExp, Language])[] = [
  [/back|return|available|reachable/, 'en'],
  [/retour|joignable|reviendrai|reprendrai|répondrai|nouveau/, 'fr'],
  [/wieder|zurück|erreichbar/, 'de'],
];

function backAfterwards(after: string): Said | undefined {
  const back = BACK_AFTER.exec(after);
  if (back === null || AWAY_AFTER.test(after.slice(0, back.index))) return undefined;
  return { meaning: 'back', language: LANGUAGE_OF_BACK.find(([pattern]) => pattern.test(back[0]))?.[1] ?? 'es' };
}

/** What a text says of a day in it; undefined where it does not say that somebody is away or back. */
function saidOf(text: string, day: WrittenDay, next: WrittenDay | undefined): Said | undefined {
  const before = sentenceBefore(text, day.start);
  const below = sentenceAfter(text, day.end);
  // What is said between two days of a sentence is said of the second.
  const after = next !== undefined && next.start < day.end + below.length ? '' : below;
  const range = RANGE.find(({ pattern }) => pattern.test(before));
  if (range !== undefined) return { meaning: 'last', language: range.language };
  const cue = nearestCue(before);
  // `Out on 1 December and back tomorrow`: the day is one of those away.
  if (cue === undefined)
    return AWAY_AFTER.test(before) || /\b(?:out|off)\b/.test(before) ? undefined : backAfterwards(after);
  const { language } = cue;
  switch (cue.meaning) {
    case 'back':
      // `I am not available on 8 December` names a day away, not that of the return.
      return NOT.test(before) && !/(?:until|bis|jusqu|hasta|again|wieder)/.test(before)
        ? undefined
        : { meaning: 'back', language };
    case 'until':
      return {
        meaning: INCLUDED.test(before.slice(-30)) || INCLUDED.test(after.slice(0, 20)) ? 'last' : 'until',
        language,
      };
    case 'last':
      return { meaning: 'last', language };
    case 'from':
      return beginsWork(before, after, cue);
    case 'before':
      return NOT.test(before.slice(0, cue.start)) ? { meaning: 'back', language } : undefined;
  }
}

/** Midnight in UTC of a day as it is written, in the language that speaks of it; undefined where that is not certain. */
function resolve(day: WrittenDay, language: Language, today: number): number | undefined {
  let { day: ofMonth, month } = day;
  if (day.isByLanguage && language === 'en' && ofMonth !== month) {
    if (ofMonth <= 12 && month <= 12) return undefined;
    if (month > 12) [ofMonth, month] = [month, ofMonth];
  }
  const on = (year: number): number | undefined => {
    const date = new Date(Date.UTC(year, month - 1, ofMonth));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === ofMonth ? date.getTime() : undefined;
  };
  if (day.year !== null) return on(day.year);
  const year = new Date(today).getUTCFullYear();
  const next = [on(year), on(year + 1)].find((each) => each !== undefined && each >= today);
  return next !== undefined && next - today <= FURTHEST_WITHOUT_YEAR * DAY ? next : undefined;
}

/**
 * The first day (YYYY-MM-DD) on which somebody is back, by what an automatic answer says in English, French, German or
 * Spanish: `back on 8 December`, `until 8 December` and `through 7 December` are all the 8th. Null where it is not said,
 * not certain, past, or more than a year ahead. The text is in lower case, with `’` for apostrophes.
 */
export function returnDay(written: string, receivedAt: Instant): string | null {
  const lines = written.normalize('NFC').slice(0, 8000).replace(/\r\n?/g, '\n');
  const text = lines.replace(/(?<!\n)\n(?!\n)|[ \t\u00A0\u202F]{1,}/g, ' ');
  const today = Date.parse(receivedAt.slice(0, 10));
  const found: { back: number; isBack: boolean }[] = [];
  const days = writtenDays(text);
  for (const [index, day] of days.entries()) {
    const said = saidOf(text, day, days[index + 1]);
    const at = said === undefined ? undefined : resolve(day, said.language, today);
    if (said === undefined || at === undefined) continue;
    found.push({ back: said.meaning === 'last' ? at + DAY : at, isBack: said.meaning === 'back' });
  }
  const ahead = found.filter(({ back }) => back >= today && back <= today + FURTHEST * DAY);
  const certain = ahead.some(({ isBack }) => isBack) ? ahead.filter(({ isBack }) => isBack) : ahead;
  const backOn = new Set(certain.map(({ back }) => back));
  const [only] = backOn;
  return backOn.size === 1 && only !== undefined ? new Date(only).toISOString().slice(0, 10) : null;
}
