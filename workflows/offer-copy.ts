import { isCancellation, log } from '@temporalio/workflow';
import { type PublisherUpdate, eventOf } from '../domain/publisher/update';
import type { OfferChange } from '../domain/offer/activities';
import { type OpenTicket, openTickets } from '../domain/ticket-facts';
import { saveLater, saveNow, savePatiently } from './activities';
import type { LiveOffer } from './live-offer';
import { ReadModel } from './store-copy';
import { takeTicketStep, openTicket } from './tickets';

/** The store's copy of an offer. */
export type OfferCopy = ReadModel<OfferChange>;

/** The name under which a copy that cannot be saved is told to staff, as a track that failed is. */
const TRACK = 'storeCopy';

/** Keeps the store's copy of an offer. One that comes to its company, or comes back, hears then what that has said before. */
export const copyOf = (offer: LiveOffer): OfferCopy =>
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

const ticketsOf = (offer: LiveOffer): OpenTicket[] => openTickets(offer.state).filter(({ track }) => track === TRACK);

async function report(offer: LiveOffer): Promise<void> {
  const at = offer.now();
  if (ticketsOf(offer).length > 0) return;
  const subject = `What happened cannot be saved, and lists are behind: ${offer.state.offer.title}`;
  const order = { kind: 'track-failed', subject, promise: null, track: TRACK } as const;
  await openTicket(offer, { key: `track-failed/${TRACK}/${at}`, at }, order);
}

async function close(offer: LiveOffer): Promise<void> {
  const at = offer.now();
  for (const { ticket } of ticketsOf(offer)) {
    const note = 'It has been saved, and lists show it.';
    const end = { kind: 'close-ticket', ticket, at, outcome: 'settled', note, by: 'service' } as const;
    await takeTicketStep(offer, { key: `close/${ticket}`, ...end });
  }
}

function unlessCancelled(err: unknown): void {
  if (!isCancellation(err)) log.error('staff could not be told of a copy that cannot be saved', { err });
}
