import { closingOf } from '../benefits/requests';
import { after } from '../calendar/instants';
import { toPublisher } from '../duties/second-address';
import type { SendLetter } from '../offer/effect';
import { requesterReads } from '../offer/readers';
import { factsOf, isRecent, type OfferState, termsOf } from '../offer/state';
import type { Plan, Step } from '../offer/step';
import { escalation } from './escalation';
import { judged } from './judged';
import type { Promised, Settlement } from './promised';

/**
 * Promise: an answer to each request for technical help.
 * Source: "Vous pouvez utiliser votre avantage technique pour demander une assistance technique […] Pour demander de
 * l’aide, remplissez le formulaire". The source gives no number of days; the catalogue does.
 */
export function technicalAnswerPromises(state: OfferState): Promised[] {
  const { within, remind } = termsOf(state).technicalAnswer;
  return factsOf(state, 'request-made').map(({ number, at, requester }) =>
    judged(state, {
      id: `technical-answer/${number}`,
      kind: 'technical-answer',
      about: number,
      owedTo: 'requester',
      owedBy: 'rewards-team',
      madeAt: at,
      dueAt: after(at, within),
      remind,
      remindPinned: null,
      settled: settlement(state, number),
      why: [
        { code: 'help-asked', params: { by: requester.name, at } },
        { code: 'allowed-for-answer', params: { within } },
      ],
    }),
  );
}

function settlement(state: OfferState, number: string): Settlement | null {
  const closing = closingOf(state, number);
  if (closing === undefined) return null;
  if (closing.kind === 'request-cancelled') return { how: 'waived', at: closing.at, evidence: null };
  return { how: 'kept', at: closing.at, evidence: { type: 'answer', id: closing.id } };
}

/** A reminder to the team before each due date, and a ticket at it. */
export const technicalAnswerSteps: Plan = (state, now) =>
  escalation(state, technicalAnswerPromises(state), 'technical-answer', now);

/** Whoever asks gets the number of the request, and hears until when it is answered; nobody's promise waits for it. */
export const requestSteps: Plan = (state, now) =>
  technicalAnswerPromises(state).flatMap((promised): readonly Step[] => {
    const request = factsOf(state, 'request-made').find(({ number }) => number === promised.about);
    if (request === undefined || !isRecent(request, now)) return [];
    const { number, product, description, at } = request;
    const effect = (): SendLetter => ({
      do: 'send-letter',
      to: requesterReads(request),
      content: { letter: 'request-received', number, product, description, answerBy: promised.dueAt },
    });
    return toPublisher(state, { key: `request/${number}/received`, at, effect }, now);
  });
