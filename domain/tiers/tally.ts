import Big from 'big.js';
import { instantOf, type Instant } from '../calendar/instants';
import type { ProductFamily } from '../catalogue/offer-types';
import type { Money, SalesLine, SalesStanding, TierRules } from './sales';
import { calendarAfter } from '../calendar/zoned';

/** For whom and when the sales are counted. */
export type TallyScope = {
  readonly at: Instant;
  /** When the first benefits were received: years are counted from there. */
  readonly since: Instant;
  readonly zone: string;
  readonly family: ProductFamily;
};

type Total = { readonly usd: Big; readonly seats: number };
/** Below zero there is nothing; null where seats do not count. */
type Reckoned = { readonly usd: Big; readonly seats: number | null };
type Period = { readonly start: number; readonly end: number; readonly next: Instant | null };

const NOTHING: Total = { usd: new Big(0), seats: 0 };

/** When what was later removed as fraud had been sold, by the id of its line. */
export type SoldAt = ReadonlyMap<string, Instant>;

/** What the sales have reached. The order of the lines never matters, and what is removed as fraud never counted. */
export function standing(rules: TierRules, lines: readonly SalesLine[], asked: TallyScope): SalesStanding {
  const removed = new Set(lines.filter(isRemoval).map(({ corrects }) => corrects));
  const sold = new Map(lines.filter(({ id }) => removed.has(id)).map(({ id, soldAt }) => [id, soldAt]));
  const tally = new Tally(rules, asked, sold);
  lines.forEach((line) => tally.add(line));
  return tally.standing();
}

const isRemoval = ({ kind, id, corrects }: SalesLine): boolean => kind === 'fraud' && corrects !== id;

/** Counts lines one by one and keeps none of them, so that a ledger of any length can be counted. */
export class Tally {
  private readonly period: Period;
  private readonly leaves: (date: number) => number;
  private readonly seatsCount: boolean;
  /** What counts when the period begins, and what comes and goes until its end, by milliseconds. */
  private first = NOTHING;
  private readonly changes = new Map<number, Total>();
  private leavesFirst = Infinity;

  constructor(
    private readonly rules: TierRules,
    asked: TallyScope,
    private readonly sold: SoldAt,
  ) {
    this.period = periodOf(rules, asked);
    this.leaves = rules.window === null ? () => Infinity : leaving(rules.window, asked.zone);
    this.seatsCount = doSeatsCount(rules, asked);
  }

  add(line: SalesLine): void {
    const { start, end } = this.period;
    const original = isRemoval(line) ? this.sold.get(line.corrects ?? '') : undefined;
    const date = Date.parse(original ?? line.soldAt);
    // Fraud of an unknown line is taken out however late it is reported.
    const from = line.kind === 'fraud' && original === undefined ? -Infinity : date;
    const until = this.leaves(date);
    if (from > end || until <= start) return;
    const counted = { usd: new Big(line.usd), seats: line.seats ?? 0 };
    if (from <= start) this.first = plus(this.first, counted);
    else this.change(from, counted);
    if (until <= end) this.change(until, { usd: counted.usd.neg(), seats: -counted.seats });
    else this.leavesFirst = Math.min(this.leavesFirst, until);
  }

  standing(): SalesStanding {
    const { rules, period } = this;
    const { highest, last } = this.follow();
    const { usd, seats } = this.reckon(last);
    return {
      tier: rules.tiers[highest]?.id ?? null,
      counted: inDollars(usd),
      seats,
      next: nextOf(rules, highest, usd),
      validUntil: earliestOf([
        this.seatsCount && rules.seats !== null ? rules.seats.useBy : null,
        rules.refresh === null ? this.firstToLeave() : period.next,
      ]),
    };
  }

  private change(at: number, by: Total): void {
    this.changes.set(at, plus(this.changes.get(at) ?? NOTHING, by));
  }

