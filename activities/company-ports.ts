import type { Instant } from '../domain/calendar/instants';
import type { PublisherUpdate } from '../domain/publisher/update';
import type { Publisher } from '../domain/offer/people';
import type { PublisherChange } from '../domain/publisher/state';
import type { DelistOrder, LiveOffers, SalesTotal } from '../domain/publisher/activities';

/** Where publishers are kept, and what is known of their offers. */
export type CompanyStore = {
  save(change: PublisherChange): Promise<void>;
  /** What an offer's company has to say to it; undefined when nobody looks after the company yet. */
  wordsFor(offerId: string): Promise<readonly PublisherUpdate[] | undefined>;
  /** Shows a publisher from its first offer on. */
  begin(publisher: Publisher, since: Instant): Promise<void>;
  liveOffers(publisherId: string, after: string): Promise<LiveOffers>;
  /** Whether something with that id has happened to an offer. */
  hasHappened(offerId: string, id: string): Promise<boolean>;
  /** Lets a publisher whose workflow is gone go on from its journal. False where there is no such publisher. */
  resume(publisherId: string): Promise<boolean>;
};

/** A word about sales for one offer. */
export type SalesNews = { readonly offerId: string; readonly word: PublisherUpdate };

/** What sales have reached, as far as offers have not been told. */
export type SalesDesk = {
  /** What its sales have reached, for an offer that missed what was said of them; undefined when they have reached nothing. */
  standing(offerId: string): Promise<PublisherUpdate | undefined>;
  /** What offers that count together have reached, a line for each programme. */
  totals(publisherId: string): Promise<readonly SalesTotal[]>;
  /** The publishers of which something is to be told since before an instant, in the order of their ids. */
  waitingSince(before: Instant): Promise<readonly string[]>;
  /** `told` is called when every offer has heard. */
  news(publisherId: string): Promise<{ readonly news: readonly SalesNews[]; readonly told: () => Promise<void> }>;
};

/** What an offer is told whose publisher was delisted. */
export type Delisting = Pick<DelistOrder, 'id' | 'note' | 'publisherNote' | 'by'>;

/** The running workflows of offers and publishers. */
export type Workflows = {
  startPublisher(publisher: Publisher, since: Instant): Promise<void>;
  /** Sales of a publisher wait to be told. False where no workflow runs. */
  salesWaiting(publisherId: string): Promise<boolean>;
  /** False when the offer is over or was never there. */
  say(offerId: string, update: PublisherUpdate): Promise<boolean>;
  /** The same, and waits until the offer shows what it heard. */
  tell(offerId: string, update: PublisherUpdate): Promise<boolean>;
  /** Over: the offer had ended before. */
  delist(offerId: string, input: Delisting): Promise<'delisted' | 'over'>;
};

/** How far the running activity has come: what an earlier attempt said last, and what this one says. */
export type Progress = { readonly before: () => unknown; readonly reached: (details: unknown) => void };

/** Everything that the activities of publishers need of the world. */
export type Companies = {
  readonly publishers: CompanyStore;
  readonly sales: SalesDesk;
  readonly workflows: Workflows;
  readonly progress: () => Progress;
};
