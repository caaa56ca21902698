import { type Instant, later } from './calendar';
import type { Fact, FactKind } from './facts';
import type { Offer } from './offer';

/** Everything that decides about one offer: what it was promised and what happened since. All else is computed from it. */
export type Case = {
  readonly offer: Offer;
  readonly facts: readonly Fact[];
  /** How many facts there have been. */
  readonly revision: number;
  /** Where the chain of news promises begins: earlier links are settled and only in the journal. */
  readonly newsFrom: Instant;
  /** Ids of facts that have left for the journal, so that a late repetition of them still counts as one. */
  readonly forgotten: readonly string[];
};

/** The case of an offer to which nothing has happened yet. */
export const newCase = (offer: Offer): Case => ({
  offer,
  facts: [],
  revision: 1,
  newsFrom: later(offer.known.lastMessageAt ?? '', offer.publishedAt),
  forgotten: [],
});

/** The id of the fact that a step leaves behind. Inputs from outside can never have such an id. */
export const stepId = (key: string): string => `step:${key}`;

export const isStepId = (id: string): boolean => id.startsWith('step:');

/** Has the input or step with this id been counted already? */
export const hasHappened = (life: Case, id: string): boolean =>
  life.facts.some((fact) => fact.id === id) || (life.forgotten.length > 0 && life.forgotten.includes(fingerprint(id)));

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

/** The facts of one kind by their own time, whatever the order in which they arrived. */
export function factsOf<K extends FactKind>(life: Case, kind: K): Fact<K>[] {
  return life.facts.filter((fact): fact is Fact<K> => fact.kind === kind).sort(byOwnTime);
}

/** The newest fact of one kind by its own time. */
export const latestOf = <K extends FactKind>(life: Case, kind: K): Fact<K> | undefined => factsOf(life, kind).at(-1);

export function byOwnTime(a: Fact, b: Fact): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
