import type { Instant } from '../calendar/instants';
import { type Case, factsOf, latestOf, termsOf } from '../offer/state';
import type { Fact } from '../offer/events';
import type { Money, Standing, TierRules } from './sales';

/** What sales have reached, as the HTTP contract shows it. */
export type Tier = {
  readonly id: string | null;
  readonly title: string;
  readonly since: Instant;
  readonly counted: Money;
  readonly seats: number | null;
  readonly next: Standing['next'];
  /** Where the thresholds come from. */
  readonly source: string;
};

/** The tier of an offer; null where sales unlock nothing. */
export function tierOf(life: Case): Tier | null {
  const { tiers } = termsOf(life);
  if (tiers === null) return null;
  const { tier: id, counted, seats, next } = countedSales(life);
  const title = tiers.tiers.find((rule) => rule.id === id)?.title.en ?? 'None known';
  return { id, title, since: tierSince(life, id), counted, seats, next, source: tiers.source };
}

/** What was counted by the present terms: before an offer moved up, its sales unlocked nothing. */
export function countsOf(life: Case): readonly Fact<'sales-counted'>[] {
  const moved = latestOf(life, 'type-changed')?.revision ?? 0;
  return factsOf(life, 'sales-counted').filter(({ revision }) => revision > moved);
}

/** What was counted last. */
export function countedSales(life: Case): Standing {
  const { tiers } = termsOf(life);
  return countsOf(life).at(-1)?.standing ?? (tiers ? unsold(tiers) : NOTHING);
}

const NOTHING: Standing = {
  tier: null,
  counted: { amount: '0.00', currency: 'USD' },
  seats: null,
  next: null,
  validUntil: null,
};

/** A tier by its title in the language of a reader. */
export function tierTitle(life: Case, tier: string, language: string): string {
  const title = termsOf(life).tiers?.tiers.find(({ id }) => id === tier)?.title;
  return (language.toLowerCase().startsWith('fr') ? title?.fr : title?.en) ?? tier;
}

/** Before anything is sold: the tier that begins at zero, where there is one. */
function unsold({ tiers }: TierRules): Standing {
  const base = tiers.findLast(({ from }) => from !== null && Number(from) === 0);
  const above = tiers[base === undefined ? 0 : tiers.indexOf(base) + 1];
  const from = above?.from == null ? null : usd(above.from);
  return {
    tier: base?.id ?? null,
    counted: usd('0'),
    seats: null,
    next: above === undefined ? null : { tier: above.id, from, missing: from },
    validUntil: null,
  };
}

const usd = (amount: string): Money => ({ amount: amount.includes('.') ? amount : `${amount}.00`, currency: 'USD' });

/** A place among the tiers, from 0; -1 for none. */
export const rankOf = (life: Case, tier: string | null): number =>
  termsOf(life).tiers?.tiers.findIndex(({ id }) => id === tier) ?? -1;

/** A change of the tier, with the count that shows it. */
export type TierChange = {
  readonly fact: Fact<'sales-counted'>;
  readonly from: string | null;
  readonly to: string | null;
  readonly isRise: boolean;
};

/** Every change of the tier by sales, by time. */
export function tierChanges(life: Case): TierChange[] {
  const { tiers } = termsOf(life);
  if (tiers === null) return [];
  let from = unsold(tiers).tier;
  return countsOf(life).flatMap((fact) => {
    const to = fact.standing.tier;
    if (to === from) return [];
    const change = { fact, from, to, isRise: rankOf(life, to) > rankOf(life, from) };
    from = to;
    return [change];
  });
}

const tierSince = (life: Case, tier: string | null): Instant =>
  tierChanges(life).findLast(({ to }) => to === tier)?.fact.at ?? life.offer.publishedAt;

/** Since when a tier has been reached without a break; undefined while it is not. */
export function reachedSince(life: Case, tier: string): Instant | undefined {
  const rank = rankOf(life, tier);
  const { tiers } = termsOf(life);
  if (rank === -1 || tiers === null) return undefined;
  let since = rankOf(life, unsold(tiers).tier) >= rank ? life.offer.publishedAt : undefined;
  for (const { fact, to } of tierChanges(life)) {
    if (rankOf(life, to) < rank) since = undefined;
    else since ??= fact.at;
  }
  return since;
}

/** When a tier was reached for the first time; undefined when never. */
export function firstReached(life: Case, tier: string): Instant | undefined {
  const rank = rankOf(life, tier);
  const { tiers } = termsOf(life);
  if (rank === -1 || tiers === null) return undefined;
  if (rankOf(life, unsold(tiers).tier) >= rank) return life.offer.publishedAt;
  return tierChanges(life).find(({ to }) => rankOf(life, to) >= rank)?.fact.at;
}
