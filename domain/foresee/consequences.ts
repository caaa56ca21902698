import type { BenefitStatus } from '../benefits/benefits';
import type { Instant } from '../calendar/instants';
import type { OfferType } from '../catalogue/offer-types';
import type { Texts } from '../catalogue/texts';
import type { ReaderRole } from '../offer/effect';
import type { EngagementStatus } from '../offer/engagement';
import type { EndingHow, Priority, TicketKind } from '../offer/events';
import type { LetterName, LetterOrder } from '../offer/letters';
import type { Refusal } from '../offer/refusals';
import type { PromiseStatus } from '../promises/promised';
import type { PromiseKind } from '../promises/kinds';

/** Why an action would not be done: what the domain would answer, and which field is wrong where that is known. */
export type Refused = {
  readonly refusal: Refusal;
  readonly field: string | null;
};

/** A promise, by what names it to people. */
export type NamedPromise = {
  readonly id: string;
  readonly kind: PromiseKind;
  /** The benefit or request that it is about; the title is that of a benefit. */
  readonly about: string | null;
  readonly title: Texts | null;
  readonly dueAt: Instant;
};

/** A promise, and how it stands afterwards. */
export type PromiseChange = NamedPromise & { readonly status: PromiseStatus };

/** A letter that will go out. Reminders and check-ins are none of these: they come with every promise, at a working hour. */
export type ForeseenLetter = {
  readonly letter: LetterName;
  readonly to: ReaderRole;
  /** Of a person; null for the team. */
  readonly name: string | null;
  readonly at: Instant;
  readonly atOnce: boolean;
  /** The letter itself, where it prints what is said with the action. */
  readonly order?: LetterOrder;
};

/** What becomes of tickets at once. */
export type ForeseenTickets = {
  readonly closes: readonly { readonly ticket: string; readonly kind: TicketKind }[];
  readonly opens: readonly TicketKind[];
  readonly raises: readonly { readonly ticket: string; readonly to: Priority }[];
};

/** Before and after. */
export type Pair<T> = { readonly from: T; readonly to: T };

/** A benefit that comes to stand otherwise; from null where the offer did not have it. */
export type BenefitChange = {
  readonly id: string;
  readonly title: Texts;
  readonly from: BenefitStatus | null;
  readonly to: BenefitStatus;
};

/** What changes of the offer itself; null where it stays as it is. */
export type OfferChanges = {
  readonly stage: Pair<'live' | EndingHow> | null;
  readonly type: Pair<OfferType> | null;
  readonly engagement: Pair<EngagementStatus> | null;
  /** People by name; null for nobody. */
  readonly manager: Pair<string | null> | null;
  readonly owner: Pair<string | null> | null;
  readonly marketingContact: Pair<string | null> | null;
  /** Until when due dates rest. */
  readonly pausedUntil: Pair<Instant | null> | null;
  readonly tier: Pair<Texts | null> | null;
  readonly benefits: readonly BenefitChange[];
};

/** What an action does, with everything that follows from it at once. */
export type Consequences = {
  readonly kept: readonly PromiseChange[];
  readonly made: readonly PromiseChange[];
  readonly reopened: readonly PromiseChange[];
  readonly waived: readonly PromiseChange[];
  readonly missed: readonly PromiseChange[];
  /** Promised no longer, as if it never had been. */
  readonly dropped: readonly NamedPromise[];
  /** Open promises whose due date is another one. */
  readonly moved: readonly (Pair<Instant> & { readonly promise: NamedPromise })[];
  /** When the next news are due; null while the offer is over. Restarts: because somebody said something. */
  readonly silence: (Pair<Instant | null> & { readonly restarts: boolean }) | null;
  readonly tickets: ForeseenTickets;
  readonly letters: readonly ForeseenLetter[];
  /** Sales are counted by other rules, and what that brings is not known yet. */
  readonly recounts: boolean;
  readonly changes: OfferChanges;
};

export const isRefused = (foreseen: Refused | Consequences): foreseen is Refused => 'refusal' in foreseen;

/** Nothing follows. */
export const NO_CONSEQUENCES: Consequences = {
  kept: [],
  made: [],
  reopened: [],
  waived: [],
  missed: [],
  dropped: [],
  moved: [],
  silence: null,
  tickets: { closes: [], opens: [], raises: [] },
  letters: [],
  recounts: false,
  changes: {
    stage: null,
    type: null,
    engagement: null,
    manager: null,
    owner: null,
    marketingContact: null,
    pausedUntil: null,
    tier: null,
    benefits: [],
  },
};
