import { factsOf } from '../../domain/offer/state';
import { requestSteps } from '../../domain/plan';
import { technicalAnswerPromises } from '../../domain/promises/technical-answer';
import { write } from '../letters';
import { track } from '../track';

/** Whoever asks for technical help gets the number of the request, and hears until when it is answered. */
export const requests = track(requestSteps, async (offer, step) => {
  const request = factsOf(offer.state, 'request-made').find(({ number }) => number === step.number);
  const promised = technicalAnswerPromises(offer.state).find(({ about }) => about === step.number);
  if (request === undefined || promised === undefined) return;
  const { number, product, description, requester, language } = request;
  const content = { letter: 'request-received', number, product, description, answerBy: promised.dueAt } as const;
  await write(offer, step, { to: requester, language }, content);
});
