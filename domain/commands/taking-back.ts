import { type Case, hasHappened, isStepId, isVoid } from '../case';
import type { Instant } from '../calendar';
import type { Fact } from '../facts';
import { isOfLastHour } from '../last-hour';
import { type Refusal, refusal } from '../refusals';
import { entriesOf, HAS_LEFT, hasLeft, STAYS } from '../taking-back';
import type { Command } from './command';

/** Somebody takes back what was recorded, with everything that the same input recorded. The timeline keeps both. */
export const takeBack: Command = (life, input, at, _id, now = at) => {
  const what = input.text('what', 250);
  const entries = entriesOf(life, what);
  const refused = notTakenBack(life, what, entries, now);
  if (refused) return refused;
  const [first] = entries;
  if (first === undefined) return refusal('unknown-entry', `Nothing of this offer is called ${what}.`);
  return [{ kind: 'taken-back', what: first.id, was: first.kind, entries: entries.map(({ id }) => id) }];
};

function notTakenBack(life: Case, what: string, entries: readonly Fact[], now: Instant): Refusal | undefined {
  if (what === 'onboarded') return refusal('cannot-be-taken-back', STAYS.onboarded ?? '');
  if (isStepId(what)) return refusal('cannot-be-taken-back', 'The service did it by itself.');
  const reason = entries.map(({ kind }) => STAYS[kind]).find((why) => why !== null);
  if (reason) return refusal('cannot-be-taken-back', reason);
  const [first] = entries;
  if (first === undefined)
    return hasHappened(life, what) ? tooLate() : refusal('unknown-entry', `Nothing of this offer is called ${what}.`);
  if (isVoid(life, first.id)) return refusal('already-taken-back', 'It was taken back already.');
  if (!isOfLastHour(life, first, now)) return tooLate();
  return hasLeft(life, entries, now) ? HAS_LEFT : undefined;
}

const tooLate = (): Refusal =>
  refusal(
    'too-late',
    'It can be taken back for an hour after it was recorded, and while it is among the latest entries.',
  );
