import { languageOfTag } from '../domain/catalogue/texts';

/** The languages of every page and letter. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language for somebody who reads `tag` (BCP 47): any French is French; English where there is no other. */
export const languageOf = (tag: string): Language =>
  LANGUAGES.find((language) => language === languageOfTag(tag)) ?? 'en';

/** Forms of a word; `many` is what Intl calls `other`. */
export type Forms = { readonly one: string; readonly many: string };

/** Made once for each language, when it is first asked for: a formatter is dear to make and cheap to use. */
export function perLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

const rulesOf = perLanguage((language) => new Intl.PluralRules(language));
const numbersOf = perLanguage((language) => new Intl.NumberFormat(language));
const listsOf = perLanguage((language) => new Intl.ListFormat(language));

/** A number as people of a language write it. */
export const numberIn = (language: Language, count: number): string => numbersOf(language).format(count);

/** The form of a word that a number asks for, without the number. */
export const formFor = (language: Language, count: number, { one, many }: Forms): string =>
  rulesOf(language).select(count) === 'one' ? one : many;

/** A number and its word: `1 day`, `12 days`. */
export const counted = (language: Language, count: number, forms: Forms): string =>
  `${numberIn(language, count)} ${formFor(language, count, forms)}`;

/** Several things in one phrase: `a, b and c`. */
export const listed = (language: Language, items: readonly string[]): string => listsOf(language).format(items);
