import type { Instant } from '../calendar/instants';
import type { Addressee, SendLetter } from '../offer/effect';
import { sameAddress } from '../offer/people';
import { publisherReads } from '../offer/readers';
import { factsOf, isRecent, type OfferState } from '../offer/state';
import type { Step } from '../offer/step';
import { bounceOfStep } from '../offer/step-bounce';

/**
 * A letter to the publisher that says something owed. Where its address refuses it for good it goes once to another one on
 * file: to whom such letters go by now, else to the publisher; never to one that refuses mail.
 */
export function toPublisher(
  state: OfferState,
  step: Omit<Step, 'effect'> & { readonly effect: () => SendLetter },
  now: Instant,
): readonly Step[] {
  const back = bounceOfStep(state, step.key, ({ hard }) => hard);
  if (back === undefined || !isRecent(back, now)) return [step];
  const to = [step.effect().to, publisherReads(state)].find((other) => takesMail(state, other));
  if (to === undefined) return [step];
  // Whoever had a copy has it.
  const effect = (): SendLetter => ({ ...step.effect(), to: { ...to, cc: [] } });
  return [step, { key: `${step.key}/second-address`, at: back.at, effect }];
}

const takesMail = (state: OfferState, { to }: Addressee): boolean =>
  to !== 'team' &&
  !factsOf(state, 'mail-bounced').some(({ hard, address }) => hard && sameAddress(address ?? '', to.email));
