import { before, type Instant, later } from './calendar';
import { isOpen, type Promised } from './promised';

/** What a promise with a reminder and a ticket asks for next. */
export type EscalationStep = {
  readonly kind: 'time-reminder' | 'remind' | 'open-ticket';
  readonly key: string;
  readonly at: Instant;
  readonly promised: Promised;
};

/** Reminder before the due date, a ticket at it: for whatever is still owed. */
export function escalation(owed: readonly Promised[], now: Instant): EscalationStep[] {
  return owed.filter(isOpen).flatMap((promised) => [...reminder(promised, now), ticket(promised)]);
}

/** How long before a reminder its working hour is chosen: a weekend with a day to spare. */
const AHEAD = 'P3D';

/** The reminder is timed first (working hours are computed outside the workflow), then sent. Past the due date it is pointless. */
export function reminder(promised: Promised, now: Instant): EscalationStep[] {
  const { id, madeAt, remindAt, remindTimed, dueAt } = promised;
  if (remindAt === null || now >= dueAt || !isOpen(promised)) return [];
  if (remindTimed !== null) return [{ kind: 'remind', key: `${id}/reminder`, at: remindTimed, promised }];
  return [{ kind: 'time-reminder', key: `${id}/reminder-timed`, at: later(madeAt, before(remindAt, AHEAD)), promised }];
}

const ticket = (promised: Promised): EscalationStep => ({
  kind: 'open-ticket',
  key: `${promised.id}/ticket`,
  at: promised.dueAt,
  promised,
});
