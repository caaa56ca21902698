import { asMail, type LetterStep, saidBy, sent } from '../../domain/personal-letters';
import { letterSteps } from '../../domain/plan';
import { sendPersonal } from '../activities';
import type { LiveOffer } from '../live-offer';

/** What somebody has written to the publisher leaves when its hold is over, once; accepted by the mail server it is a message. */
export async function personalLetters(offer: LiveOffer): Promise<never> {
  for (;;) await send(offer, await offer.next(letterSteps));
}

async function send(offer: LiveOffer, step: LetterStep): Promise<void> {
  const { letter } = step;
  const mail = asMail(offer.life.offer.id, letter, offer.now());
  await offer.once(
    step,
    async () => sent(letter, await sendPersonal.executeWithOptions({ summary: step.key }, [mail])),
    undefined,
    { by: letter.by, meaning: (done) => saidBy(letter, done) },
  );
}
