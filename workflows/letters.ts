import { delivered } from '../domain/copy-steps';
import { cardOf, itemOf } from '../domain/letter-contents';
import type { LetterContent, NamedBenefit, OwedItem } from '../domain/letters';
import { ledger } from '../domain/promises/ledger';
import type { Person } from '../domain/offer/people';
import type { Step } from '../domain/plan';
import { isOpen } from '../domain/promises/promised';
import { sendLetter } from './activities';
import type { LiveOffer } from './live-offer';

export type Recipient = { readonly to: Person | 'team'; readonly cc?: readonly string[]; readonly language?: string };

/** Sends a letter as a step of the offer. A letter that comes back at once is a fact too. */
export async function write(
  offer: LiveOffer,
  step: Step,
  recipient: Recipient,
  content: LetterContent<NamedBenefit>,
  promise: string | null = null,
): Promise<void> {
  await offer.once(step, async () => {
    const { to, cc = [], language = 'en' } = recipient;
    const request = { key: step.key, offer: cardOf(offer.state), content, to, cc, language, at: offer.now() };
    const delivery = await sendLetter.executeWithOptions({ summary: step.key }, [request]);
    return delivered(content.letter, delivery, promise);
  });
}

/** A recipient who reads the publisher's language. */
export const publisherReads = (offer: LiveOffer, to: Person, cc: readonly string[] = []): Recipient => ({
  to,
  cc,
  language: offer.state.offer.publisher.language,
});

/** What is owed to the publisher, as a letter in its language names it. The news itself is not: the letter is about it. */
export function owedTo(offer: LiveOffer, language: string = offer.state.offer.publisher.language): OwedItem[] {
  return ledger(offer.state)
    .filter((promised) => isOpen(promised) && promised.kind !== 'welcome')
    .map((promised) => itemOf(offer.state, promised, language));
}
