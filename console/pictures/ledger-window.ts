import { after, before, earlier, type Instant, later } from '../../domain/calendar/instants';
import type { OfferView, PromiseView } from '../../domain/offer/view';
import { type Timescale, timescale } from './timescale';

/** What the picture needs to know of an offer. */
export type LedgerOffer = Pick<
  OfferView,
  'title' | 'promises' | 'clock' | 'engagement' | 'ended' | 'paused' | 'benefits'
>;

/** The promises that are drawn, those that are only counted, and the time that is shown. */
export type LedgerWindow = {
  readonly drawn: readonly PromiseView[];
  readonly earlier: readonly PromiseView[];
  readonly scale: Timescale;
  /** Whether the line of the present lies in it: the picture of an offer that ended long ago does not reach today. */
  readonly showsNow: boolean;
};

/** Half a year back and a quarter ahead: further away than that, days could no longer be told apart. */
const LOOKS_BACK = 'P26W';
const LOOKS_AHEAD = 'P13W';
/** For so long after its end an offer is still seen from today. */
const STILL_NEAR = 'P4W';
const MOST_ROWS = 14;

/** Chooses what is drawn: all that is open, and of what is settled the latest. */
export function ledgerWindow({ promises, clock: now }: Pick<LedgerOffer, 'promises' | 'clock'>): LedgerWindow {
  const end = lastMoment(promises, now);
  const start = before(end, LOOKS_BACK);
  const near = promises.filter(({ settledAt }) => settledAt === null || settledAt >= start);
  const others = near.filter(({ kind }) => kind !== 'news');
  const isCrowded = new Set(
    others
      .filter(({ settledAt }) => settledAt !== null)
      .sort(latestFirst)
      .slice(room(others)),
  );
  const drawn = near.filter((promise) => !isCrowded.has(promise));
  const showsNow = now <= after(end, STILL_NEAR);
  const first = drawn.flatMap(({ madeAt, settledAt }) => [madeAt, settledAt ?? madeAt]).reduce(earlier, end);
  const last = drawn.flatMap(endsOf).reduce(later, showsNow ? now : end);
  return {
    drawn,
    earlier: promises.filter((promise) => !drawn.includes(promise)),
    scale: timescale(later(first, start), earlier(last, after(end, LOOKS_AHEAD))),
    showsNow,
  };
}

/** Now while anything is open; otherwise when the last promise was settled. */
function lastMoment(promises: readonly PromiseView[], now: Instant): Instant {
  const settled = promises.flatMap(({ settledAt }) => settledAt ?? []);
  return settled.length < promises.length || settled.length === 0 ? now : earlier(now, settled.reduce(later));
}

/** How many settled ones there is room for, beside the chain of news and all that is open. */
const room = (others: readonly PromiseView[]): number =>
  Math.max(0, MOST_ROWS - 1 - others.filter(({ settledAt }) => settledAt === null).length);

const latestFirst = (a: PromiseView, b: PromiseView): number => ((a.settledAt ?? '') > (b.settledAt ?? '') ? -1 : 1);

/** A link of the chain ends where it was settled; any other bar is drawn until it was due. */
const endsOf = ({ kind, settledAt, dueAt }: PromiseView): Instant[] =>
  settledAt === null ? [dueAt] : kind === 'news' ? [settledAt] : [settledAt, dueAt];
