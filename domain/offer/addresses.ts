import type { Instant } from '../calendar/instants';
import type { Fact } from './events';
import { sameAddress } from './people';
import { factsOf, type OfferState } from './state';

/** A fact about an address. */
type About = Fact<'person-away' | 'person-left' | 'mail-complained' | 'advice-ended' | 'advice-resumed'>;

/** When whoever reads an address can be expected to read again what comes there; undefined where nobody has said. */
export function backAt(state: OfferState, address: string): Instant | undefined {
  const away = lastAway(state, address);
  return away?.until == null ? undefined : (away.backAt ?? `${away.until}${MIDDAY}`);
}

/** Where nobody has computed a working hour. */
const MIDDAY = 'T12:00:00.000Z';

/** The latest automatic answer by which whoever reads an address is away; undefined where none has come. */
export const lastAway = (state: OfferState, address: string): Fact<'person-away'> | undefined =>
  factsOf(state, 'person-away').findLast(isAbout(address));

/** The latest automatic answer by which whoever read an address has left. */
export const lastLeft = (state: OfferState, address: string): Fact<'person-left'> | undefined =>
  factsOf(state, 'person-left').findLast(isAbout(address));

/** By what an address gets no advice any more; undefined where it gets all that is written. */
export function adviceEnd(state: OfferState, address: string): Fact<'advice-ended'> | undefined {
  const last = adviceWords(state).findLast(isAbout(address));
  return last?.kind === 'advice-ended' ? last : undefined;
}

/** Every word about advice, by its own time; at one instant by when it was learned. */
const adviceWords = (state: OfferState): Fact<'advice-ended' | 'advice-resumed'>[] =>
  [...factsOf(state, 'advice-ended'), ...factsOf(state, 'advice-resumed')].sort((a, b) =>
    a.at === b.at ? a.revision - b.revision : a.at < b.at ? -1 : 1,
  );

/** How many addresses stay about which something is known, of each kind. */
const ADDRESSES = 8;

/** The latest that is known of each address. */
export const addressFacts = (state: OfferState): Fact[] =>
  [
    factsOf(state, 'person-away'),
    factsOf(state, 'person-left'),
    factsOf(state, 'mail-complained'),
    adviceWords(state),
  ].flatMap((facts: readonly About[]) => lastOfEach(facts));

/** The last of each address, of the latest addresses. */
export const lastOfEach = <F extends { readonly address: string }>(facts: readonly F[]): F[] =>
  facts.filter((fact, i) => facts.findLastIndex(isAbout(fact.address)) === i).slice(-ADDRESSES);

const isAbout =
  (address: string) =>
  (fact: { readonly address: string }): boolean =>
    sameAddress(fact.address, address);
