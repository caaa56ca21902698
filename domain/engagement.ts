import { type Case, factsOf, latestOf } from './case';
import type { Instant } from './calendar';
import type { Person } from './people';

/** A person who accompanies the publisher, since when, and the fact that says so (null when onboarding brought it along). */
export type NamedManager = Person & { readonly since: Instant; readonly factId: string | null };

/** Every manager that was ever named, by time. */
export function managersOf(life: Case): NamedManager[] {
  const known = life.offer.known.engagementManager;
  const named = factsOf(life, 'manager-named').map(({ name, email, at, id }) => ({
    name,
    email,
    since: at,
    factId: id,
  }));
  return known === null ? named : [{ ...known, factId: null }, ...named].sort((a, b) => (a.since < b.since ? -1 : 1));
}

export const currentManager = (life: Case): NamedManager | undefined => managersOf(life).at(-1);

export type EngagementStatus = 'none' | 'awaiting-manager' | 'active' | 'completed' | 'declined';

export type Engagement = {
  readonly kind: 'none' | 'term' | 'evergreen';
  readonly status: EngagementStatus;
  readonly manager: (Person & { readonly since: Instant }) | null;
  readonly startsAt: Instant | null;
  readonly endsAt: Instant | null;
};

/** The engagement as it stands. */
export function engagementOf(life: Case): Engagement {
  const terms = life.offer.terms.engagement;
  if (terms.kind === 'none') return { kind: 'none', status: 'none', manager: null, startsAt: null, endsAt: null };
  const named = currentManager(life);
  const manager = named === undefined ? null : { name: named.name, email: named.email, since: named.since };
  const endsAt = terms.kind === 'term' ? terms.endsAt : null;
  const status = latestOf(life, 'engagement-ended') ? 'completed' : manager ? 'active' : 'awaiting-manager';
  return { kind: terms.kind, status, manager, startsAt: terms.startsAt, endsAt };
}

/** Who answers for the publisher's silence and gets its reminders. */
export const accountableManager = (life: Case): NamedManager | undefined =>
  engagementOf(life).status === 'active' ? currentManager(life) : undefined;
