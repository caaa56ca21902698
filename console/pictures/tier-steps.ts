import { textFor } from '../../domain/catalogue/texts';
import type { Money, TierRule } from '../../domain/tiers/sales';
import type { Tier } from '../../domain/tiers/tier';
import type { Language } from '../../locales/language';

/** A step of the ladder of tiers, lowest first. */
export type TierStep = {
  readonly id: string;
  readonly title: string;
  readonly place: 'reached' | 'present' | 'next' | 'above';
  /** Null where the mark is unknown, which is not zero. */
  readonly from: Money | null;
  readonly seatsFrom: number | null;
};

/** The steps of the catalogue as a tier stands on them. */
export function tierSteps(tier: Tier, ladder: readonly TierRule[], language: Language): TierStep[] {
  const present = ladder.findIndex(({ id }) => id === tier.id);
  const next = tier.next === null ? -1 : ladder.findIndex(({ id }) => id === tier.next?.tier);
  return ladder.map(({ id, title, from, seatsFrom }, i) => ({
    id,
    title: textFor(title, language),
    place: i === present ? 'present' : i === next ? 'next' : i < present ? 'reached' : 'above',
    from: from === null ? null : { amount: from, currency: tier.counted.currency },
    seatsFrom,
  }));
}

/** What a tier is called: by the catalogue where it is at hand, otherwise by its id. */
export function tierName(id: string, ladder: readonly TierRule[], language: Language): string {
  const title = ladder.find((rule) => rule.id === id)?.title;
  return title === undefined ? id : textFor(title, language);
}

/** How far the sales are on the way to the next tier, from 0 to 1; null where its mark is unknown. Only ever the length of a bar. */
export function partOfNext({ counted, next }: Tier): number | null {
  const from = next?.from == null ? null : Number(next.from.amount);
  if (from === null || !(from > 0)) return null;
  return Math.min(1, Math.max(0, Number(counted.amount) / from));
}
