import { before, type Instant, later } from '../calendar/instants';
import { openingKey } from '../duties/ticket-facts';
import type { Addressee, SendLetter } from '../offer/effect';
import type { TicketKind } from '../offer/events';
import { toColleague } from '../offer/colleagues';
import { itemOf } from '../offer/letter-items';
import { colleagueReads, responsibleFor } from '../offer/readers';
import type { OfferState } from '../offer/state';
import type { Step } from '../offer/step';
import { isOpen, type Promised } from './promised';
import { timedReminder, timingKey } from './reminder-timing';

/** How long before a reminder its working hour is chosen, unless a promise says otherwise: a weekend with a day to spare. */
const AHEAD = 'P3D';

/** A reminder before the due date, a ticket at it: for whatever is still owed. `ahead`: how long before a reminder its working hour is chosen (ISO 8601). */
export function escalation(
  state: OfferState,
  promises: readonly Promised[],
  ticket: TicketKind,
  now: Instant,
  ahead = AHEAD,
): readonly Step[] {
  return promises
    .filter(isOpen)
    .flatMap((promised) => [
      ...reminder(state, promised, now, ahead),
      ticketAt(state, promised, ticket, promised.dueAt),
    ]);
}

/** The reminder is timed first (working hours are computed outside the workflow), then sent. Past the due date it is pointless. */
export function reminder(state: OfferState, promised: Promised, now: Instant, ahead = AHEAD): readonly Step[] {
  const { id, madeAt, remindAt, remindTimed, reminderKey, dueAt } = promised;
  if (remindAt === null || now >= dueAt || !isOpen(promised)) return [];
  if (remindTimed !== null)
    return toColleague(state, { key: reminderKey, at: remindTimed, effect: () => remind(state, promised) }, dueAt);
  return [
    {
      key: timingKey(reminderKey),
      at: later(madeAt, before(remindAt, ahead)),
      effect: () => ({ do: 'choose-working-hour', promise: id, wanted: later(remindAt, now), notAfter: dueAt }),
    },
  ];
}

/**
 * Tells whose a promise is that it was made, at the next working hour, in the mail of that day. `since`: from when that is
 * to be told.
 */
export function notice(
  state: OfferState,
  promised: Promised,
  key: string,
  since: Instant,
  now: Instant,
): readonly Step[] {
  const { id, dueAt } = promised;
  if (now >= dueAt || !isOpen(promised)) return [];
  const timed = timedReminder(state, key);
  if (timed !== null) return toColleague(state, { key, at: timed, effect: () => remind(state, promised) }, dueAt);
  return [
    {
      key: timingKey(key),
      at: since,
      effect: () => ({ do: 'choose-working-hour', promise: id, wanted: now, notAfter: dueAt }),
    },
  ];
}

/** To the person responsible, or to the team when nobody is. */
const remind = (state: OfferState, promised: Promised): SendLetter => ({
  do: 'send-letter',
  to: reminded(state, promised),
  content: { letter: 'reminder', promise: itemOf(state, promised, 'en') },
  promise: promised.id,
});

/** Who is reminded of a promise, and is told of what makes it. */
export const reminded = (state: OfferState, { owedBy, holder }: Promised): Addressee =>
  holder?.email == null
    ? responsibleFor(state, owedBy === 'engagement-manager')
    : colleagueReads({ name: holder.name, email: holder.email });

/** The ticket about a promise that was not kept, or of which nobody knows whether it was. */
export const ticketAt = (state: OfferState, { id, about }: Promised, ticket: TicketKind, at: Instant): Step => ({
  key: openingKey(state, `${id}/ticket`),
  at,
  effect: () => ({ do: 'open-ticket', ticket, about, promise: id }),
});
