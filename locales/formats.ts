/** An instant in a time zone, in parts: names of days and months in the language, hours and minutes of two digits. */
export type DateParts = {
  readonly weekday: string;
  readonly day: number;
  readonly month: string;
  readonly year: string;
  readonly hour: string;
  readonly minute: string;
};

/** How a language writes dates and amounts. */
export type Formats = {
  /** Which conventions of the language count (BCP 47, for Intl). */
  readonly tag: string;
  /** A day in words, as letters have it. */
  readonly longDay: (date: DateParts) => string;
  /** What follows the day where the time counts. */
  readonly time: (date: DateParts) => string;
  /** Corrects a date that Intl has written. */
  readonly date: (written: string) => string;
};
