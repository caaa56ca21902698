import { LOCALES } from '../../locales';
import type { Language } from '../../locales/language';

/** A letter, in a few words; one that this version does not know by the name that it has. */
export function letterName(letter: string, language: Language): string {
  const names: Readonly<Record<string, string>> = LOCALES[language].names.letter;
  return Object.hasOwn(names, letter) ? (names[letter] ?? letter) : letter;
}
