import type { Instant } from '../calendar/instants';
import { type OfferState, stepId } from '../offer/state';

/** The working hour chosen for a reminder, once it has been. */
export function timedReminder(state: OfferState, reminderKey: string): Instant | null {
  const id = stepId(timingKey(reminderKey));
  const fact = state.facts.find((each) => each.id === id);
  return fact?.kind === 'reminder-timed' ? fact.remindAt : null;
}

/** The step that chooses it. */
export const timingKey = (reminderKey: string): string => `${reminderKey}-timed`;
