import { after, type Instant } from '../calendar/instants';
import { outboundOf } from '../offer/messages';
import type { OfferState } from '../offer/state';
import type { Plan } from '../offer/step';
import { escalation } from './escalation';
import { judged } from './judged';
import type { Promised, Settlement } from './promised';

/**
 * Promise: a member of the rewards team makes contact once the offer is live.
 * Source: "Vous serez contacté par un membre de l’équipe de récompenses lorsque votre offre sera active". The source
 * gives no number of days; the catalogue does.
 */
export function firstContactPromise(state: OfferState): Promised {
  const { publishedAt, terms } = state.offer;
  return judged(state, {
    id: 'first-contact',
    kind: 'first-contact',
    about: null,
    owedTo: 'publisher',
    owedBy: 'rewards-team',
    madeAt: publishedAt,
    dueAt: after(publishedAt, terms.firstContact.within),
    remind: terms.firstContact.remind,
    remindPinned: terms.reminders.firstContact,
    settled: firstContact(state),
    why: [
      { code: 'published-for-contact', params: { at: publishedAt } },
      { code: 'allowed', params: { within: terms.firstContact.within } },
    ],
  });
}

function firstContact(state: OfferState): Settlement | null {
  const made = outboundOf(state)[0];
  const known = state.offer.known.firstContactAt;
  if (known !== null && (made === undefined || known <= made.at)) return kept(known, 'known/first-contact');
  return made === undefined ? null : kept(made.at, made.id);
}

const kept = (at: Instant, id: string): Settlement => ({ how: 'kept', at, evidence: { type: 'message', id } });

/** A reminder to the team before the due date, and a ticket at it. */
export const firstContactSteps: Plan = (state, now) =>
  escalation(state, [firstContactPromise(state)], 'first-contact', now);
