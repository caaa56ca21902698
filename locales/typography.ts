/** The typographic rules of a language. */
export type Typography = {
  /** Sets a sentence; authors of letters write ordinary spaces. */
  readonly typeset: (text: string) => string;
  /** A label before a value, with the colon of the language. */
  readonly labelled: (label: string) => string;
  /** A name in quotation marks. */
  readonly quoted: (text: string) => string;
};
