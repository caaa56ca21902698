import { technicalAnswerSteps } from '../../domain/plan';
import type { LiveOffer } from '../live-offer';
import { escalate } from '../staff';

/** Promise: an answer to each technical request, or a ticket says that it is still owed. */
export async function technicalAnswer(offer: LiveOffer): Promise<never> {
  for (;;) {
    const step = await offer.next(technicalAnswerSteps);
    await escalate(offer, step, 'technical-answer', `No answer to ${step.promised.about ?? 'a request'} yet`);
  }
}
