import { z } from 'zod';
import { requestNumber } from '../../domain/benefits/requests';
import type { Deps } from '../deps';
import { type Route, route } from '../route';
import { offer } from '../schemas/offer';
import { ofOffer, ofRequest } from '../schemas/paths';
import { stamp } from '../schemas/stamp';
import { requestMade, technicalForm } from '../schemas/technical-request';
import { text } from '../schemas/text';
import { tell } from '../offers/telling';

const always = ['unknown-offer', 'offer-ended', 'at-in-the-future'] as const;

/** Requests for technical help. */
export const requestRoutes = (deps: Deps): Route[] => [
  route('post', '/v1/offers/{id}/technical-requests', {
    tag: 'Actions',
    needs: 'handle-requests',
    summary: 'Ask for technical help: an answer is owed',
    description: 'The requester gets the number of the request by mail.',
    params: ofOffer,
    missing: 'unknown-offer',
    body: technicalForm,
    answers: requestMade,
    statuses: [201],
    location: 'The offer, which shows the request.',
    refusals: [...always, 'no-technical-requests', 'too-many-requests', 'benefit-locked', 'benefit-over'],
    answer: async ({ params: { id }, body: form }, caller) => {
      const after = await tell(deps, id, 'makeRequest', caller, form);
      const body = { number: requestNumber(id, caller.id), offer: after };
      return { status: 201, body, location: `/v1/offers/${id}` };
    },
  }),
  answering(deps),
  cancelling(deps),
];

const answering = (deps: Deps): Route =>
  route('post', '/v1/offers/{id}/technical-requests/{number}/answer', {
    tag: 'Actions',
    needs: 'handle-requests',
    summary: 'Record the answer to a request',
    description: 'It keeps the promise, and is a message to the publisher.',
    params: ofRequest,
    missing: 'unknown-request',
    body: z.strictObject({ summary: text(2_000), ...stamp }),
    example: { summary: 'Use a managed identity; the guide is linked.' },
    answers: offer,
    refusals: [...always, 'unknown-request', 'request-closed'],
    answer: async ({ params: { id, number }, body }, caller) => ({
      body: await tell(deps, id, 'answerRequest', caller, { ...body, number }),
    }),
  });

const cancelling = (deps: Deps): Route =>
  route('post', '/v1/offers/{id}/technical-requests/{number}/cancel', {
    tag: 'Actions',
    needs: 'handle-requests',
    summary: 'The requester does not need an answer any more',
    params: ofRequest,
    missing: 'unknown-request',
    body: z.strictObject({ note: text(2_000).optional(), ...stamp }),
    example: {},
    answers: offer,
    refusals: [...always, 'unknown-request', 'request-closed'],
    answer: async ({ params: { id, number }, body }, caller) => ({
      body: await tell(deps, id, 'cancelRequest', caller, { ...body, number }),
    }),
  });
