import { lastMessageAt } from '../domain/offer/messages';
import { after, type Instant } from '../domain/calendar/instants';
import { othersOf, ownerOf, publisherOf } from '../domain/duties/owner';
import type { Step } from '../domain/plan';
import { owedTo, publisherReads, write } from './letters';
import type { LiveOffer } from './live-offer';

/** Asks the owner to confirm: the next steps again, copied to the account's e-mail and the listed contacts. */
export async function askOwner(offer: LiveOffer, step: Step, answerBy: Instant): Promise<void> {
  const others = othersOf(offer.state);
  const cc = [others.to.email, ...others.cc];
  await write(offer, step, publisherReads(offer, publisherOf(offer.state), cc), question(offer, 'owner', answerBy));
}

/** Asks the account's e-mail and the contacts who owns the offer. Their answer can still settle it. */
export async function askOthers(offer: LiveOffer, step: Step): Promise<void> {
  const { to, cc } = othersOf(offer.state);
  const answerBy = after(offer.now(), offer.state.offer.terms.ownerAnswer);
  await write(offer, step, publisherReads(offer, to, cc), question(offer, 'others', answerBy));
}

const question = (offer: LiveOffer, asked: 'owner' | 'others', answerBy: Instant) =>
  ({
    letter: 'owner-check',
    asked,
    ownerName: ownerOf(offer.state).name,
    lastMessageAt: lastMessageAt(offer.state),
    answerBy,
    owed: owedTo(offer),
  }) as const;
