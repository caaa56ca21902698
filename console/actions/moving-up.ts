import { CALLS_TO_ACTION, OFFER_TYPES, type OfferType } from '../../domain/catalogue/offer-types';
import { offerTypeName } from '../../web/words/names';
import type { Action } from './action';
import { choice, field } from './fields';

/** The listing does more than before. */
export const moveUp: Action = {
  name: 'move-up',
  route: { method: 'put', path: '/v1/offers/{id}/type' },
  needs: 'move-offers-up',
  command: 'changeType',
  words: {
    en: {
      title: 'Move the offer up',
      says: 'To a higher type: benefits and engagement are looked at again. There is no way down.',
      button: 'Move up',
      done: 'The offer has moved up.',
    },
    fr: {
      title: 'Faire évoluer l’offre',
      says: 'Vers un type supérieur\u00a0: avantages et engagement sont revus. On ne redescend pas.',
      button: 'Faire évoluer',
      done: 'L’offre a évolué.',
    },
  },
  fields: ({ language, offer }) => [
    field(language, {
      name: 'type',
      kind: 'select',
      label: { en: 'New type', fr: 'Nouveau type' },
      options: choice<OfferType>(
        OFFER_TYPES.filter((type) => type !== offer.type),
        offerTypeName,
        language,
      ),
      isRequired: true,
    }),
    field(language, {
      name: 'callToAction',
      kind: 'select',
      label: { en: 'Button of the listing', fr: 'Bouton de la fiche' },
      options: [['', '–'], ...CALLS_TO_ACTION.map((call) => [call, call] as const)],
    }),
  ],
  impossible: ({ type }) =>
    type === 'transact' || type === 'consulting'
      ? { en: 'There is no higher type.', fr: 'Il n’y a pas de type supérieur.' }
      : undefined,
};
