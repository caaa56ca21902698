import { LOCALES } from '.';
import { type Language, numberIn } from './language';

/** A number in a sentence: `three`, `12`. */
export const spelled = (language: Language, count: number): string =>
  LOCALES[language].smallNumbers[count] ?? numberIn(language, count);

/** Begins a sentence. */
export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
