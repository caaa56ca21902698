import { asMail, saidBy, sent } from '../../domain/personal-letters';
import { letterSteps } from '../../domain/plan';
import { sendPersonal } from '../activities';
import { track } from '../track';

/** What somebody has written to the publisher leaves when its hold is over, once; accepted by the mail server it is a message. */
export const personalLetters = track(letterSteps, (offer, step) => {
  const { letter } = step;
  const mail = asMail(offer.state.offer.id, letter, offer.now());
  return offer.once(
    step,
    async () => sent(letter, await sendPersonal.executeWithOptions({ summary: step.key }, [mail])),
    undefined,
    { by: letter.by, meaning: (done) => saidBy(letter, done) },
  );
});