  /** The highest tier that the total reaches in the period, and the total at its end. */
  private follow(): { highest: number; last: Total } {
    const tierOf = (total: Total): number => reachedBy(this.rules, this.reckon(total));
    let last = this.first;
    let highest = tierOf(last);
    for (const [, change] of [...this.changes].sort(([a], [b]) => a - b)) {
      last = plus(last, change);
      highest = Math.max(highest, tierOf(last));
    }
    return { highest, last };
  }

  private reckon({ usd, seats }: Total): Reckoned {
    return { usd: usd.lt(0) ? NOTHING.usd : usd, seats: this.seatsCount ? Math.max(0, seats) : null };
  }

  private firstToLeave(): Instant | null {
    return this.leavesFirst === Infinity ? null : instantOf(this.leavesFirst);
  }
}

/** From the last anniversary until now; a single moment where the tier is not set for a period. */
function periodOf({ refresh }: TierRules, { at, since, zone }: TallyScope): Period {
  const end = Date.parse(at);
  if (refresh === null) return { start: end, end, next: null };
  // Counted from the beginning each time: 29 February comes again.
  const anniversary = (n: number): Instant =>
    calendarAfter(
      since,
      refresh.replace(/\d+/g, (part) => String(Number(part) * n)),
      zone,
    );
  let n = 1;
  while (Date.parse(anniversary(n)) <= end) n++;
  return { start: Math.min(end, Date.parse(n === 1 ? since : anniversary(n - 1))), end, next: anniversary(n) };
}

/**
 * When a moment leaves the window. Calendar arithmetic is slow and lines are many, so that it is done once for each
 * day on which a window is as long at its end as at its beginning, which is every day without a change of clocks.
 */
function leaving(window: string, zone: string): (date: number) => number {
  const DAY = 86_400_000;
  const exactly = (date: number): number => Date.parse(calendarAfter(instantOf(date), window, zone));
  const known = new Map<number, number | undefined>();
  return (date) => {
    const day = Math.floor(date / DAY) * DAY;
    if (!known.has(day)) {
      const first = exactly(day);
      known.set(day, exactly(day + DAY) - first === DAY ? first - day : undefined);
    }
    const length = known.get(day);
    return length === undefined ? exactly(date) : date + length;
  };
}

const plus = (total: Total, { usd, seats }: Total): Total => ({ usd: total.usd.plus(usd), seats: total.seats + seats });

/** Where no threshold in seats is known, there is nothing that they count towards. */
const doSeatsCount = ({ seats, tiers }: TierRules, { at, family }: TallyScope): boolean =>
  seats !== null &&
  seats.families.includes(family) &&
  Date.parse(at) < Date.parse(seats.useBy) &&
  tiers.some(({ seatsFrom }) => seatsFrom !== null);

/** The place of the highest tier that a total reaches; -1 for none. An unknown threshold is not reached. */
function reachedBy({ tiers }: TierRules, { usd, seats }: Reckoned): number {
  return tiers.findLastIndex(
    ({ from, seatsFrom }) =>
      (from !== null && usd.gte(from)) || (seats !== null && seatsFrom !== null && seats >= seatsFrom),
  );
}

function nextOf({ tiers }: TierRules, reached: number, usd: Big): SalesStanding['next'] {
  const next = tiers[reached + 1];
  if (next === undefined) return null;
  const from = next.from === null ? null : new Big(next.from);
  return { tier: next.id, from: from && inDollars(from), missing: from && inDollars(from.minus(usd)) };
}

const earliestOf = (instants: readonly (Instant | null)[]): Instant | null =>
  instants.filter((instant) => instant !== null).sort()[0] ?? null;

/** All digits that there are, and at least two after the point. */
function inDollars(usd: Big): Money {
  const exact = usd.toFixed();
  const decimals = exact.split('.')[1]?.length ?? 0;
  return { amount: decimals < 2 ? usd.toFixed(2) : exact, currency: 'USD' };
}
