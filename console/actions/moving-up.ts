import { CALLS_TO_ACTION, OFFER_TYPES, type OfferType } from '../../domain/catalogue/offer-types';
import { offerTypeName } from '../shared/names';
import type { Action } from './action';
import { choice, field } from './fields';

/** The listing does more than before. */
export const moveUp: Action = {
  name: 'move-up',
  route: { method: 'put', path: '/v1/offers/{id}/type' },
  needs: 'move-offers-up',
  command: 'changeType',
  fields: ({ language, offer }) => [
    field(language, {
      name: 'type',
      kind: 'select',
      label: 'type',
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
      label: 'callToAction',
      options: [['', '–'], ...CALLS_TO_ACTION.map((call) => [call, call] as const)],
    }),
  ],
  impossible: ({ type }) => (type === 'transact' || type === 'consulting' ? 'highest-type' : undefined),
};
