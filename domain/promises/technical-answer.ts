import { after } from '../calendar/instants';
import { type OfferState, factsOf, termsOf } from '../offer/state';
import { judged } from './judged';
import type { Promised, Settlement } from './promised';
import { closingOf } from '../benefits/requests';

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
