import type { Instant } from './calendar';
import { type Case, factsOf } from './case';

/** The working hour chosen for the reminder of a promise, once it has been. */
export const timedReminder = (life: Case, promiseId: string): Instant | null =>
  factsOf(life, 'reminder-timed').find(({ promise }) => promise === promiseId)?.remindAt ?? null;
