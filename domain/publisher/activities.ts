import type { PublisherUpdate } from './update';
import type { PublisherChange } from './state';
import type { SalesStanding } from '../tiers/sales';

/** Live offers of a publisher by their ids, and how many there are from there on, these among them. */
export type LiveOffers = { readonly ids: readonly string[]; readonly total: number };

/** Offers that end because their publisher was delisted. */
export type DelistOrder = {
  readonly publisherId: string;
  /** Makes a repetition count once, at each offer. */
  readonly id: string;
  readonly offers: readonly string[];
  readonly note: string | null;
  readonly publisherNote?: string;
  readonly by: string;
};

/** What an offer answered; null and why when it could not be ended this time. */
export type DelistAnswer = {
  readonly id: string;
  readonly result: 'delisted' | 'already-ended' | null;
  readonly why: string;
};

/** What the offers of a programme have reached together. */
export type SalesTotal = { readonly program: string; readonly standing: SalesStanding };

/** What a publisher's workflow asks of the world. Each is an activity that may be repeated. */
export type PublisherActivities = {
  savePublisher(change: PublisherChange): Promise<void>;
  /** Answers how many offers recorded it; one that is over records nothing. */
  tellOffers(publisherId: string, update: PublisherUpdate): Promise<number>;
  /** The first few hundred after an id. */
  liveOffers(publisherId: string, after: string): Promise<LiveOffers>;
  endOffers(order: DelistOrder): Promise<readonly DelistAnswer[]>;
  /** Tells every offer what its sales have reached, as far as it does not know. Answers what they have reached together. */
  tellSales(publisherId: string): Promise<readonly SalesTotal[]>;
  /** Lets publishers know whose sales wait to be told. Answers how many heard it. */
  handOverSales(): Promise<number>;
};
