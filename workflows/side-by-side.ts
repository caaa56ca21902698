import { CancellationScope, isCancellation, log } from '@temporalio/workflow';
import { openTickets } from '../domain/ticket-facts';
import type { LiveOffer } from './live-offer';
import { openTrackTicket } from './tickets';

export type Track = (offer: LiveOffer) => Promise<never>;

/** How long a step that was begun may take before the next run takes it again, under the same key. */
const PATIENCE = 60_000;

/** Runs the tracks at the same time. One that breaks opens a ticket and leaves the others running; resolving it resumes the track. */
export function sideBySide(offer: LiveOffer, tracks: Record<string, Track>): { stop(): Promise<void> } {
  const scope = new CancellationScope();
  const running = scope.run(() =>
    Promise.all(Object.entries(tracks).map(([name, track]) => keepRunning(offer, name, track))),
  );
  return {
    /** A step begun is finished, none is begun. */
    async stop() {
      offer.close();
      await offer.until(() => offer.isIdle, PATIENCE);
      scope.cancel();
      await running;
    },
  };
}

async function keepRunning(offer: LiveOffer, name: string, track: Track): Promise<void> {
  for (;;) {
    try {
      await track(offer);
    } catch (err) {
      if (isCancellation(err)) return;
      log.error('a track failed; staff are told', { track: name, err });
    }
    if (!(await askForHelp(offer, name))) return;
  }
}

/** Answers whether the track is to be resumed; false when this run ends before that. */
async function askForHelp(offer: LiveOffer, name: string): Promise<boolean> {
  const isReported = (): boolean => openTickets(offer.life).some(({ track }) => track === name);
  try {
    if (!isReported()) await openTrackTicket(offer, name);
    return await offer.until(() => !isReported());
  } catch (err) {
    if (isCancellation(err)) return false;
    throw err;
  }
}
