/** The typographic rules of a language. */
export type Typography = {
  /** Sets a sentence; authors of letters write ordinary spaces. */
  readonly typeset: (text: string) => string;
  /** Follows a label, and a word that says what comes next. */
  readonly colon: string;
  /** A name in quotation marks. */
  readonly quoted: (text: string) => string;
};
