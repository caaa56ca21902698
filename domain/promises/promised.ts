import type { DateReason } from './date-reasons';
import type { ReplyHolder } from '../offer/correspondence';
import type { Instant } from '../calendar/instants';
import type { PromiseKind } from './kinds';

/** What shows that a promise was kept. */
export type Evidence = { readonly type: 'mail' | 'message' | 'assignment' | 'answer'; readonly id: string };

export type Settlement = {
  readonly how: 'kept' | 'waived' | 'missed';
  readonly at: Instant;
  readonly evidence: Evidence | null;
};

export type OwedTo = 'publisher' | 'marketing-contact' | 'requester';
export type OwedBy = 'service' | 'rewards-team' | 'engagement-manager';

/** One line of the ledger: what is owed to whom, by whom, why, until when, and how it was settled. */
export type Promised = {
  readonly id: string;
  readonly kind: PromiseKind;
  /** The benefit or request that it is about. */
  readonly about: string | null;
  readonly owedTo: OwedTo;
  readonly owedBy: OwedBy;
  readonly madeAt: Instant;
  readonly dueAt: Instant;
  /** When whoever owes it is reminded; null where nobody is. */
  readonly remindAt: Instant | null;
  /** The working hour that was chosen for it; null until one is. */
  readonly remindTimed: Instant | null;
  readonly reminded: boolean;
  /** The step of the reminder: another one for each due date. */
  readonly reminderKey: string;
  readonly settled: Settlement | null;
  /** Whoever has taken it or was given it, while it is open; absent where it is the manager's or the team's. */
  readonly holder?: ReplyHolder;
  /** What made it, and how its date was computed. */
  readonly why: readonly DateReason[];
};

export const PROMISE_STATUSES = ['open', 'at-risk', 'overdue', 'kept', 'kept-late', 'waived', 'missed'] as const;
export type PromiseStatus = (typeof PROMISE_STATUSES)[number];

export const isOpen = (promised: Promised): boolean => promised.settled === null;

/** How a promise stands at an instant. */
export function statusOf(promised: Promised, now: Instant): PromiseStatus {
  const { settled, dueAt, reminded } = promised;
  if (settled?.how === 'kept') return settled.at > dueAt ? 'kept-late' : 'kept';
  if (settled !== null) return settled.how;
  if (now >= dueAt) return 'overdue';
  return reminded ? 'at-risk' : 'open';
}
