import { type Instant } from '../calendar/instants';
import { type OfferState, termsOf } from '../offer/state';
import { ledger } from '../promises/ledger';
import { isOpen, type Promised, type PromiseStatus, statusOf } from '../promises/promised';
import type { Consequences, NamedPromise, PromiseChange } from './consequences';

type PromiseChanges = Pick<Consequences, 'kept' | 'made' | 'reopened' | 'waived' | 'missed' | 'dropped' | 'moved'>;
type Becomes = 'kept' | 'reopened' | 'waived' | 'missed';

/** In which list a promise is told of that has come to stand like that. */
const BECOMES: Record<PromiseStatus, Becomes> = {
  open: 'reopened',
  'at-risk': 'reopened',
  overdue: 'reopened',
  kept: 'kept',
  'kept-late': 'kept',
  waived: 'waived',
  missed: 'missed',
};

/** What becomes of every promise between two lives of one offer. */
export function promiseChanges(before: OfferState, after: OfferState, now: Instant): PromiseChanges {
  const known = new Map(ledger(before).map((promised) => [promised.id, promised]));
  const present = ledger(after);
  const ids = new Set(present.map(({ id }) => id));
  const named = (state: OfferState, promised: Promised): PromiseChange => ({
    ...nameOf(state, promised),
    status: statusOf(promised, now),
  });
  const became = (list: Becomes): PromiseChange[] =>
    present
      .filter((promised) => {
        const was = known.get(promised.id);
        return was !== undefined && hasTurned(was, promised, now) && BECOMES[statusOf(promised, now)] === list;
      })
      .map((promised) => named(after, promised));
  return {
    kept: became('kept'),
    made: present.filter(({ id }) => !known.has(id)).map((promised) => named(after, promised)),
    reopened: became('reopened'),
    waived: became('waived'),
    missed: became('missed'),
    dropped: [...known.values()].filter(({ id }) => !ids.has(id)).map((promised) => nameOf(before, promised)),
    moved: present.flatMap((promised) => {
      const from = known.get(promised.id);
      const isMoved = from !== undefined && isOpen(from) && isOpen(promised) && from.dueAt !== promised.dueAt;
      return isMoved ? [{ promise: nameOf(after, promised), from: from.dueAt, to: promised.dueAt }] : [];
    }),
  };
}

/** Is it settled in another way, or no more? That it comes due, or is reminded of, is no turn. */
function hasTurned(was: Promised, is: Promised, now: Instant): boolean {
  if (isOpen(was) && isOpen(is)) return false;
  return statusOf(was, now) !== statusOf(is, now);
}

function nameOf(state: OfferState, { id, kind, about, dueAt }: Promised): NamedPromise {
  const title = termsOf(state).benefits.find((benefit) => benefit.id === about)?.title ?? null;
  return { id, kind, about, title, dueAt };
}
