import { isCancellation, log } from '@temporalio/workflow';
import { closing, failureTicket } from '../domain/duties/ticket-steps';
import { type OpenTicket, openTickets, READ_MODEL } from '../domain/duties/ticket-facts';
import type { OfferChange } from '../domain/offer/activities';
import { eventOf, type PublisherUpdate } from '../domain/publisher/update';
import { saveLater, saveNow, savePatiently } from './activities';
import type { LiveOffer } from './live-offer';
import { ReadModel } from './read-model';
import { takeStep } from './take-step';

/** Keeps the read model of an offer. One that comes to its company, or comes back, hears then what that has said before. */
export const readModelOf = (offer: LiveOffer): ReadModel<OfferChange> =>
  new ReadModel<OfferChange>(offer, {
    now: async (change) => recordUpdates(offer, await saveNow(change)),
    later: async (change) => recordUpdates(offer, await saveLater(change)),
    patiently: async (change) => recordUpdates(offer, await savePatiently(change)),
    stuck: () => void report(offer).catch(unlessCancelled),
    unstuck: () => void close(offer).catch(unlessCancelled),
  });

function recordUpdates(offer: LiveOffer, said: readonly PublisherUpdate[]): void {
  for (const update of said) offer.record(eventOf(update), update);
}

const ticketsOf = ({ state }: LiveOffer): OpenTicket[] =>
  openTickets(state).filter(({ track }) => track === READ_MODEL);

async function report(offer: LiveOffer): Promise<void> {
  if (ticketsOf(offer).length === 0) await takeStep(offer, failureTicket(READ_MODEL, offer.now()));
}

async function close(offer: LiveOffer): Promise<void> {
  const lost = { at: offer.now(), why: { code: 'saved', params: {} } } as const;
  for (const ticket of ticketsOf(offer)) await takeStep(offer, closing(ticket, lost));
}

function unlessCancelled(err: unknown): void {
  if (!isCancellation(err)) log.error('staff could not be told of a read model that cannot be saved', { err });
}
