import { en, type Locale } from './en';
import type { ConsoleWords } from './en/console';
import { fr } from './fr';
import type { Language } from './language';

export type { ConsoleWords, Locale };

/** Every language, and all that is said in it. */
export const LOCALES: Readonly<Record<Language, Locale>> = { en, fr };
