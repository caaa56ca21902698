import type { Instant } from '../calendar/instants';
import { textFor } from '../catalogue/texts';
import { type OfferState, factsOf, latestOf, termsOf } from '../offer/state';
import type { Fact } from '../offer/events';
import type { Money, SalesStanding, TierRules } from './sales';

/** What sales have reached, as the HTTP contract shows it. */
export type Tier = {
  readonly id: string | null;
  readonly title: string;
  readonly since: Instant;
  readonly counted: Money;
  readonly seats: number | null;
  readonly next: SalesStanding['next'];
  /** Where the thresholds come from. */
  readonly source: string;
};

/** The tier of an offer; null where sales unlock nothing. */
export function tierOf(state: OfferState): Tier | null {
  const { tiers } = termsOf(state);
  if (tiers === null) return null;
  const { tier: id, counted, seats, next } = countedSales(state);
  const title = tiers.tiers.find((rule) => rule.id === id)?.title.en ?? 'None known';
  return { id, title, since: tierSince(state, id), counted, seats, next, source: tiers.source };
}

/** What was counted by the present terms: before an offer moved up, its sales unlocked nothing. */
export function countsOf(state: OfferState): readonly Fact<'sales-counted'>[] {
  const moved = latestOf(state, 'type-changed')?.revision ?? 0;
  return factsOf(state, 'sales-counted').filter(({ revision }) => revision > moved);
}

/** What was counted last. */
export function countedSales(state: OfferState): SalesStanding {
  const { tiers } = termsOf(state);
  return countsOf(state).at(-1)?.standing ?? (tiers ? unsold(tiers) : NOTHING);
}

const NOTHING: SalesStanding = {
  tier: null,
  counted: { amount: '0.00', currency: 'USD' },
  seats: null,
  next: null,
  validUntil: null,
};

/** A tier by its title in the language of a reader. */
export function tierTitle(state: OfferState, tier: string, language: string): string {
  const title = termsOf(state).tiers?.tiers.find(({ id }) => id === tier)?.title;
  return title === undefined ? tier : textFor(title, language);
}

/** Before anything is sold: the tier that begins at zero, where there is one. */
function unsold({ tiers }: TierRules): SalesStanding {
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
export const rankOf = (state: OfferState, tier: string | null): number =>
  termsOf(state).tiers?.tiers.findIndex(({ id }) => id === tier) ?? -1;

/** A change of the tier, with the count that shows it. */
export type TierChange = {
  readonly fact: Fact<'sales-counted'>;
  readonly from: string | null;
  readonly to: string | null;
  readonly isRise: boolean;
};

/** Every change of the tier by sales, by time. */
export function tierChanges(state: OfferState): TierChange[] {
  const { tiers } = termsOf(state);
  if (tiers === null) return [];
  let from = unsold(tiers).tier;
  return countsOf(state).flatMap((fact) => {
    const to = fact.standing.tier;
    if (to === from) return [];
    const change = { fact, from, to, isRise: rankOf(state, to) > rankOf(state, from) };
    from = to;
    return [change];
  });
}

const tierSince = (state: OfferState, tier: string | null): Instant =>
  tierChanges(state).findLast(({ to }) => to === tier)?.fact.at ?? state.offer.publishedAt;

/** Since when a tier has been reached without a break; undefined while it is not. */
export function reachedSince(state: OfferState, tier: string): Instant | undefined {
  const rank = rankOf(state, tier);
  const { tiers } = termsOf(state);
  if (rank === -1 || tiers === null) return undefined;
  let since = rankOf(state, unsold(tiers).tier) >= rank ? state.offer.publishedAt : undefined;
  for (const { fact, to } of tierChanges(state)) {
    if (rankOf(state, to) < rank) since = undefined;
    else since ??= fact.at;
  }
  return since;
}

/** When a tier was reached for the first time; undefined when never. */
export function firstReached(state: OfferState, tier: string): Instant | undefined {
  const rank = rankOf(state, tier);
  const { tiers } = termsOf(state);
  if (rank === -1 || tiers === null) return undefined;
  if (rankOf(state, unsold(tiers).tier) >= rank) return state.offer.publishedAt;
  return tierChanges(state).find(({ to }) => rankOf(state, to) >= rank)?.fact.at;
}
