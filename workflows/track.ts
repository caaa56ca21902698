import { nextStep, type Plan, type Step } from '../domain/plan';
import type { LiveOffer } from './live-offer';

/** What a track does next, and when. */
export type Turn = { readonly step: Step; readonly take: () => Promise<void> };

/** A promise as a running offer keeps it: asked at any time, it answers what comes next; undefined while that is nothing. */
export type Track = (offer: LiveOffer) => Turn | undefined;

/** A track takes the steps of a plan one after the other, each at its time and once. */
export const track =
  <S extends Step>(plan: Plan<S>, take: (offer: LiveOffer, step: S) => Promise<void>): Track =>
  (offer) => {
    const step = nextStep(plan, offer.state, offer.now());
    return step && { step, take: () => take(offer, step) };
  };
