import { benefitTitle } from '../benefits/benefits';
import { marketingReader } from '../benefits/marketing-reader';
import { after, type Instant } from '../calendar/instants';
import type { BenefitTerms } from '../catalogue/terms';
import { marketingReads } from '../offer/readers';
import { type OfferState, termsOf } from '../offer/state';
import type { Plan } from '../offer/step';
import { firstReached } from '../tiers/tier';
import { delivery, deliverySteps } from './delivery';
import { judged } from './judged';
import type { Promised } from './promised';

/**
 * Promise: how to use the Azure sponsorship, by mail as soon as it unlocks.
 * Source: "La façon d’utiliser les avantages du parrainage Azure sera partagée par e-mail à mesure que vous
 * déverrouillerez ces avantages."
 */
export function sponsorshipDetailsPromises(state: OfferState): Promised[] {
  return promisedBenefits(state).flatMap((benefit) => {
    const unlocked = unlockedAt(state, benefit);
    return unlocked === undefined ? [] : [promiseOf(state, benefit, unlocked)];
  });
}

/** The benefits whose instructions are promised when they unlock. */
export const promisedBenefits = (state: OfferState): BenefitTerms[] =>
  termsOf(state).benefits.filter(({ instructions }) => instructions === 'promised');

/** Once: losing the tier and reaching it again sends nothing twice. */
const unlockedAt = (state: OfferState, { unlocks }: BenefitTerms): Instant | undefined => {
  if (unlocks === 'at-once') return state.offer.onboardedAt;
  return unlocks.tier === null ? undefined : firstReached(state, unlocks.tier);
};

function promiseOf(state: OfferState, { id: benefit }: BenefitTerms, unlocked: Instant): Promised {
  const id = `sponsorship-details/${benefit}`;
  const { sponsorshipDetails } = termsOf(state);
  return judged(state, {
    id,
    kind: 'sponsorship-details',
    about: benefit,
    owedTo: 'marketing-contact',
    owedBy: 'service',
    madeAt: unlocked,
    dueAt: after(unlocked, sponsorshipDetails),
    remind: null,
    remindPinned: null,
    settled: delivery(state, { letter: 'sponsorship-details', promise: id }),
    why: [
      { code: 'unlocked', params: { benefit, at: unlocked } },
      { code: 'at-once', params: { within: sponsorshipDetails } },
    ],
  });
}

/** One letter to each address that the company's contact turns out to have, until one arrives. */
export const sponsorshipSteps: Plan = (state) =>
  sponsorshipDetailsPromises(state).flatMap((promised) =>
    deliverySteps(state, promised, 'sponsorship-details', marketingReader(state).email, () => {
      const to = marketingReads(state);
      const id = promised.about ?? '';
      const benefit = { id, title: benefitTitle(state, id, to.language) };
      return { to, content: { letter: 'sponsorship-details', benefit } };
    }),
  );
