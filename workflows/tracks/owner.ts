import type { OwnerStep } from '../../domain/owner-steps';
import { ownerSteps } from '../../domain/plan';
import { owedTo, publisherReads, write } from '../letters';
import type { LiveOffer } from '../live-offer';
import { askOthers } from '../owner-check';
import { responsible } from '../staff';
import { openTicket } from '../tickets';
import { track } from '../track';

/** An owner who is gone opens a ticket before four weeks are over; a new one gets the hand-over letter with what is owed. */
export const owner = track(ownerSteps, take);

async function take(offer: LiveOffer, step: OwnerStep): Promise<void> {
  switch (step.kind) {
    case 'open-owner-ticket':
      return openTicket(offer, step, { kind: 'owner', subject: `Who owns ${offer.state.offer.title}?`, promise: null });
    case 'ask-others':
      return askOthers(offer, step);
    case 'hand-over':
      return write(offer, step, publisherReads(offer, step.owner), { letter: 'hand-over', owed: owedTo(offer) });
    case 'tell-owner-found':
      return write(offer, step, responsible(offer), {
        letter: 'owner-found',
        owner: step.owner,
        silentSince: step.silentSince,
      });
  }
}
