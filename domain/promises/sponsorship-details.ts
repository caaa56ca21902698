import { after, type Instant } from '../calendar/instants';
import { type Case, termsOf } from '../offer/state';
import { delivery, type DeliveryStep, deliverySteps } from '../delivery';
import { judged } from './judged';
import { marketingReader } from '../benefits/marketing-reader';
import type { Promised } from './promised';
import type { BenefitTerms } from '../catalogue/terms';
import { firstReached } from '../tiers/tier';

/**
 * Promise: how to use the Azure sponsorship, by mail as soon as it unlocks.
 * Source: "La façon d’utiliser les avantages du parrainage Azure sera partagée par e-mail à mesure que vous
 * déverrouillerez ces avantages."
 */
export function sponsorshipDetailsPromises(life: Case): Promised[] {
  return promisedBenefits(life).flatMap((benefit) => {
    const unlocked = unlockedAt(life, benefit);
    return unlocked === undefined ? [] : [promiseOf(life, benefit, unlocked)];
  });
}

/** The benefits whose instructions are promised when they unlock. */
export const promisedBenefits = (life: Case): BenefitTerms[] =>
  termsOf(life).benefits.filter(({ instructions }) => instructions === 'promised');

/** Once: losing the tier and reaching it again sends nothing twice. */
const unlockedAt = (life: Case, { unlocks }: BenefitTerms): Instant | undefined => {
  if (unlocks === 'at-once') return life.offer.onboardedAt;
  return unlocks.tier === null ? undefined : firstReached(life, unlocks.tier);
};

function promiseOf(life: Case, { id: benefit }: BenefitTerms, unlocked: Instant): Promised {
  const id = `sponsorship-details/${benefit}`;
  const { sponsorshipDetails } = termsOf(life);
  return judged(life, {
    id,
    kind: 'sponsorship-details',
    about: benefit,
    owedTo: 'marketing-contact',
    owedBy: 'service',
    madeAt: unlocked,
    dueAt: after(unlocked, sponsorshipDetails),
    remind: null,
    remindPinned: null,
    settled: delivery(life, { letter: 'sponsorship-details', promise: id }),
    why: [
      `${benefit} was unlocked at ${unlocked}; how to use it is told at once.`,
      `At once means within ${sponsorshipDetails}.`,
    ],
  });
}

/** One letter to each address that the company's contact turns out to have, until one arrives. */
export const sponsorshipSteps = (life: Case): DeliveryStep[] =>
  sponsorshipDetailsPromises(life).flatMap((promised) =>
    deliverySteps(life, promised, 'sponsorship-details', marketingReader(life).email),
  );
