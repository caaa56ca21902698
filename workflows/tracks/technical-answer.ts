import { technicalAnswerSteps } from '../../domain/plan';
import { escalate } from '../staff';
import { track } from '../track';

/** Promise: an answer to each technical request, or a ticket says that it is still owed. */
export const technicalAnswer = track(technicalAnswerSteps, (offer, step) =>
  escalate(offer, step, 'technical-answer', `No answer to ${step.promised.about ?? 'a request'} yet`),
);
