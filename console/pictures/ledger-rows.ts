import type { Instant } from '../../domain/calendar/instants';
import type { PromiseView } from '../../domain/offer/view';
import type { LedgerWindow } from './ledger-window';
import { placeOf, type Timescale } from './timescale';

/** A part of a bar, in percent of the picture's width. */
export type Stretch = { readonly from: number; readonly to: number };

/** One promise as it is drawn: the time that it was given, the time that it took, how late it was, and its mark. */
export type DrawnPromise = {
  readonly promise: PromiseView;
  /** From when it was made until it was due. */
  readonly given: Stretch;
  /** From when it was made until it was settled or due, whichever came first; until now while it is open. */
  readonly taken: Stretch;
  /** From when it was due until it was settled, or until now. */
  readonly late: Stretch | null;
  /** Where it was settled; where it is due while there is time; now when it is overdue. */
  readonly mark: number;
};

/** A line of the picture: one promise, or the chain of news in the order in which its links were made. */
export type LedgerRow = { readonly isChain: boolean; readonly links: readonly DrawnPromise[] };

/** The lines of the picture, the chain of news first, then by the time at which they were made. */
export function ledgerRows({ drawn }: LedgerWindow, scale: Timescale, now: Instant): LedgerRow[] {
  const inOrder = [...drawn].sort(byTime);
  const news = inOrder.filter(({ kind }) => kind === 'news');
  const others = inOrder.filter(({ kind }) => kind !== 'news');
  const chain = news.map((promise) => linkOf(promise, scale, now));
  return [
    ...(chain.length === 0 ? [] : [{ isChain: true, links: chain }]),
    ...others.map((promise) => ({ isChain: false, links: [drawnPromise(promise, scale, now)] })),
  ];
}

const byTime = (a: PromiseView, b: PromiseView): number =>
  a.madeAt.localeCompare(b.madeAt) || a.dueAt.localeCompare(b.dueAt) || a.id.localeCompare(b.id);

function drawnPromise(promise: PromiseView, scale: Timescale, now: Instant): DrawnPromise {
  const { madeAt, dueAt, settledAt } = promise;
  const made = placeOf(scale, madeAt);
  const due = placeOf(scale, dueAt);
  const until = placeOf(scale, settledAt ?? now);
  const isLate = (settledAt ?? now) > dueAt;
  return {
    promise,
    given: { from: made, to: due },
    taken: { from: made, to: isLate ? due : Math.max(made, until) },
    late: isLate ? { from: due, to: until } : null,
    mark: settledAt !== null || isLate ? until : due,
  };
}

/** A link that is settled ends where the next one begins: the time that it did not need is not drawn. */
function linkOf(promise: PromiseView, scale: Timescale, now: Instant): DrawnPromise {
  const drawn = drawnPromise(promise, scale, now);
  return promise.settledAt !== null && drawn.late === null ? { ...drawn, given: drawn.taken } : drawn;
}
