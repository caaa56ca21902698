import { before, type Instant, later } from '../calendar/instants';
import type { Fact, FactKind } from './events';
import type { Offer } from './offer';
import type { OfferType } from '../catalogue/offer-types';
import type { Terms } from '../catalogue/terms';
import { voidIds } from './void-facts';

/** Everything that decides about one offer: what it was promised and what happened since. All else is computed from it. */
export type OfferState = {
  readonly offer: Offer;
  readonly facts: readonly Fact[];
  /** How many facts there have been. */
  readonly revision: number;
  /** Where the chain of news promises begins: earlier links are settled and only in the journal. */
  readonly newsFrom: Instant;
  /** Ids of facts that have left for the journal, so that a late repetition of them still counts as one. */
  readonly forgotten: readonly string[];
};

/** The state of an offer to which nothing has happened yet. */
export const newOfferState = (offer: Offer): OfferState => ({
  offer,
  facts: [],
  revision: 1,
  newsFrom: later(offer.known.lastMessageAt ?? '', offer.publishedAt),
  forgotten: [],
});

/** The id of the fact that a step leaves behind. Inputs from outside can never have such an id. */
export const stepId = (key: string): string => `step:${key}`;

export const isStepId = (id: string): boolean => id.startsWith('step:');

/** The key of the step that has left the fact with this id; undefined where it is no step's. */
export const stepOf = (id: string): string | undefined => (isStepId(id) ? id.slice('step:'.length) : undefined);

/** Has the input or step with this id been recorded already? */
export const hasHappened = (state: OfferState, id: string): boolean =>
  indexOf(state).ids.has(id) || (state.forgotten.length > 0 && state.forgotten.includes(fingerprint(id)));

/** Looking up a global is slow inside the workflow's sandbox; this runs once for every character. */
const { imul } = Math;

/** The same id in a few characters (53 bits), so that hundreds of them stay small. */
export function fingerprint(id: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < id.length; i++) {
    const code = id.charCodeAt(i);
    high = imul(high ^ code, 2654435761);
    low = imul(low ^ code, 1597334677);
  }
  high = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
  low = imul(low ^ (low >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** Is the fact with this id void: taken back, or the message of a letter that came back? */
export const isVoid = (state: OfferState, id: string): boolean => indexOf(state).voided.has(id);

/** The facts of one kind that are not void, sorted by their own time. */
export const factsOf = <K extends FactKind>(state: OfferState, kind: K): readonly Fact<K>[] =>
  (indexOf(state).kinds.get(kind) ?? []) as readonly Fact<K>[];

type Index = {
  readonly ids: ReadonlySet<string>;
  readonly voided: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<FactKind, readonly Fact[]>;
};

/** The index of each list of facts, built once: plans ask for them again and again, and facts never change. */
const indexes = new WeakMap<readonly Fact[], Index>();

function indexOf({ facts }: OfferState): Index {
  const known = indexes.get(facts);
  if (known !== undefined) return known;
  const all = byKind(facts);
  const voided = voidIds(all);
  const kinds = voided.size === 0 ? all : byKind(facts.filter(({ id }) => !voided.has(id)));
  for (const each of kinds.values()) each.sort(byOwnTime);
  const index = { ids: new Set(facts.map(({ id }) => id)), voided, kinds };
  indexes.set(facts, index);
  return index;
}

function byKind(facts: readonly Fact[]): Map<FactKind, Fact[]> {
  const kinds = new Map<FactKind, Fact[]>();
  for (const fact of facts) {
    const others = kinds.get(fact.kind);
    if (others === undefined) kinds.set(fact.kind, [fact]);
    else others.push(fact);
  }
  return kinds;
}

/** The newest fact of one kind by its own time. */
export const latestOf = <K extends FactKind>(state: OfferState, kind: K): Fact<K> | undefined =>
  factsOf(state, kind).at(-1);

/** What the offer is promised: its terms as pinned at onboarding, or when it moved up. */
export const termsOf = (state: OfferState): Terms => latestOf(state, 'type-changed')?.terms ?? state.offer.terms;

/** The type of the offer, which only ever moves up. */
export const typeOf = (state: OfferState): OfferType => latestOf(state, 'type-changed')?.to ?? state.offer.type;

/** For how long after we learned of something a letter about it may still be sent. */
const WORTH_A_LETTER = 'P28D';

/** Did we learn of it recently enough for a letter about it? */
export const isRecent = ({ recordedAt }: Fact, now: Instant): boolean => recordedAt > before(now, WORTH_A_LETTER);

export function byOwnTime(a: Fact, b: Fact): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
