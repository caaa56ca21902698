import type { Instant } from '../calendar/instants';
import { type Case, stepId } from '../offer/state';

/** The working hour chosen for a reminder, once it has been. */
export function timedReminder(life: Case, reminderKey: string): Instant | null {
  const id = stepId(timingKey(reminderKey));
  const fact = life.facts.find((each) => each.id === id);
  return fact?.kind === 'reminder-timed' ? fact.remindAt : null;
}

/** The step that chooses it. */
export const timingKey = (reminderKey: string): string => `${reminderKey}-timed`;
