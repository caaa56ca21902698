import type { Instant } from '../calendar/instants';
import {
  type DelistedOffer,
  type PublisherFact,
  publisherFacts,
  type PublisherEventPayload,
  type PublisherState,
} from './state';

/** How the delisting of a publisher stands. */
export type Delisting = {
  readonly askedAt: Instant;
  readonly by: string;
  readonly note: string | null;
  /** How many offers it concerns, as far as they are known. */
  readonly total: number;
  /** How many of them have a result. */
  readonly done: number;
  readonly finishedAt: Instant | null;
  readonly offers: readonly DelistedOffer[];
};

/** How many results are shown: what failed comes first. The workflow itself knows only the latest ones. */
const SHOWN = 1_000;

/** The latest delisting; null when there never was one. */
export function delistingOf(state: PublisherState): Delisting | null {
  const asked = publisherFacts(state, 'delisting-asked').at(-1);
  if (asked === undefined) return null;
  const progress = progressOf(state, asked.revision);
  const last = progress.at(-1);
  const done = last?.done ?? 0;
  const results = new Map(progress.flatMap(({ results }) => results).map((each) => [each.id, each]));
  const finishedAt = finished(state).get(asked.revision) ?? null;
  return {
    askedAt: asked.at,
    by: asked.by,
    note: asked.note,
    total: finishedAt === null ? done + (last?.left ?? asked.offers ?? 0) : done,
    done,
    finishedAt,
    offers: [...results.values()].sort(failedFirst).slice(0, SHOWN),
  };
}

/** The delisting that still has something to do. */
export const openDelisting = (state: PublisherState): PublisherFact<'delisting-asked'> | undefined =>
  publisherFacts(state, 'delisting-asked').find(({ revision }) => !finished(state).has(revision));

/** What has been done of a delisting, in the order in which it was done. */
export const progressOf = (state: PublisherState, delisting: number): PublisherFact<'offers-delisted'>[] =>
  publisherFacts(state, 'offers-delisted')
    .filter((fact) => fact.delisting === delisting)
    .sort((a, b) => a.revision - b.revision);

/** The id under which an offer counts that it ends with its publisher. */
export const delistingId = (publisherId: string, delisting: number): string =>
  `company:${publisherId}:delisted:${delisting}`;

/** How many results one fact of the following has at most. */
const BATCH = 100;

/** Offers that ended by a delisting, of which nobody has written it down: what is written down now. */
export function endedMeanwhile(
  state: PublisherState,
  { revision: delisting }: PublisherFact<'delisting-asked'>,
  offers: readonly string[],
  left: number,
): PublisherEventPayload[] {
  const before = progressOf(state, delisting);
  const known = new Set(before.flatMap(({ results }) => results.map(({ id }) => id)));
  const fresh = offers.filter((id) => !known.has(id)).map((id) => ({ id, result: 'delisted' as const }));
  const batches = Array.from({ length: Math.ceil(fresh.length / BATCH) }, (_, n) => n * BATCH);
  const done = before.at(-1)?.done ?? 0;
  return batches.map((from) => {
    const results = fresh.slice(from, from + BATCH);
    return { kind: 'offers-delisted', delisting, results, done: done + from + results.length, left };
  });
}

const finished = (state: PublisherState): Map<number, Instant> =>
  new Map(publisherFacts(state, 'delisting-finished').map(({ delisting, at }) => [delisting, at]));

function failedFirst(a: DelistedOffer, b: DelistedOffer): number {
  const isFailed = ({ result }: DelistedOffer): number => (result.startsWith('failed') ? 0 : 1);
  return isFailed(a) - isFailed(b) || (a.id < b.id ? -1 : 1);
}
