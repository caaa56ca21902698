import type { Instant } from '../calendar/instants';
import { type Case, factsOf, latestOf } from './state';
import type { Fact } from './events';

/** How the offer ended; undefined while it lives, also after it was relisted. */
export function endingOf(life: Case): Fact<'ended'> | undefined {
  const ended = latestOf(life, 'ended');
  const relisted = latestOf(life, 'relisted');
  return ended && (relisted === undefined || isAfter(ended, relisted)) ? ended : undefined;
}

const isAfter = (a: Fact, b: Fact): boolean => a.at > b.at || (a.at === b.at && a.revision > b.revision);

/** Since when the offer has been in our hands: what was due before is not written about. */
export const liveSince = (life: Case): Instant => latestOf(life, 'relisted')?.at ?? life.offer.onboardedAt;

/** The ending that settles what was promised at an instant: the next one, or that which was told too late. */
export const endingFor = (life: Case, madeAt: Instant): Fact<'ended'> | undefined =>
  overSince(life, madeAt) ?? factsOf(life, 'ended').find(({ at }) => at >= madeAt);

/** Was the offer over at an instant? What is said of such a time makes no promise and keeps none. */
export const wasOver = (life: Case, at: Instant): boolean => overSince(life, at) !== undefined;

/** When an offer was listed again after an ending; the end of time while it is not. */
export const relistedAfter = (life: Case, { at }: Fact<'ended'>): Instant =>
  factsOf(life, 'relisted').find((relisted) => relisted.at > at)?.at ?? '9999';

function overSince(life: Case, at: Instant): Fact<'ended'> | undefined {
  const ended = factsOf(life, 'ended').findLast((fact) => fact.at < at);
  return ended && !factsOf(life, 'relisted').some((fact) => fact.at > ended.at && fact.at <= at) ? ended : undefined;
}
