import { formFor, type Forms, type InEach, type Language, numberIn } from './language';

/** Up to nine, as they are written in a sentence; in French of something feminine, as promises and weeks are. */
const SMALL: InEach<readonly string[]> = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  fr: ['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
};

/** A number in a sentence: `three`, `12`. */
export const spelled = (language: Language, count: number): string =>
  SMALL[language][count] ?? numberIn(language, count);

/** A number and its word in a sentence: `three promises`, `12 weeks`. */
export const spelledOut = (language: Language, count: number, forms: Forms): string =>
  `${spelled(language, count)} ${formFor(language, count, forms)}`;

/** Begins a sentence. */
export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
