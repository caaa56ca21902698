import { type PublisherFact, publisherFacts, type PublisherState } from './state';

/** How many acceptances are shown and kept at hand: the latest. */
const SHOWN = 20;

/** What was accepted, oldest first. A version that was accepted again counts from the first time. */
export function acceptances(state: PublisherState): PublisherFact<'agreement-accepted'>[] {
  const first = new Map<string, PublisherFact<'agreement-accepted'>>();
  for (const fact of publisherFacts(state, 'agreement-accepted')) {
    const which = `${fact.document} ${fact.version}`;
    if (!first.has(which)) first.set(which, fact);
  }
  return [...first.values()].slice(-SHOWN);
}

/** The latest acceptance of each document. */
export const acceptedNow = (state: PublisherState): PublisherFact<'agreement-accepted'>[] => [
  ...new Map(acceptances(state).map((fact) => [fact.document, fact])).values(),
];
