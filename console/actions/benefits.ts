import type { Benefit, BenefitStatus } from '../../domain/benefits/benefits';
import type { OfferView } from '../../domain/offer/view';
import type { ActivationPath } from '../../domain/catalogue/terms';
import type { Action, Impossible } from './action';
import { field, note } from './fields';

const find = ({ benefits }: OfferView, id: string | undefined): Benefit | undefined =>
  benefits.find((benefit) => benefit.id === id);

/** Why a benefit that stands so cannot be activated; undefined where it can. */
const NOT_NOW: Record<BenefitStatus, Impossible | undefined> = {
  locked: 'benefit-locked',
  available: undefined,
  activated: 'benefit-activated',
  used: 'benefit-used',
  expired: 'benefit-expired',
  declined: 'benefit-declined',
  revoked: 'benefit-revoked',
};

/** Why what is used in another way is never activated. */
const USED_OTHERWISE: Record<ActivationPath, Impossible | undefined> = {
  'activate-button': undefined,
  'request-form': 'request-form',
  'instructions-by-mail': 'instructions-by-mail',
};

/** The publisher asks for a benefit: contact is owed within a week. */
export const activate: Action = {
  name: 'activate',
  route: { method: 'post', path: '/v1/offers/{id}/benefits/{benefit}/activate' },
  needs: 'handle-benefits',
  command: 'activateBenefit',
  targets: 'benefit',
  fields: ({ language, offer }) =>
    offer.type === 'transact'
      ? [
          field(language, {
            name: 'startAt',
            kind: 'datetime',
            label: 'startAt',
            hint: 'startAt',
          }),
        ]
      : [],
  impossible: (offer, target) => {
    const benefit = find(offer, target);
    if (benefit === undefined) return 'no-such-benefit';
    const isOfPeople = benefit.category === 'marketing' || benefit.category === 'sales';
    const never = USED_OTHERWISE[benefit.path];
    if (never !== undefined) return never;
    return NOT_NOW[benefit.status] ?? (isOfPeople && offer.marketingContact === null ? 'contact-missing' : undefined);
  },
};

/** The publisher does not want it. */
export const declineBenefit: Action = {
  name: 'decline-benefit',
  route: { method: 'post', path: '/v1/offers/{id}/benefits/{benefit}/decline' },
  needs: 'handle-benefits',
  command: 'declineBenefit',
  targets: 'benefit',
  fields: ({ language }) => [note(language)],
  impossible: (offer, target) => {
    const status = find(offer, target)?.status;
    if (status === undefined) return 'no-such-benefit';
    if (status === 'locked') return NOT_NOW.locked;
    const isOver = status !== 'available' && status !== 'activated';
    return isOver ? 'benefit-over' : undefined;
  },
};

/** It has been used. */
export const completeBenefit: Action = {
  name: 'complete-benefit',
  route: { method: 'post', path: '/v1/offers/{id}/benefits/{benefit}/complete' },
  needs: 'handle-benefits',
  command: 'completeBenefit',
  targets: 'benefit',
  fields: ({ language }) => [note(language)],
  impossible: (offer, target) => (find(offer, target)?.status === 'activated' ? undefined : 'benefit-not-activated'),
};
