import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Instant } from '../../domain/calendar/instants';
import { may, type Permission, type Role } from '../../domain/offer/roles';
import { type ConsoleWords, type Locale, LOCALES } from '../../locales';
import type { Language } from '../../locales/language';

/** Who looks at a page, and how that person reads. */
export type Reader = {
  readonly language: Language;
  /** IANA name: dates are shown as days and hours of this zone. */
  readonly zone: string;
  /** The wall clock, in UTC; an offer under the time machine has a time of its own. */
  readonly now: Instant;
  readonly name: string;
  readonly role: Role;
  /** Goes with every form. */
  readonly csrf: string;
  /** Where the reader is, with the query. */
  readonly path: string;
  readonly isSandbox: boolean;
  /** How many messages of publishers wait for an answer; absent where that is not known now. */
  readonly toAnswer?: number | undefined;
  /** Did the reader sign in, and can therefore sign out? */
  readonly isSignedIn: boolean;
  readonly temporalUi: string | undefined;
  readonly temporalNamespace: string;
};

const Context = createContext<Reader | undefined>(undefined);

/** Tells everything within it who reads. */
export const ReaderProvider = Context.Provider;

/** Who reads the page. Throws outside of a page of the console. */
export function useReader(): Reader {
  const reader = useContext(Context);
  if (reader === undefined) throw new Error('a page of the console is shown to a reader');
  return reader;
}

/** What the console says about a topic, in the reader’s language. */
export const useWords = <Topic extends keyof ConsoleWords>(topic: Topic): ConsoleWords[Topic] =>
  LOCALES[useReader().language].console[topic];

/** May the reader do that? */
export const useMay = (permission: Permission): boolean => may(useReader().role, permission);

/** The typographic rules of the reader's language. */
export const useTypography = (): Locale['typography'] => LOCALES[useReader().language].typography;
