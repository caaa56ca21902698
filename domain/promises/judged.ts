import { before, type Instant, later, type Span } from '../calendar/instants';
import { type OfferState, hasHappened, stepId } from '../offer/state';
import { endingFor, relistedAfter } from '../offer/endings';
import type { Fact } from '../offer/events';
import { pausesOf, restedUntil } from '../offer/pauses';
import type { DateReason } from './date-reasons';
import type { Promised, Settlement } from './promised';
import { timedReminder } from './reminder-timing';

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

/** Applies pauses and endings: the due date moves by the pauses while it was open, an ending settles it. */
export function judged(state: OfferState, made: Made, resting: Resting = 'always'): Promised {
  const { remind, remindPinned, runsFrom = made.madeAt, ...promised } = made;
  const ended = endingThatSettles(state, made);
  const pauses = pausesOf(state).filter(({ fact }) => resting === 'always' || fact.reason === 'publisher-asked');
  const settledAt = ended === undefined ? made.settled?.at : later(ended.at, made.madeAt);
  const rested = restedUntil({ madeAt: runsFrom, dueAt: made.dueAt }, settledAt, pauses);
  const isMoved = rested.dueAt !== made.dueAt;
  const reminderKey = isMoved ? `${made.id}/reminder/${rested.dueAt}` : `${made.id}/reminder`;
  return {
    ...promised,
    dueAt: rested.dueAt,
    remindAt: remind && before(rested.dueAt, remind),
    remindTimed: isMoved ? timedReminder(state, reminderKey) : (remindPinned ?? timedReminder(state, reminderKey)),
    reminded: hasHappened(state, stepId(reminderKey)),
    reminderKey,
    settled: ended === undefined ? made.settled : byEnding(ended, made.madeAt, rested.dueAt),
    why: [...made.why, ...rested.why, ...(ended === undefined ? [] : [whyEnded(ended)])],
  };
}

/**
 * The ending that settles a promise: the first at which it was open. What comes after it settles nothing from before. A
 * promise made while the offer was over, because the ending was told late, may be settled until the offer is listed again.
 */
function endingThatSettles(state: OfferState, { madeAt, settled }: Made): Fact<'ended'> | undefined {
  const ended = endingFor(state, madeAt);
  if (ended === undefined || settled === null) return ended;
  const inTime = ended.at < madeAt ? settled.at < relistedAfter(state, ended) : settled.at <= ended.at;
  return inTime ? undefined : ended;
}

/** What was overdue is missed, what was open is waived. */
const byEnding = (ended: Fact<'ended'>, madeAt: Instant, dueAt: Instant): Settlement => ({
  how: dueAt <= ended.at ? 'missed' : 'waived',
  at: later(ended.at, madeAt),
  evidence: null,
});

const whyEnded = ({ how, at, note }: Fact<'ended'>): DateReason => ({ code: 'ended', params: { how, at, note } });
