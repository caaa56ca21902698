import type { Instant } from './calendar';
import { type Case, factsOf } from './case';
import { isOpen, type Promised } from './promised';

/** What a promise with a reminder and a ticket asks for next. */
export type EscalationStep = {
  readonly kind: 'time-reminder' | 'remind' | 'open-ticket';
  readonly key: string;
  readonly at: Instant;
  readonly promised: Promised;
};

/** Reminder before the due date, a ticket at it: for whatever is still owed. */
export function escalation(life: Case, owed: readonly Promised[], now: Instant): EscalationStep[] {
  return owed.filter(isOpen).flatMap((promised) => [...reminder(life, promised, now), ticket(promised)]);
}

/** The reminder is timed first (working hours are computed outside the workflow), then sent. Past the due date it is pointless. */
export function reminder(life: Case, promised: Promised, now: Instant): EscalationStep[] {
  const { id, remindAt, dueAt } = promised;
  if (remindAt === null || now >= dueAt || !isOpen(promised)) return [];
  const timed = factsOf(life, 'reminder-timed').find(({ promise }) => promise === id);
  if (timed === undefined) return [{ kind: 'time-reminder', key: `${id}/reminder-timed`, at: remindAt, promised }];
  return [{ kind: 'remind', key: `${id}/reminder`, at: timed.remindAt, promised }];
}

const ticket = (promised: Promised): EscalationStep => ({
  kind: 'open-ticket',
  key: `${promised.id}/ticket`,
  at: promised.dueAt,
  promised,
});
