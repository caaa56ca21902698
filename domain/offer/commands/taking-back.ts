import { type OfferState, hasHappened, isStepId, isVoid } from '../state';
import type { Instant } from '../../calendar/instants';
import type { Fact } from '../events';
import { isOfLastHour } from '../last-hour';
import { type Refusal, refusal } from '../refusals';
import { type Role, ROLES } from '../roles';
import { entriesOf, HAS_LEFT, hasLeft, lackedFor, reasonToStay } from '../taking-back';
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
  if (first === undefined) return refusal('unknown-entry', { entry: what });
  return [{ kind: 'taken-back', what: first.id, was: first.kind, entries: entries.map(({ id }) => id) }];
};

function notTheirs(role: Role | undefined, entries: readonly Fact[]): Refusal | undefined {
  const needs = role && lackedFor(role, entries);
  return role === undefined || needs === undefined ? undefined : refusal('not-permitted', { role, needs });
}

function notTakenBack(state: OfferState, what: string, entries: readonly Fact[], now: Instant): Refusal | undefined {
  if (what === 'onboarded') return refusal('cannot-be-taken-back', { because: 'taken-on' });
  if (isStepId(what)) return refusal('cannot-be-taken-back', { because: 'by-service' });
  const because = reasonToStay(entries);
  if (because) return refusal('cannot-be-taken-back', { because });
  const [first] = entries;
  if (first === undefined)
    return hasHappened(state, what) ? refusal('too-late') : refusal('unknown-entry', { entry: what });
  if (isVoid(state, first.id)) return refusal('already-taken-back');
  if (!isOfLastHour(state, first, now)) return refusal('too-late');
  return hasLeft(state, entries, now) ? HAS_LEFT : undefined;
}
