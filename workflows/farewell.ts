import { isCancellation, log } from '@temporalio/workflow';
import { type FarewellStep, farewellSteps } from '../domain/farewell-steps';
import { ledger } from '../domain/ledger';
import type { OwedItem } from '../domain/letters';
import { nextStep, type Step } from '../domain/plan';
import { deskSteps } from '../domain/tickets';
import { itemOf, publisherReads, write } from './letters';
import type { LiveOffer } from './live-offer';
import { openTicket, takeTicketStep } from './tickets';

/** An offer that is over says farewell to its publisher, and closes the tickets that have lost their reason. */
export async function takeLeave(offer: LiveOffer): Promise<void> {
  for (;;) {
    const farewell = nextStep(farewellSteps, offer.life, offer.now());
    if (farewell === undefined) break;
    try {
      await take(offer, farewell);
    } catch (err) {
      if (isCancellation(err)) throw err;
      // Mail has been down for days: a person is told, and the offer ends all the same.
      log.error('the farewell could not be sent; staff are told', { key: farewell.key, err });
      await tellStaff(offer, { key: `${farewell.key}/ticket`, at: farewell.at });
      break;
    }
  }
  for (;;) {
    const step = nextStep(deskSteps, offer.life, offer.now());
    if (step === undefined) break;
    await takeTicketStep(offer, step);
  }
}

async function take(offer: LiveOffer, step: FarewellStep): Promise<void> {
  if (step.kind === 'open-farewell-ticket') return tellStaff(offer, step);
  const { how, ground, note, at } = step.ended;
  await write(offer, step, publisherReads(offer, step.to), {
    letter: 'farewell',
    how,
    ground,
    note,
    endedAt: at,
    waived: settledBy(offer, at, 'waived'),
    missed: settledBy(offer, at, 'missed'),
  });
}

function tellStaff(offer: LiveOffer, step: Step): Promise<void> {
  const subject = `The publisher could not be told that the offer has ended: ${offer.life.offer.title}`;
  return openTicket(offer, step, { kind: 'farewell', subject, promise: null });
}

/** What the ending left unsettled. Advice and news are not worth a line: there is nothing more to advise about. */
const settledBy = (offer: LiveOffer, at: string, how: 'waived' | 'missed'): OwedItem[] =>
  ledger(offer.life)
    .filter(({ settled, kind }) => settled?.how === how && settled.at === at && (how === 'missed' || kind !== 'news'))
    .map((promised) => itemOf(offer, promised, offer.life.offer.publisher.language));
