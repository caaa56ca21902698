import { isCancellation } from '@temporalio/workflow';
import type { Instant } from '../domain/calendar/instants';
import { dossierOf } from '../domain/duties/dossier';
import { asMail } from '../domain/duties/personal-letters';

import type { LetterRequest, TicketOrder } from '../domain/offer/activities';
import type { Effect, OpenTicketEffect, SendLetter } from '../domain/offer/effect';
import { cardOf } from '../domain/offer/letter-items';
import {
  copiesSent,
  letterSent,
  type Outcome,
  ownerAsked,
  personalLetterSent,
  salesCounted,
  ticketClosed,
  ticketOpened,
  ticketRaised,
  workingHourChosen,
} from '../domain/offer/outcome';
import { owedBeside } from '../domain/offer/owed-beside';
import { responsibleFor } from '../domain/offer/readers';
import { type OfferState, stepId } from '../domain/offer/state';
import type { Step } from '../domain/offer/step';
import {
  closeTicket,
  countSales,
  findOwner,
  firstDay,
  openTicket,
  raiseTicket,
  sendCopies,
  sendLetter,
  sendPersonal,
  workingTime,
} from './activities';
import type { LiveOffer } from './live-offer';

/** Takes a step of an offer once: its effect becomes an activity, and what that answers the fact that it was taken. */
export async function takeStep(offer: LiveOffer, step: Step): Promise<void> {
  const effect = step.effect();
  const opens = effect.do === 'open-ticket';
  offer.underWay.add(step.key);
  if (opens) offer.opening.add(step.key);
  try {
    const outcome = await perform(offer, step, effect);
    const at = effect.do === 'record' ? step.at : offer.now();
    offer.recordAll(outcome, { id: stepId(step.key), by: 'service', at });
  } finally {
    offer.underWay.delete(step.key);
    offer.opening.delete(step.key);
  }
}

/** The activity of an effect, under the key of its step: repeating it changes nothing. */
async function perform(offer: LiveOffer, step: Step, effect: Effect): Promise<Outcome> {
  const { state } = offer;
  const at = offer.now();
  const summary = { summary: step.key };
  switch (effect.do) {
    case 'send-letter':
      return letterSent(effect, await sendLetter.executeWithOptions(summary, [letterOf(state, step.key, effect, at)]));
    case 'send-personal-letter': {
      const letter = asMail(state.offer.id, effect.letter, at);
      return personalLetterSent(effect, await sendPersonal.executeWithOptions(summary, [letter]));
    }
    case 'send-copies':
      return copiesSent(effect, await sendCopies.executeWithOptions(summary, [effect.of.mail]));
    case 'open-ticket':
      return ticketOpened(effect, await reachDesk(offer, step, orderOf(state, step.key, effect, at)));
    case 'raise-ticket': {
      const { ticket, priority, silentSince } = effect;
      await raiseTicket.executeWithOptions(summary, [{ key: step.key, ticket, priority, silentSince, at }]);
      return ticketRaised(effect);
    }
    case 'close-ticket': {
      const { ticket, outcome, note, because, by } = effect;
      await closeTicket.executeWithOptions(summary, [{ ticket, outcome, note, ...(because && { because }), by, at }]);
      return ticketClosed(effect);
    }
    case 'find-owner': {
      const { onFile, gone } = effect;
      const status = await findOwner.executeWithOptions(summary, [{ offerId: state.offer.id, onFile, gone }]);
      return ownerAsked(effect, status, offer.now());
    }
    case 'choose-working-hour':
      return workingHourChosen(effect, await workingTime(effect.wanted, effect.notAfter));
    case 'count-sales':
      return recount(offer, summary);
    case 'record':
      return [{ event: effect.event }];
  }
}

const letterOf = (state: OfferState, key: string, { content, to }: SendLetter, at: Instant): LetterRequest => ({
  key,
  offer: cardOf(state),
  content,
  ...owedBeside(state, content.letter),
  to: to.to,
  cc: to.cc,
  language: to.language,
  at,
  revision: state.revision,
});

const orderOf = (
  state: OfferState,
  key: string,
  { ticket, about, also }: OpenTicketEffect,
  at: Instant,
): TicketOrder => ({
  key,
  offerId: state.offer.id,
  kind: ticket,
  about,
  title: state.offer.title,
  dossier: { ...also, ...dossierOf(state) },
  at,
});

/** A desk that cannot be reached for a day is told to a person, by mail; the ticket is opened when it is back. */
async function reachDesk(offer: LiveOffer, { key, at }: Step, order: TicketOrder): Promise<string> {
  try {
    return await openTicket.executeWithOptions({ ...firstDay, summary: key }, [order]);
  } catch (err) {
    if (isCancellation(err)) throw err;
    const { kind, about } = order;
    const content = { letter: 'desk-down', kind, about, since: order.at } as const;
    const effect = (): SendLetter => ({ do: 'send-letter', to: responsibleFor(offer.state, false), content });
    await takeStep(offer, { key: `${key}/desk-down`, at, effect });
    return openTicket.executeWithOptions({ summary: key }, [order]);
  }
}

/** Sales are counted by the terms that the store has of the offer, so it must have them. */
async function recount(offer: LiveOffer, summary: { readonly summary: string }): Promise<Outcome> {
  const {
    revision,
    offer: { id },
  } = offer.state;
  await offer.until(() => offer.isInStore(revision));
  return salesCounted(offer.state, await countSales.executeWithOptions(summary, [id, offer.now()]));
}
