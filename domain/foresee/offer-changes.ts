import { benefitsOf, type BenefitStatus, marketingContactOf } from '../benefits/benefits';
import type { Texts } from '../catalogue/texts';
import { ownerOf } from '../duties/owner';
import { endingOf } from '../offer/endings';
import { engagementOf } from '../offer/engagement';
import { currentPause } from '../offer/pauses';
import { type OfferState, termsOf, typeOf } from '../offer/state';
import { tierOf } from '../tiers/tier';
import type { OfferChanges, Pair } from './consequences';

/** What of an offer is another thing in the second of two lives. */
export function offerChanges(before: OfferState, after: OfferState): OfferChanges {
  const changed = <T>(read: (state: OfferState) => T): Pair<T> | null => pairOf(read(before), read(after));
  return {
    stage: changed((state) => endingOf(state)?.how ?? 'live'),
    type: changed(typeOf),
    engagement: changed((state) => engagementOf(state).status),
    manager: changed((state) => engagementOf(state).manager?.name ?? null),
    owner: changed(knownOwner),
    marketingContact: changed((state) => marketingContactOf(state)?.name ?? null),
    pausedUntil: changed((state) => (endingOf(state) ? null : (currentPause(state)?.to ?? null))),
    tier: changed(tierTitleOf),
    benefits: benefitChanges(before, after),
  };
}

const knownOwner = (state: OfferState): string | null => {
  const { status, name } = ownerOf(state);
  return status === 'known' ? name : null;
};

function tierTitleOf(state: OfferState): Texts | null {
  const id = tierOf(state)?.id;
  return termsOf(state).tiers?.tiers.find((tier) => tier.id === id)?.title ?? null;
}

function benefitChanges(before: OfferState, after: OfferState): OfferChanges['benefits'] {
  const known = new Map<string, BenefitStatus>(benefitsOf(before).map(({ id, status }) => [id, status]));
  const present = new Map<string, BenefitStatus>(benefitsOf(after).map(({ id, status }) => [id, status]));
  return termsOf(after).benefits.flatMap(({ id, title }) => {
    const [from = null, to] = [known.get(id), present.get(id)];
    return to === undefined || from === to ? [] : [{ id, title, from, to }];
  });
}

/** Values are compared as they would be written. */
const pairOf = <T>(from: T, to: T): Pair<T> | null =>
  JSON.stringify(from) === JSON.stringify(to) ? null : { from, to };
