import type { Instant } from '../calendar/instants';
import { type OfferState, hasHappened, isStepId, stepId } from './state';
import type { Fact, FactKind } from './events';
import { wholePlan } from '../plan';
import { refusal } from './refusals';

/** Why what happened is not taken back; null where it is, as long as nothing has left the house because of it. */
export const STAYS: Record<FactKind, string | null> = {
  onboarded: 'An offer that was taken on is ended, not taken back.',
  message: null,
  'letter-written': null,
  'manager-named': null,
  'owner-known': null,
  'owner-confirmed': null,
  'owner-lost': null,
  'marketing-contact-set': 'The company has told all its offers: name another contact.',
  'agreement-accepted': 'The company has told all its offers.',
  'benefit-activated': null,
  'benefit-declined': null,
  'benefit-completed': null,
  'benefit-expired': 'The service found it by itself.',
  'type-changed': 'An offer only moves up.',
  'sales-counted': 'It is what the sales lines say: correct them by a line.',
  'request-made': 'Cancel the request: the requester has its number.',
  'request-answered': null,
  'request-cancelled': null,
  paused: null,
  resumed: null,
  'engagement-declined': null,
  ended: 'An ending is not taken back: an offer that was not revoked can be listed again.',
  relisted: 'The offer is in our hands again: end it again.',
  'mail-sent': 'What was sent has left the house.',
  'mail-bounced': 'The mail server said so.',
  'reminder-timed': 'The service found it by itself.',
  'owner-asked': 'The directory was asked.',
  'ticket-opened': 'Resolve the ticket.',
  'ticket-raised': 'Resolve the ticket.',
  'ticket-resolved': 'Whoever works at the ticket desk has been told.',
  'ticket-closed': 'Whoever works at the ticket desk has been told.',
  'engagement-ended': 'The service found it by itself.',
  'signal-unread': 'Resolve its ticket.',
  'watch-resumed': 'The service goes on.',
  'taken-back': 'Record it again.',
};

export const HAS_LEFT = refusal(
  'has-left-the-house',
  'Something has left the house because of it: a letter was sent, or a ticket was opened, raised or closed.',
);

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
