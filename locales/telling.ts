import type { Instant } from '../domain/calendar/instants';
import type { Money } from '../domain/tiers/sales';

/** With what a sentence about an event is written: names of the catalogue, dates and amounts as the reader has them. */
export type Telling = {
  /** What a benefit or tier is called; its id where nobody knows. */
  readonly titleOf: (id: string) => string;
  readonly day: (at: Instant) => string;
  readonly moment: (at: Instant) => string;
  readonly money: (amount: Money) => string;
  /** What a letter is called; its own name where it is of another version. */
  readonly letter: (name: string) => string;
};
