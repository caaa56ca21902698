import type { Instant } from '../calendar/instants';
import { type OfferState, factsOf, fingerprint } from '../offer/state';
import { endingFor } from '../offer/endings';
import type { Fact } from '../offer/events';
import type { RequestPhase } from './technical-form';
import type { Person } from '../offer/people';

/** A request for technical help as it stands. */
export type TechnicalRequest = {
  readonly number: string;
  readonly status: 'open' | 'answered' | 'cancelled';
  readonly product: string;
  readonly phase: RequestPhase;
  readonly requester: Person;
  readonly madeAt: Instant;
  readonly closedAt: Instant | null;
};

/** The number of a request, from the id of the input that made it: the same again for the same input. */
export const requestNumber = (offerId: string, inputId: string): string =>
  `TR-${fingerprint(`${offerId}/${inputId}`).toUpperCase().padStart(11, '0')}`;

type Closing = Fact<'request-answered'> | Fact<'request-cancelled'>;

/** What answered or cancelled a request, whichever came first. */
export function closingOf(state: OfferState, number: string): Closing | undefined {
  const closings: Closing[] = [...factsOf(state, 'request-answered'), ...factsOf(state, 'request-cancelled')];
  return closings
    .filter((closing) => closing.number === number)
    .reduce<Closing | undefined>(
      (first, each) => (first === undefined || each.at < first.at ? each : first),
      undefined,
    );
}

/** Every technical request, by time. One that the offer's ending left open is closed by it, also after relisting. */
export const requestsOf = (state: OfferState): TechnicalRequest[] =>
  factsOf(state, 'request-made').map(({ number, product, phase, requester, at }) => {
    const closing = closingOf(state, number);
    const ended = closing === undefined ? endingFor(state, at) : undefined;
    const isAnswered = closing?.kind === 'request-answered';
    const status = isAnswered ? 'answered' : (closing ?? ended) ? 'cancelled' : 'open';
    return { number, status, product, phase, requester, madeAt: at, closedAt: (closing ?? ended)?.at ?? null };
  });
