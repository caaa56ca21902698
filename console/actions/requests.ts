import { REQUEST_PHASES } from '../../domain/benefits/technical-form';
import type { OfferView } from '../../domain/offer/view';
import type { InEach } from '../../web/words/language';
import { phaseName } from '../../web/words/names';
import type { Action } from './action';
import { choice, field, note, person, phone, when } from './fields';

const isClosed = ({ technicalRequests }: OfferView, number: string | undefined): InEach<string> | undefined =>
  technicalRequests.some((request) => request.number === number && request.status === 'open')
    ? undefined
    : { en: 'The request is closed.', fr: 'La demande est close.' };

/** The form by which technical help is asked for. */
export const makeRequest: Action = {
  name: 'technical-request',
  route: { method: 'post', path: '/v1/offers/{id}/technical-requests' },
  needs: 'handle-requests',
  command: 'makeRequest',
  words: {
    en: {
      title: 'Ask for technical help',
      says: 'Who asks gets the number of the request by mail; an answer is owed within a week.',
      button: 'Ask',
      done: 'The request is made.',
    },
    fr: {
      title: 'Demander une aide technique',
      says: 'Le demandeur reçoit le numéro par e-mail\u00a0; une réponse est due sous une semaine.',
      button: 'Demander',
      done: 'La demande est faite.',
    },
  },
  fields: ({ language }) => [
    ...person(language, 'requester.'),
    field(language, { name: 'product', kind: 'text', label: { en: 'Product', fr: 'Produit' }, isRequired: true }),
    field(language, {
      name: 'phase',
      kind: 'select',
      label: { en: 'Phase', fr: 'Phase' },
      options: choice(REQUEST_PHASES, phaseName, language),
      isRequired: true,
    }),
    phone(language),
    field(language, {
      name: 'country',
      kind: 'text',
      label: { en: 'Country', fr: 'Pays' },
      hint: { en: 'Two letters, for example FR', fr: 'Deux lettres, par exemple FR' },
      isRequired: true,
    }),
    field(language, {
      name: 'language',
      kind: 'text',
      label: { en: 'Language', fr: 'Langue' },
      hint: { en: 'For example fr', fr: 'Par exemple fr' },
      isRequired: true,
    }),
    field(language, {
      name: 'description',
      kind: 'textarea',
      label: { en: 'What is asked', fr: 'Question' },
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
  words: {
    en: {
      title: 'Record the answer to a technical request',
      says: 'It keeps the promise, and counts as a message to the publisher.',
      button: 'Record the answer',
      done: 'The answer is recorded.',
    },
    fr: {
      title: 'Consigner la réponse à une demande technique',
      says: 'La promesse est tenue, et c’est un message à l’éditeur.',
      button: 'Consigner la réponse',
      done: 'La réponse est consignée.',
    },
  },
  fields: ({ language }) => [
    field(language, { name: 'summary', kind: 'textarea', label: { en: 'Answer', fr: 'Réponse' }, isRequired: true }),
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
  words: {
    en: {
      title: 'Cancel a technical request',
      says: 'Who asked does not need an answer any more.',
      button: 'Cancel the request',
      done: 'The request is cancelled.',
    },
    fr: {
      title: 'Annuler une demande technique',
      says: 'Le demandeur n’a plus besoin de réponse.',
      button: 'Annuler la demande',
      done: 'La demande est annulée.',
    },
  },
  fields: ({ language }) => [note(language)],
  impossible: isClosed,
};
