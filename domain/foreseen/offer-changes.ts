import { type BenefitStatus, benefitsOf, marketingContactOf } from '../benefits/benefits';
import { type Case, termsOf, typeOf } from '../offer/state';
import type { OfferChanges, Pair } from '../effects';
import { endingOf } from '../offer/endings';
import { engagementOf } from '../offer/engagement';
import { ownerOf } from '../duties/owner';
import { currentPause } from '../offer/pauses';
import type { InBoth } from '../catalogue/terms';
import { tierOf } from '../tiers/tier';

/** What of an offer is another thing in the second of two lives. */
export function offerChanges(before: Case, after: Case): OfferChanges {
  const changed = <T>(read: (life: Case) => T): Pair<T> | null => pairOf(read(before), read(after));
  return {
    stage: changed((life) => endingOf(life)?.how ?? 'live'),
    type: changed(typeOf),
    engagement: changed((life) => engagementOf(life).status),
    manager: changed((life) => engagementOf(life).manager?.name ?? null),
    owner: changed(knownOwner),
    marketingContact: changed((life) => marketingContactOf(life)?.name ?? null),
    pausedUntil: changed((life) => (endingOf(life) ? null : (currentPause(life)?.to ?? null))),
    tier: changed(tierTitleOf),
    benefits: benefitChanges(before, after),
  };
}

const knownOwner = (life: Case): string | null => {
  const { status, name } = ownerOf(life);
  return status === 'known' ? name : null;
};

function tierTitleOf(life: Case): InBoth | null {
  const id = tierOf(life)?.id;
  return termsOf(life).tiers?.tiers.find((tier) => tier.id === id)?.title ?? null;
}

function benefitChanges(before: Case, after: Case): OfferChanges['benefits'] {
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
