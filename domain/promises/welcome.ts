import { after } from '../calendar/instants';
import { publisherOf } from '../duties/owner';
import { standingOf } from '../offer/letter-items';
import { publisherReads } from '../offer/readers';
import type { OfferState } from '../offer/state';
import type { Plan } from '../offer/step';
import { delivery, deliverySteps } from './delivery';
import { judged } from './judged';
import type { Promised } from './promised';

/**
 * Promise: self-service advice for listing and promotion, at once, to every publisher.
 * Source: "Toutes les offres reçoivent un niveau de base de recommandations d’optimisation et de promotion dans le
 * cadre d’un e-mail en libre-service de ressources et de meilleures pratiques."
 */
export function welcomePromise(state: OfferState): Promised {
  const { onboardedAt, terms } = state.offer;
  return judged(state, {
    id: 'welcome',
    kind: 'welcome',
    about: null,
    owedTo: 'publisher',
    owedBy: 'service',
    madeAt: onboardedAt,
    dueAt: after(onboardedAt, terms.welcome),
    remind: null,
    remindPinned: null,
    settled: delivery(state, { letter: 'welcome', promise: 'welcome' }),
    why: [
      { code: 'taken-on', params: { at: onboardedAt } },
      { code: 'at-once', params: { within: terms.welcome } },
    ],
  });
}

/** One welcome to each address that the publisher turns out to have, until one arrives. */
export const welcomeSteps: Plan = (state, now, ledger) =>
  deliverySteps(state, welcomePromise(state), 'welcome', publisherOf(state).email, () => ({
    to: publisherReads(state),
    content: { letter: 'welcome', standing: standingOf(state, ledger(state), now) },
  }));
