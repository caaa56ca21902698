import type { LetterReader } from './letter';

/** What stands around every letter of a language. */
export type Frame = {
  /** `name` is empty where none is known. */
  readonly greeting: (name: string) => string;
  readonly signature: Readonly<Record<LetterReader, string>>;
  readonly footer: Readonly<Record<LetterReader, (offerId: string) => string>>;
};
