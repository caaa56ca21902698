import type { InEach, Language } from '../../locales/language';

export { type InEach, type Language, languageOf } from '../../locales/language';

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
