import { fingerprint } from '../offer/state';
import { type PublisherFact, publisherFacts, type PublisherLife } from './state';
import { acceptances } from './agreements';
import { progressOf } from './delisting';
import { totalsOf } from './view';

/** How many ids of departed facts are remembered, so that a late repetition still counts as one. */
const REMEMBERED = 400;
/** How many batches of results stay at hand; the store has all of them. */
const BATCHES = 4;

/** Lets go of what no longer decides anything and is in the journal, so that a publisher stays small whatever its age. */
export function carryOnPublisher(life: PublisherLife, journaled: number, untold: readonly string[]): PublisherLife {
  const kept = needed(life);
  const stays = (fact: PublisherFact): boolean =>
    fact.revision > journaled || kept.has(fact) || untold.includes(fact.id);
  const left = life.facts.filter((fact) => !stays(fact)).map(({ id }) => fingerprint(id));
  if (left.length === 0) return life;
  return {
    ...life,
    facts: life.facts.filter(stays),
    forgotten: [...life.forgotten, ...left].slice(-REMEMBERED),
  };
}

/** The present contact and totals, the acceptances that are shown, and the latest delisting. */
function needed(life: PublisherLife): ReadonlySet<PublisherFact> {
  const asked = publisherFacts(life, 'delisting-asked').slice(-1);
  return new Set<PublisherFact>([
    ...publisherFacts(life, 'marketing-contact-set').slice(-1),
    ...acceptances(life),
    ...totalsOf(life),
    ...asked,
    ...asked.flatMap(({ revision }) => progressOf(life, revision).slice(-BATCHES)),
    ...publisherFacts(life, 'delisting-finished').filter(({ delisting }) => delisting === asked[0]?.revision),
  ]);
}
