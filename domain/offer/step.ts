import type { Instant } from '../calendar/instants';
import type { Promised } from '../promises/promised';
import type { Effect } from './effect';
import type { OfferState } from './state';

/**
 * Something to be done once, at an instant (UTC). `key` names it for ever: the fact that it was done, the mail and the
 * ticket carry it. What is done is computed when it is asked for, since plans are asked far more often than taken.
 */
export type Step = { readonly key: string; readonly at: Instant; readonly effect: () => Effect };

/** Every promise made to the publisher of an offer. Plans are given it: the ledger itself is made of their files. */
export type Ledger = (state: OfferState) => readonly Promised[];

/** What is done about a promise or a duty: every step that may come, whether it was taken or not. */
export type Plan = (state: OfferState, now: Instant, ledger: Ledger) => readonly Step[];
