import type { Instant } from '../calendar/instants';
import { type OfferState, hasHappened, isStepId, stepId } from './state';
import type { Fact, FactKind } from './events';
import { wholePlan } from './plan';
import { refusal, type Stay } from './refusals';

/** Why facts of a kind cannot be taken back; null where they can, until a letter or ticket follows from them. */
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
