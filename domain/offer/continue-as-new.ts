import type { OfferState } from './state';

/** What one run of an offer's workflow hands to the next: the whole state, and nothing else. */
export type ContinueAsNewState = {
  readonly version: 1;
  readonly life: OfferState;
  /** Up to which revision the journal has the facts. */
  readonly journaled: number;
  /** Tells the request that began the offer from one that repeats it. */
  readonly nonce: string;
};
