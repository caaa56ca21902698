/** The languages that letters are written in. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One thing said in every language. */
export type InEach<T> = Readonly<Record<Language, T>>;

/** The language of a letter to somebody who reads `tag` (BCP 47): French for any French, English for all others. */
export const languageOf = (tag: string): Language => (/^fr(-|$)/i.test(tag) ? 'fr' : 'en');

const NO_BREAK_SPACE = '\u00a0';

const TYPESET: InEach<(text: string) => string> = {
  en: (text) => text,
  fr: (text) => text.replace(/ (?=[:;?!»%])/g, NO_BREAK_SPACE).replace(/« /g, `«${NO_BREAK_SPACE}`),
};

/** Sets a sentence after the typographic rules of its language; authors write ordinary spaces. */
export const typeset = (language: Language, text: string): string => TYPESET[language](text);

/** A label before a value, with the colon of its language. */
export const labelled = (language: Language, label: string): string => typeset(language, LABEL[language](label));

const LABEL: InEach<(label: string) => string> = { en: (label) => `${label}:`, fr: (label) => `${label} :` };

const QUOTED: InEach<(text: string) => string> = { en: (text) => `“${text}”`, fr: (text) => `« ${text} »` };

/** A name in the quotation marks of the language. */
export const quoted = (language: Language, text: string): string => QUOTED[language](text);
