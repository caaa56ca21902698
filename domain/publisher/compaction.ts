import { fingerprint } from '../offer/state';
import { type PublisherFact, publisherFacts, type PublisherState } from './state';
import { acceptances } from './agreements';
import { progressOf } from './delisting';
import { totalsOf } from './view';

/** How many ids of departed facts are remembered, so that a late repetition still counts as one. */
const REMEMBERED = 400;
/** How many batches of results stay at hand; the store has all of them. */
const BATCHES = 4;

/** Lets go of what no longer decides anything and is in the journal, so that a publisher stays small whatever its age. */
export function compactPublisher(state: PublisherState, journaled: number, untold: readonly string[]): PublisherState {
  const kept = needed(state);
  const stays = (fact: PublisherFact): boolean =>
    fact.revision > journaled || kept.has(fact) || untold.includes(fact.id);
  const left = state.facts.filter((fact) => !stays(fact)).map(({ id }) => fingerprint(id));
  if (left.length === 0) return state;
  return {
    ...state,
    facts: state.facts.filter(stays),
    forgotten: [...state.forgotten, ...left].slice(-REMEMBERED),
  };
}

/** The present contact and totals, the acceptances that are shown, and the latest delisting. */
function needed(state: PublisherState): ReadonlySet<PublisherFact> {
  const asked = publisherFacts(state, 'delisting-asked').slice(-1);
  return new Set<PublisherFact>([
    ...publisherFacts(state, 'marketing-contact-set').slice(-1),
    ...acceptances(state),
    ...totalsOf(state),
    ...asked,
    ...asked.flatMap(({ revision }) => progressOf(state, revision).slice(-BATCHES)),
    ...publisherFacts(state, 'delisting-finished').filter(({ delisting }) => delisting === asked[0]?.revision),
  ]);
}
