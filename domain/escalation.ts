import { before, type Instant, later } from './calendar/instants';
import type { OfferState } from './offer/state';
import { isOpen, type Promised } from './promises/promised';
import { timingKey } from './promises/reminders';
import { openingKey } from './ticket-facts';

/** What a promise with a reminder and a ticket asks for next. */
export type EscalationStep = {
  readonly kind: 'time-reminder' | 'remind' | 'open-ticket';
  readonly key: string;
  readonly at: Instant;
  readonly promised: Promised;
};

/** Reminder before the due date, a ticket at it: for whatever is still owed. */
export function escalation(state: OfferState, owed: readonly Promised[], now: Instant): EscalationStep[] {
  return owed.filter(isOpen).flatMap((promised) => [...reminder(promised, now), ticket(state, promised)]);
}

/** How long before a reminder its working hour is chosen: a weekend with a day to spare. */
const AHEAD = 'P3D';

/** The reminder is timed first (working hours are computed outside the workflow), then sent. Past the due date it is pointless. */
export function reminder(promised: Promised, now: Instant): EscalationStep[] {
  const { madeAt, remindAt, remindTimed, reminderKey, dueAt } = promised;
  if (remindAt === null || now >= dueAt || !isOpen(promised)) return [];
  if (remindTimed !== null) return [{ kind: 'remind', key: reminderKey, at: remindTimed, promised }];
  const at = later(madeAt, before(remindAt, AHEAD));
  return [{ kind: 'time-reminder', key: timingKey(reminderKey), at, promised }];
}

const ticket = (state: OfferState, promised: Promised): EscalationStep => ({
  kind: 'open-ticket',
  key: openingKey(state, `${promised.id}/ticket`),
  at: promised.dueAt,
  promised,
});
