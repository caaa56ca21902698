import { after } from '../../domain/calendar/instants';
import type { NewsStep } from '../../domain/news-steps';
import { newsSteps, type Step } from '../../domain/plan';
import { ownerOf, ownersLoss } from '../../domain/duties/owner';
import type { Promised } from '../../domain/promises/promised';
import { findOwner } from '../activities';
import type { LiveOffer } from '../live-offer';
import { askOthers, askOwner } from '../owner-check';
import { remind, timeReminder } from '../staff';
import { openPromiseTicket, raiseTicket } from '../tickets';
import { track } from '../track';

/** Promise: never four weeks without news. Four silent weeks start the owner check, and then a support ticket. */
export const news = track(newsSteps, take);

async function take(offer: LiveOffer, step: NewsStep): Promise<void> {
  switch (step.kind) {
    case 'time-reminder':
      return timeReminder(offer, step);
    case 'remind':
      return remind(offer, step);
    case 'find-owner':
      return lookUp(offer, step);
    case 'ask-owner':
      return askOwner(offer, step, after(step.at, offer.state.offer.terms.ownerAnswer));
    case 'open-ticket':
    case 'open-silence-ticket':
      return openPromiseTicket(offer, step, 'silence', 'Four weeks without news');
    case 'ask-others':
      return askOthers(offer, step);
    case 'raise-ticket':
      return raiseTicket(offer, step);
  }
}

/** The directory says who owns the offer now; a week is given to answer. */
async function lookUp(offer: LiveOffer, step: Step & { readonly promised: Promised }): Promise<void> {
  await offer.once(step, async () => {
    const { id, terms } = offer.state.offer;
    const { name, email } = ownerOf(offer.state);
    const onFile = name !== null && email !== null ? { name, email } : null;
    const question = {
      offerId: id,
      onFile,
      gone: ownerOf(offer.state).status !== 'known' || ownersLoss(offer.state) !== undefined,
    };
    const status = await findOwner.executeWithOptions({ summary: step.key }, [question]);
    return { kind: 'owner-asked', promise: step.promised.id, status, answerBy: after(offer.now(), terms.ownerAnswer) };
  });
}
