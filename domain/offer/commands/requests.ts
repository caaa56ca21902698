import type { Instant } from '../../calendar/instants';
import type { OfferState } from '../state';
import { termsOf } from '../state';
import { benefitOf } from '../../benefits/benefits';
import { type EventPayload } from '../events';
import { REQUEST_PHASES } from '../../benefits/technical-form';
import type { Fields } from '../inputs';
import { type Refusal, refusal } from '../refusals';
import { requestNumber, requestsOf, type TechnicalRequest } from '../../benefits/requests';
import type { Command } from './command';

/** How many requests of one offer may wait for an answer. */
const MOST_OPEN = 20;

/** Somebody asks for technical help, by the form. */
export const makeRequest: Command = (state, input, at, id) => {
  const { publishedAt } = state.offer;
  if (at < publishedAt) return refusal('before-publication', { what: 'published', since: publishedAt });
  const refused = notTaken(state);
  if (refused) return refused;
  const requester = input.within('requester');
  const made: EventPayload = {
    kind: 'request-made',
    number: requestNumber(state.offer.id, id),
    product: input.text('product', 200),
    phase: input.oneOf('phase', REQUEST_PHASES),
    phone: input.text('phone', 20),
    country: input.text('country', 2),
    language: input.text('language', 35),
    description: input.text('description', 4_000),
    requester: { name: requester.text('name', 200), email: requester.text('email', 254) },
  };
  return [made];
};

function notTaken(state: OfferState): Refusal | undefined {
  const terms = termsOf(state).benefits.find(({ path }) => path === 'request-form');
  if (terms === undefined) return refusal('no-technical-requests');
  const { status, reason } = benefitOf(state, terms);
  if (status === 'locked') return refusal('benefit-locked', { benefit: terms.title, because: reason });
  if (status !== 'available') return refusal('benefit-over', { benefit: terms.title, status });
  if (requestsOf(state).filter((request) => request.status === 'open').length >= MOST_OPEN)
    return refusal('too-many-requests', { most: MOST_OPEN });
  return undefined;
}

/** Somebody of the programme answers: that is a message to the publisher, too. */
export const answerRequest: Command = (state, input, at) => {
  const request = openRequest(state, input, at);
  if ('code' in request) return request;
  const { number, requester } = request;
  const summary = input.text('summary');
  return [
    { kind: 'request-answered', number, summary },
    { kind: 'message', channel: 'email', direction: 'outbound', with: requester.name, summary, about: number },
  ];
};

/** The requester does not need an answer any more. */
export const cancelRequest: Command = (state, input, at) => {
  const request = openRequest(state, input, at);
  if ('code' in request) return request;
  return [{ kind: 'request-cancelled', number: request.number, note: input.optionalText('note') }];
};

function openRequest(state: OfferState, input: Fields, at: Instant): TechnicalRequest | Refusal {
  const number = input.text('number', 40);
  const request = requestsOf(state).find((each) => each.number === number);
  if (request === undefined) return refusal('unknown-request', { number });
  if (request.status !== 'open') return refusal('request-closed', { number, status: request.status });
  return at < request.madeAt ? refusal('before-publication', { what: 'request', since: request.madeAt }) : request;
}
