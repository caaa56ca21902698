import { before, type Instant, later, type Span } from './calendar';
import { type Case, hasHappened, stepId } from './case';
import { endingFor } from './endings';
import { pausesOf, restedUntil } from './pauses';
import type { Promised, Settlement } from './promised';
import { timedReminder } from './reminders';

/** A promise as it was made, before pauses and endings are looked at. */
export type Made = Omit<Promised, 'remindAt' | 'remindTimed' | 'reminded' | 'reminderKey'> & {
  /** How long before the due date whoever owes it is reminded; null where nobody is. */
  readonly remind: Span | null;
  /** The working hour of its reminder where that was chosen at onboarding; null where it is chosen later. */
  readonly remindPinned: Instant | null;
  /** From when its time runs, where that is not when it was made: a pause before that moves nothing. */
  readonly runsFrom?: Instant | undefined;
};

/** Which pauses move a due date: news runs on unless the publisher asked for the pause. */
export type Resting = 'always' | 'when-asked';

/** The promise as two people must compute it: its due date moved by pauses, and settled by the offer's ending where that came first. */
export function judged(life: Case, made: Made, resting: Resting = 'always'): Promised {
  const { remind, remindPinned, runsFrom = made.madeAt, ...promised } = made;
  const pauses = pausesOf(life).filter(({ fact }) => resting === 'always' || fact.reason === 'publisher-asked');
  const rested = restedUntil({ madeAt: runsFrom, dueAt: made.dueAt }, made.settled?.at, pauses);
  const isMoved = rested.dueAt !== made.dueAt;
  const reminderKey = isMoved ? `${made.id}/reminder/${rested.dueAt}` : `${made.id}/reminder`;
  const { settled, why } = settledByEnding(life, { ...made, dueAt: rested.dueAt });
  return {
    ...promised,
    dueAt: rested.dueAt,
    remindAt: remind && before(rested.dueAt, remind),
    remindTimed: isMoved ? timedReminder(life, reminderKey) : (remindPinned ?? timedReminder(life, reminderKey)),
    reminded: hasHappened(life, stepId(reminderKey)),
    reminderKey,
    settled,
    why: [...made.why, ...rested.why, ...why],
  };
}

/**
 * At an ending what was overdue is missed and what was open is waived; what comes after it settles nothing from before.
 * Where the ending is told late, what was promised since is waived unless it has been settled.
 */
function settledByEnding(life: Case, made: Made): { settled: Settlement | null; why: readonly string[] } {
  const ended = endingFor(life, made.madeAt);
  if (ended === undefined) return { settled: made.settled, why: [] };
  const isSettled = made.settled !== null && (made.settled.at <= ended.at || ended.at < made.madeAt);
  if (isSettled) return { settled: made.settled, why: [] };
  const how = made.dueAt <= ended.at ? 'missed' : 'waived';
  return {
    settled: { how, at: later(ended.at, made.madeAt), evidence: null },
    why: [`The offer was ${ended.how} at ${ended.at}${ended.note === null ? '.' : `: ${ended.note}`}`],
  };
}
