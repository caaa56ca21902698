/** The languages of every page. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same in each language. */
export type InEach<T> = Readonly<Record<Language, T>>;

/** French for any French, English for all others. */
export const languageOf = (tag: string): Language => (/^fr(-|$)/i.test(tag) ? 'fr' : 'en');

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
