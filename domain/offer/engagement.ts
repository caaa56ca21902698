import { type OfferState, factsOf } from './state';
import type { Instant } from '../calendar/instants';
import { endingOf } from './endings';
import { memoizeByState } from './memoize';
import type { Person } from './people';
import type { EngagementTerms } from '../catalogue/terms';

/** A person who accompanies the publisher, since when, and the fact that says so (null when onboarding brought it along). */
export type NamedManager = Person & { readonly since: Instant; readonly factId: string | null };

/** Every manager that was ever named, by time. */
function managersOf(state: OfferState): NamedManager[] {
  const known = state.offer.known.engagementManager;
  const named = factsOf(state, 'manager-named').map(({ name, email, at, id }) => ({
    name,
    email,
    since: at,
    factId: id,
  }));
  return known === null ? named : [{ ...known, factId: null }, ...named].sort((a, b) => (a.since < b.since ? -1 : 1));
}

/** An engagement under the terms of one type; moving up begins another. */
export type EngagementPeriod = {
  readonly from: Instant;
  /** When the offer moved up; null for the present one. */
  readonly until: Instant | null;
  readonly terms: EngagementTerms;
  /** Whether it is the one that began with the offer. */
  readonly isFirst: boolean;
  /** By time. The manager of a period that was running goes along into the next. */
  readonly managers: readonly NamedManager[];
  readonly endedAt: Instant | null;
  readonly declinedAt: Instant | null;
};

/** Every engagement of an offer, the present one last. */
export const engagementPeriods = memoizeByState((state): readonly EngagementPeriod[] => {
  const { publishedAt, terms } = state.offer;
  const changes = factsOf(state, 'type-changed');
  const begun = [{ at: publishedAt, terms }, ...changes];
  const managers = managersOf(state);
  const periods: EngagementPeriod[] = [];
  for (const [i, { at: from, terms }] of begun.entries()) {
    const until = begun[i + 1]?.at ?? null;
    const within = (at: Instant): boolean => (i === 0 || at >= from) && (until === null || at < until);
    const isTerm = terms.engagement.kind === 'term';
    const declinedAt = factsOf(state, 'engagement-declined').find(({ at }) => within(at))?.at ?? null;
    const isNamable = (at: Instant): boolean =>
      (declinedAt === null || at <= declinedAt) && (terms.engagement.kind !== 'term' || at < terms.engagement.endsAt);
    const before = periods.at(-1);
    const along = before && isRunning(before) ? before.managers.slice(-1) : [];
    periods.push({
      from,
      until,
      terms: terms.engagement,
      isFirst: i === 0,
      managers: [...along, ...managers.filter(({ since }) => within(since) && isNamable(since))],
      // A move that is told late may lie before the end of a term that it replaced.
      endedAt: isTerm ? (factsOf(state, 'engagement-ended').find(({ at }) => within(at))?.at ?? null) : null,
      declinedAt,
    });
  }
  return periods;
});

const isRunning = ({ terms, endedAt, declinedAt }: EngagementPeriod): boolean =>
  terms.kind !== 'none' && endedAt === null && declinedAt === null;

/** The engagement of the present type. */
export function presentEngagement(state: OfferState): EngagementPeriod {
  const present = engagementPeriods(state).at(-1);
  if (present === undefined) throw new RangeError(`${state.offer.id} has no engagement terms`);
  return present;
}

export const currentManager = (state: OfferState): NamedManager | undefined => presentEngagement(state).managers.at(-1);

export type EngagementStatus = 'none' | 'awaiting-manager' | 'active' | 'completed' | 'declined';

export type Engagement = {
  readonly kind: 'none' | 'term' | 'evergreen';
  readonly status: EngagementStatus;
  readonly manager: (Person & { readonly since: Instant }) | null;
  readonly startsAt: Instant | null;
  readonly endsAt: Instant | null;
};

/** The engagement as it stands. */
export function engagementOf(state: OfferState): Engagement {
  const present = presentEngagement(state);
  const { terms } = present;
  if (terms.kind === 'none') return { kind: 'none', status: 'none', manager: null, startsAt: null, endsAt: null };
  const named = present.managers.at(-1);
  const manager = named === undefined ? null : { name: named.name, email: named.email, since: named.since };
  const endsAt = terms.kind === 'term' ? terms.endsAt : null;
  return { kind: terms.kind, status: statusOf(state, present), manager, startsAt: terms.startsAt, endsAt };
}

function statusOf(state: OfferState, { declinedAt, endedAt, managers }: EngagementPeriod): EngagementStatus {
  if (declinedAt !== null) return 'declined';
  if (endedAt !== null || endingOf(state)) return 'completed';
  return managers.length > 0 ? 'active' : 'awaiting-manager';
}

/** Who answers for the publisher's silence and gets its reminders. */
export const accountableManager = (state: OfferState): NamedManager | undefined =>
  engagementOf(state).status === 'active' ? currentManager(state) : undefined;
