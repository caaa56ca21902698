import type { Instant } from '../calendar/instants';
import { type OfferState, hasHappened, isStepId, stepId } from './state';
import type { Fact, FactKind } from './events';
import { wholePlan } from '../plan';
import { refusal, type Stay } from './refusals';

/** Why what happened is not taken back; null where it is, as long as nothing has left the house because of it. */
export const STAYS: Record<FactKind, Stay | null> = {
  onboarded: 'taken-on',
  message: null,
  'letter-written': null,
  'manager-named': null,
  'owner-known': null,
  'owner-confirmed': null,
  'owner-lost': null,
  'marketing-contact-set': 'contact-told',
  'agreement-accepted': 'company-told',
  'benefit-activated': null,
  'benefit-declined': null,
  'benefit-completed': null,
  'benefit-expired': 'found-by-service',
  'type-changed': 'only-up',
  'sales-counted': 'sales-lines',
  'request-made': 'cancel-request',
  'request-answered': null,
  'request-cancelled': null,
  paused: null,
  resumed: null,
  'engagement-declined': null,
  ended: 'ended',
  relisted: 'relisted',
  'mail-sent': 'sent',
  'mail-bounced': 'mail-server',
  'reminder-timed': 'found-by-service',
  'owner-asked': 'directory',
  'ticket-opened': 'resolve-ticket',
  'ticket-raised': 'resolve-ticket',
  'ticket-resolved': 'desk-told',
  'ticket-closed': 'desk-told',
  'engagement-ended': 'found-by-service',
  'signal-unread': 'resolve-its-ticket',
  'watch-resumed': 'goes-on',
  'taken-back': 'record-again',
};

export const HAS_LEFT = refusal('has-left-the-house');

/** Facts that somebody outside has seen something of. */
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

/** Has something left the house because of it, or is about to leave: a letter, a ticket? */
export function hasLeft(state: OfferState, entries: readonly Fact[], now: Instant): boolean {
  const asked = keysWithout(state, entries, now);
  const isLeaving = wholePlan(state, now).some(
    ({ key, at }) => at <= now && !asked.has(key) && !hasHappened(state, stepId(key)),
  );
  const since = entries[0]?.revision ?? 0;
  return isLeaving || state.facts.some((fact) => fact.revision > since && isBecauseOf(state, entries, fact));
}

/** Did the service do that only because of it? What it would have done all the same does not count. */
function isBecauseOf(state: OfferState, entries: readonly Fact[], done: Fact): boolean {
  if (!OUTSIDE.includes(done.kind) || !isStepId(done.id)) return false;
  const before = { ...state, facts: state.facts.filter(({ revision }) => revision < done.revision) };
  const asked = [...keysWithout(before, entries, done.recordedAt)].map(stepId);
  return !asked.includes(done.id);
}

/** Is a step under way that the service would not have begun without it? Its letter may have left already. */
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

/** What the service would have to do if it had not happened. */
function keysWithout(state: OfferState, entries: readonly Fact[], now: Instant): Set<string> {
  const without = { ...state, facts: state.facts.filter((fact) => !entries.includes(fact)) };
  return new Set(wholePlan(without, now).map(({ key }) => key));
}
