import { factsOf } from '../../domain/case';
import { requestSteps } from '../../domain/plan';
import { technicalAnswerPromises } from '../../domain/promises/technical-answer';
import { write } from '../letters';
import type { LiveOffer } from '../live-offer';

/** Whoever asks for technical help gets the number of the request, and hears until when it is answered. */
export async function requests(offer: LiveOffer): Promise<never> {
  for (;;) {
    const step = await offer.next(requestSteps);
    const request = factsOf(offer.life, 'request-made').find(({ number }) => number === step.number);
    if (request === undefined) continue;
    const { number, product, description, requester, language } = request;
    const promised = technicalAnswerPromises(offer.life).find(({ about }) => about === number);
    if (promised === undefined) continue;
    const content = { letter: 'request-received', number, product, description, answerBy: promised.dueAt } as const;
    await write(offer, step, { to: requester, language }, content);
  }
}
