import type { Instant } from '../calendar/instants';
import { type OfferState, factsOf, latestOf } from './state';
import type { Fact } from './events';

/** How the offer ended; undefined while it lives, also after it was relisted. */
export function endingOf(state: OfferState): Fact<'ended'> | undefined {
  const ended = latestOf(state, 'ended');
  const relisted = latestOf(state, 'relisted');
  return ended && (relisted === undefined || isAfter(ended, relisted)) ? ended : undefined;
}

const isAfter = (a: Fact, b: Fact): boolean => a.at > b.at || (a.at === b.at && a.revision > b.revision);

/** Since when the service looks after the offer: no letter is written about what was due before. */
export const liveSince = (state: OfferState): Instant => latestOf(state, 'relisted')?.at ?? state.offer.onboardedAt;

/** The ending that settles what was promised at an instant: the next one, or that which was told too late. */
export const endingFor = (state: OfferState, madeAt: Instant): Fact<'ended'> | undefined =>
  overSince(state, madeAt) ?? factsOf(state, 'ended').find(({ at }) => at >= madeAt);

/** Was the offer over at an instant? Messages of such a time make no promise and keep none. */
export const wasOver = (state: OfferState, at: Instant): boolean => overSince(state, at) !== undefined;

/** When an offer was listed again after an ending; the end of time while it is not. */
export const relistedAfter = (state: OfferState, { at }: Fact<'ended'>): Instant =>
  factsOf(state, 'relisted').find((relisted) => relisted.at > at)?.at ?? '9999';

function overSince(state: OfferState, at: Instant): Fact<'ended'> | undefined {
  const ended = factsOf(state, 'ended').findLast((fact) => fact.at < at);
  return ended && !factsOf(state, 'relisted').some((fact) => fact.at > ended.at && fact.at <= at) ? ended : undefined;
}
