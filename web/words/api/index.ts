import type { Language } from '../language';
import { bySaying, frenchOf, gapsOf, type Phrase, readable, type Reads } from './phrase';
import { CLOSED, SUBJECTS } from './reasons';

const PHRASES: readonly Phrase[] = [...SUBJECTS, ...CLOSED].sort(bySaying);

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
    return { says: frenchOf(phrase, gaps, reads), language: 'fr' };
  }
  return { says: sentence, language: 'en' };
}
