import { REQUEST_PHASES } from '../../domain/benefits/technical-form';
import type { OfferView } from '../../domain/offer/view';
import { phaseName } from '../shared/names';
import type { Action, Impossible } from './action';
import { choice, field, note, person, phone, when } from './fields';

const isClosed = ({ technicalRequests }: OfferView, number: string | undefined): Impossible | undefined =>
  technicalRequests.some((request) => request.number === number && request.status === 'open')
    ? undefined
    : 'request-closed';

/** The form by which technical help is asked for. */
export const makeRequest: Action = {
  name: 'technical-request',
  route: { method: 'post', path: '/v1/offers/{id}/technical-requests' },
  needs: 'handle-requests',
  command: 'makeRequest',
  fields: ({ language }) => [
    ...person(language, 'requester.'),
    field(language, { name: 'product', kind: 'text', label: 'product', isRequired: true }),
    field(language, {
      name: 'phase',
      kind: 'select',
      label: 'phase',
      options: choice(REQUEST_PHASES, phaseName, language),
      isRequired: true,
    }),
    phone(language),
    field(language, {
      name: 'country',
      kind: 'text',
      label: 'country',
      hint: 'country',
      isRequired: true,
    }),
    field(language, {
      name: 'language',
      kind: 'text',
      label: 'language',
      hint: 'language',
      isRequired: true,
    }),
    field(language, {
      name: 'description',
      kind: 'textarea',
      label: 'description',
      isRequired: true,
    }),
  ],
  begin: ({ offer: { publisher } }) => ({
    country: publisher.country ?? '',
    language: publisher.language,
  }),
};

/** The answer to a request. */
export const answerRequest: Action = {
  name: 'answer-request',
  route: { method: 'post', path: '/v1/offers/{id}/technical-requests/{number}/answer' },
  needs: 'handle-requests',
  command: 'answerRequest',
  targets: 'number',
  fields: ({ language }) => [
    field(language, { name: 'summary', kind: 'textarea', label: 'answer', isRequired: true }),
    when(language),
  ],
  impossible: isClosed,
};

/** Nobody needs the answer any more. */
export const cancelRequest: Action = {
  name: 'cancel-request',
  route: { method: 'post', path: '/v1/offers/{id}/technical-requests/{number}/cancel' },
  needs: 'handle-requests',
  command: 'cancelRequest',
  targets: 'number',
  fields: ({ language }) => [note(language)],
  impossible: isClosed,
};
