/** The languages of every page and letter. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same in each language. */
export type InEach<T> = Readonly<Record<Language, T>>;

/** The language for somebody who reads `tag` (BCP 47): any French is French; English where there is no other. */
export const languageOf = (tag: string): Language =>
  LANGUAGES.find((language) => language === tag.toLowerCase().split('-', 1)[0]) ?? 'en';

/** Forms of a word; `many` is what Intl calls `other`. */
export type Forms = { readonly one: string; readonly many: string };

const RULES: InEach<Intl.PluralRules> = { en: new Intl.PluralRules('en'), fr: new Intl.PluralRules('fr') };
const NUMBERS: InEach<Intl.NumberFormat> = { en: new Intl.NumberFormat('en'), fr: new Intl.NumberFormat('fr') };
const LISTS: InEach<Intl.ListFormat> = { en: new Intl.ListFormat('en'), fr: new Intl.ListFormat('fr') };

/** A number as people of a language write it. */
export const numberIn = (language: Language, count: number): string => NUMBERS[language].format(count);

/** The form of a word that a number asks for, without the number. */
export const formFor = (language: Language, count: number, { one, many }: Forms): string =>
  RULES[language].select(count) === 'one' ? one : many;

/** A number and its word: `1 day`, `12 days`. */
export const counted = (language: Language, count: number, forms: Forms): string =>
  `${numberIn(language, count)} ${formFor(language, count, forms)}`;

/** Several things in one phrase: `a, b and c`. */
export const listed = (language: Language, items: readonly string[]): string => LISTS[language].format(items);
