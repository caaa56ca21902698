import type { Language } from '../language';
import { ANSWERS, FAULTS } from './faults';
import { bySaying, frenchOf, gapsOf, type Phrase, readable, type Reads } from './phrase';
import { BENEFIT_REASONS, CLOSED, SUBJECTS, WHY } from './reasons';
import { REFUSALS } from './refusals';

const PHRASES: readonly Phrase[] = [
  ...WHY,
  ...Object.values(REFUSALS).flat(),
  ...BENEFIT_REASONS,
  ...SUBJECTS,
  ...CLOSED,
  ...FAULTS,
  ...ANSWERS,
].sort(bySaying);

/** A sentence of the API as a reader reads it, and the language that it is in then. */
export type Told = { readonly says: string; readonly language: Language };

/**
 * Says what the API says, which is always English with instants in UTC, in the words of a reader: in its language, with
 * dates and spans as people write them. What somebody has typed, and what is not known here, stays as it is.
 */
export function inWordsOf(reads: Reads, sentence: string): Told {
  if (reads.language === 'en') return { says: readable(sentence, reads), language: 'en' };
  for (const phrase of PHRASES) {
    const gaps = gapsOf(phrase, sentence);
    if (gaps === undefined) continue;
    return { says: frenchOf(phrase, explained(gaps, reads), reads), language: 'fr' };
  }
  return { says: sentence, language: 'en' };
}

/** A gap may hold a sentence of its own. */
const explained = (gaps: ReadonlyMap<string, string>, reads: Reads): ReadonlyMap<string, string> => {
  const because = gaps.get('because');
  return because === undefined ? gaps : new Map([...gaps, ['because', inWordsOf(reads, because).says]]);
};
