import type { Instant } from '../calendar/instants';
import { fingerprint } from '../offer/state';
import type { Agreement } from '../offer/events';
import type { WatchResumed } from '../offer/interruptions';
import type { ChangeSince } from '../offer/activities';
import type { MarketingContact, Publisher } from '../offer/people';
import type { SalesStanding } from '../tiers/sales';

/** What became of one offer when its publisher was delisted. */
export type DelistingResult = 'delisted' | 'already-ended' | `failed: ${string}`;

/** An offer of a delisted publisher, and what became of it. */
export type DelistedOffer = { readonly id: string; readonly result: DelistingResult };

/** What happened to a publisher as a whole. */
export type PublisherEventPayload =
  | { readonly kind: 'publisher-known'; readonly publisher: Publisher }
  | ({ readonly kind: 'marketing-contact-set' } & MarketingContact)
  /** Who accepted it is who the fact is by. */
  | { readonly kind: 'agreement-accepted'; readonly document: Agreement; readonly version: string }
  /** What its offers of a programme have reached together. */
  | { readonly kind: 'sales-counted'; readonly program: string; readonly standing: SalesStanding }
  /** `offers`: how many were live then; null where nobody could tell. */
  | {
      readonly kind: 'delisting-asked';
      readonly note: string | null;
      /** What the publisher reads in the letters of its offers; absent where there is nothing to add. */
      readonly publisherNote?: string;
      readonly offers: number | null;
    }
  | {
      readonly kind: 'offers-delisted';
      /** The revision at which the delisting was asked for. */
      readonly delisting: number;
      readonly results: readonly DelistedOffer[];
      /** How many have a result by now, these among them, and how many are still without. */
      readonly done: number;
      readonly left: number;
    }
  | { readonly kind: 'delisting-finished'; readonly delisting: number }
  | WatchResumed;

export type PublisherFactKind = PublisherEventPayload['kind'];

/** A dated fact of a publisher. Its id is the input's own, so that none counts twice. */
export type PublisherFact<K extends PublisherFactKind = PublisherFactKind> = Extract<
  PublisherEventPayload,
  { kind: K }
> & {
  readonly id: string;
  /** Its place in the publisher's journal, from 1. */
  readonly revision: number;
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly by: string;
};

/** Everything that decides about one publisher. All else is computed from it. */
export type PublisherState = {
  readonly publisher: Publisher;
  /** When its first offer was taken on. */
  readonly since: Instant;
  readonly facts: readonly PublisherFact[];
  readonly revision: number;
  /** Ids of facts that have left for the journal. */
  readonly forgotten: readonly string[];
};

/** New facts of one publisher for the journal, in order of revision without a gap. */
export type PublisherChange = ChangeSince & {
  readonly publisherId: string;
  readonly fresh: readonly PublisherFact[];
};

/** What one run of a publisher's workflow hands to the next. */
export type PublisherContinueAsNewState = {
  readonly version: 1;
  readonly life: PublisherState;
  /** Up to which revision the journal has the facts. */
  readonly journaled: number;
  /** Ids of the facts that its offers have not all heard of. */
  readonly untold: readonly string[];
  /** Whether sales were counted that its offers have not heard of. */
  readonly areSalesWaiting: boolean;
};

/** A publisher of which nothing is known but its first offer's record. */
export const newPublisher = (publisher: Publisher, since: Instant): PublisherState => ({
  publisher,
  since,
  facts: [],
  revision: 1,
  forgotten: [],
});

/** What the first run begins with. */
export const firstRunState = (publisher: Publisher, since: Instant): PublisherContinueAsNewState => ({
  version: 1,
  life: newPublisher(publisher, since),
  journaled: 0,
  untold: [],
  areSalesWaiting: false,
});

/** The journal's first entry. */
export const beginningOf = ({ publisher, since }: PublisherState): PublisherFact => ({
  kind: 'publisher-known',
  publisher,
  id: 'publisher-known',
  revision: 1,
  at: since,
  recordedAt: since,
  by: 'service',
});

/** The whole life of a publisher, from its journal. Throws when its beginning is missing. */
export function publisherStateOf(facts: readonly PublisherFact[]): PublisherState {
  const first = facts.find((fact) => fact.kind === 'publisher-known');
  if (first === undefined) throw new Error('a journal begins with the record of its publisher');
  const rest = facts.filter(({ kind }) => kind !== 'publisher-known');
  const revision = Math.max(1, ...rest.map((fact) => fact.revision));
  return { ...newPublisher(first.publisher, first.at), facts: rest, revision };
}

/** Has the input with this id been counted already? */
export const hasHappenedTo = ({ facts, forgotten }: PublisherState, id: string): boolean =>
  facts.some((fact) => fact.id === id) || forgotten.includes(fingerprint(id));

/** The facts of one kind by their own time, whatever the order in which they arrived. */
export function publisherFacts<K extends PublisherFactKind>(state: PublisherState, kind: K): PublisherFact<K>[] {
  return state.facts.filter((fact): fact is PublisherFact<K> => fact.kind === kind).sort(byOwnTime);
}

function byOwnTime(a: PublisherFact, b: PublisherFact): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
