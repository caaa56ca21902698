import type { Fact } from './events';
import { sameAddress } from './people';
import { factsOf, type OfferState, stepId } from './state';

type Bounce = Fact<'mail-bounced'>;

/**
 * By what the letter of a step came back from its reader: refused at once, or reported later. `counts` says which bounces
 * do. That a copy came back says nothing of the letter itself.
 */
export function bounceOfStep(
  state: OfferState,
  key: string,
  counts: (bounce: Bounce) => boolean,
): (Bounce & { readonly address: string }) | undefined {
  const bounces = factsOf(state, 'mail-bounced').filter(counts);
  const sent = factsOf(state, 'mail-sent').find(({ id }) => id === stepId(key));
  const back =
    sent === undefined
      ? bounces.find(({ id }) => id === stepId(key))
      : bounces.find(
          ({ messageId, address }) => messageId === sent.messageId && sameAddress(address ?? sent.to, sent.to),
        );
  return back && { ...back, address: back.address ?? sent?.to ?? '' };
}
