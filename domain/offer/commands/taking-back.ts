import { type OfferState, hasHappened, isStepId, isVoid } from '../state';
import type { Instant } from '../../calendar/instants';
import type { Fact } from '../events';
import { isOfLastHour } from '../last-hour';
import { type Refusal, refusal } from '../refusals';
import { type Role, ROLES } from '../roles';
import { entriesOf, HAS_LEFT, hasLeft, STAYS } from '../taking-back';
import { lackedFor } from '../taking-back-permissions';
import type { Command } from './command';

/**
 * Somebody takes back what was recorded, with everything that the same input recorded. The timeline keeps both. Where
 * the role is told in which that is asked, it must be one that may record it.
 */
export const takeBack: Command = (state, input, at, _id, now = at) => {
  const what = input.text('what', 250);
  const role = input.has('role') ? input.oneOf('role', ROLES) : undefined;
  const entries = entriesOf(state, what);
  const refused = notTheirs(role, entries) ?? notTakenBack(state, what, entries, now);
  if (refused) return refused;
  const [first] = entries;
  if (first === undefined) return refusal('unknown-entry', `Nothing of this offer is called ${what}.`);
  return [{ kind: 'taken-back', what: first.id, was: first.kind, entries: entries.map(({ id }) => id) }];
};

function notTheirs(role: Role | undefined, entries: readonly Fact[]): Refusal | undefined {
  const lacked = role && lackedFor(role, entries);
  if (role === undefined || lacked === undefined) return undefined;
  const deed = lacked.replaceAll('-', ' ');
  return refusal('not-permitted', `As ${role} you may not take this back: only who may ${deed} can.`);
}

function notTakenBack(state: OfferState, what: string, entries: readonly Fact[], now: Instant): Refusal | undefined {
  if (what === 'onboarded') return refusal('cannot-be-taken-back', STAYS.onboarded ?? '');
  if (isStepId(what)) return refusal('cannot-be-taken-back', 'The service did it by itself.');
  const reason = entries.map(({ kind }) => STAYS[kind]).find((why) => why !== null);
  if (reason) return refusal('cannot-be-taken-back', reason);
  const [first] = entries;
  if (first === undefined)
    return hasHappened(state, what) ? tooLate() : refusal('unknown-entry', `Nothing of this offer is called ${what}.`);
  if (isVoid(state, first.id)) return refusal('already-taken-back', 'It was taken back already.');
  if (!isOfLastHour(state, first, now)) return tooLate();
  return hasLeft(state, entries, now) ? HAS_LEFT : undefined;
}

const tooLate = (): Refusal =>
  refusal(
    'too-late',
    'It can be taken back for an hour after it was recorded, and while it is among the latest entries.',
  );
