import type { Instant } from '../calendar/instants';
import type { ProductFamily } from '../catalogue/offer-types';
import type { Texts } from '../catalogue/texts';

/** An amount of money: a decimal as text, never a float. */
export type Money = { readonly amount: string; readonly currency: string };

/** What a line of the sales ledger says. A sale is positive, a refund or fraud removal negative, a correction either. */
export const SALES_KINDS = ['sale', 'refund', 'fraud', 'correction'] as const;
export type SalesKind = (typeof SALES_KINDS)[number];

/** A signed line of the sales ledger. Each counts once, by its id. */
export type SalesLine = {
  readonly id: string;
  readonly offer: string;
  readonly kind: SalesKind;
  readonly soldAt: Instant;
  /** US dollars, signed, as a decimal; another currency has been converted at the rate of its line. */
  readonly usd: string;
  readonly seats: number | null;
  /** The line that it corrects, refunds or removes. */
  readonly corrects: string | null;
};

/** One step of the tiers. Null: the threshold is unknown, which is not zero. */
export type TierRule = {
  readonly id: string;
  readonly title: Texts;
  /** Counted sales in US dollars from which it is reached. */
  readonly from: string | null;
  readonly seatsFrom: number | null;
};

/** How sales become a tier, lowest first. Pinned to an offer like all its terms. */
export type TierRules = {
  /** Whose sales count: the offer's own, or those of all offers of its publisher. */
  readonly counts: 'offer' | 'publisher';
  /** A calendar span that is looked back on (ISO 8601); null for all sales ever. */
  readonly window: string | null;
  /** A calendar span after which the tier is set anew, counted from the first benefits; in between it does not fall by time. */
  readonly refresh: string | null;
  /** Seats count beside money: only for these product families, and only before the instant. */
  readonly seats: { readonly families: readonly ProductFamily[]; readonly useBy: Instant } | null;
  readonly tiers: readonly TierRule[];
  /** Where the thresholds come from, in a sentence. */
  readonly source: string;
};

/** What the sales of an offer have reached. */
export type SalesStanding = {
  /** The id of the tier; null where none is reached. */
  readonly tier: string | null;
  readonly counted: Money;
  /** Seats that count; null where seats do not count. */
  readonly seats: number | null;
  /** The tier above, from what it begins and what is missing; both null where its threshold is unknown. Null at the top. */
  readonly next: { readonly tier: string; readonly from: Money | null; readonly missing: Money | null } | null;
  /** When it may change without a new line: the window slides, the seats run out. Null when only a line can change it. */
  readonly validUntil: Instant | null;
};
