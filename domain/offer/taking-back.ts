import type { Instant } from '../calendar/instants';
import { type OfferState, hasHappened, isStepId, stepId } from './state';
import type { Fact, FactKind } from './events';
import { TAKING_BACK } from './fact-kinds';
import { wholePlan } from './plan';
import { refusal, type Stay } from './refusals';
import { may, type Permission, type Role } from './roles';

export const HAS_LEFT = refusal('has-left-the-house');

/** Facts of which somebody outside the programme has seen something. */
const OUTSIDE: readonly FactKind[] = ['mail-sent', 'mail-bounced', 'ticket-opened', 'ticket-raised', 'ticket-closed'];

/** Everything that one input recorded, by the id of any of its entries, in order; empty where nothing is known of it. */
export function entriesOf({ facts }: OfferState, id: string): Fact[] {
  const named = facts.find((fact) => fact.id === id);
  if (named === undefined) return [];
  const base = /^(.+)#\d+$/.exec(id)?.[1];
  const first = facts.find((fact) => fact.id === base && fact.recordedAt === named.recordedAt) ?? named;
  const isSibling = (fact: Fact): boolean =>
    fact.id.startsWith(`${first.id}#`) &&
    fact.recordedAt === first.recordedAt &&
    /^\d+$/.test(fact.id.slice(first.id.length + 1));
  return [first, ...facts.filter(isSibling)];
}

/** What a role may not do that taking these entries back needs; undefined where it may. */
export const lackedFor = (role: Role, entries: readonly Fact[]): Permission | undefined =>
  entries.flatMap(({ kind }) => TAKING_BACK[kind].needs ?? []).find((permission) => !may(role, permission));

/** Why entries stay in any case; undefined where all of them can be taken back. */
export const reasonToStay = (entries: readonly Fact[]): Stay | undefined =>
  entries.flatMap(({ kind }) => TAKING_BACK[kind].stays ?? [])[0];

/** Has a letter or a ticket followed from these entries, or is one about to? */
export function hasLeft(state: OfferState, entries: readonly Fact[], now: Instant): boolean {
  const asked = keysWithout(state, entries, now);
  const isLeaving = wholePlan(state, now).some(
    ({ key, at }) => at <= now && !asked.has(key) && !hasHappened(state, stepId(key)),
  );
  const since = entries[0]?.revision ?? 0;
  return isLeaving || state.facts.some((fact) => fact.revision > since && isBecauseOf(state, entries, fact));
}

/** Did the service do that only because of these entries? */
function isBecauseOf(state: OfferState, entries: readonly Fact[], done: Fact): boolean {
  if (!OUTSIDE.includes(done.kind) || !isStepId(done.id)) return false;
  const before = { ...state, facts: state.facts.filter(({ revision }) => revision < done.revision) };
  const asked = [...keysWithout(before, entries, done.recordedAt)].map(stepId);
  return !asked.includes(done.id);
}

/** Is a step under way only because of these entries? Its letter may have been sent already. */
export const isBegun = (
  state: OfferState,
  what: readonly string[],
  underWay: ReadonlySet<string>,
  now: Instant,
): boolean => {
  const asked = keysWithout(
    state,
    state.facts.filter(({ id }) => what.includes(id)),
    now,
  );
  return [...underWay].some((key) => !asked.has(key));
};

/** The steps that would be due without these entries. */
function keysWithout(state: OfferState, entries: readonly Fact[], now: Instant): Set<string> {
  const without = { ...state, facts: state.facts.filter((fact) => !entries.includes(fact)) };
  return new Set(wholePlan(without, now).map(({ key }) => key));
}
