import type { Benefit, BenefitStatus } from '../../domain/benefits/benefits';
import type { OfferView } from '../../domain/offer/view';
import type { ActivationPath } from '../../domain/catalogue/terms';
import type { InEach } from '../../web/words/language';
import type { Action } from './action';
import { field, note } from './fields';

const find = ({ benefits }: OfferView, id: string | undefined): Benefit | undefined =>
  benefits.find((benefit) => benefit.id === id);

const NO_SUCH: InEach<string> = { en: 'This offer has no such benefit.', fr: 'Cette offre n’a pas cet avantage.' };

/** Why a benefit that stands so cannot be activated; undefined where it can. */
const NOT_NOW: Record<BenefitStatus, InEach<string> | undefined> = {
  locked: { en: 'Its tier is not reached.', fr: 'Son palier n’est pas atteint.' },
  available: undefined,
  activated: { en: 'It is activated already.', fr: 'Il est déjà activé.' },
  used: { en: 'It has been used.', fr: 'Il a été utilisé.' },
  expired: { en: 'It has lapsed.', fr: 'Il a expiré.' },
  declined: { en: 'It was declined.', fr: 'Il a été refusé.' },
  revoked: { en: 'It was revoked.', fr: 'Il a été révoqué.' },
};

/** Why what is used in another way is never activated. */
const USED_OTHERWISE: Record<ActivationPath, InEach<string> | undefined> = {
  'activate-button': undefined,
  'request-form': {
    en: 'It is used by asking for technical help.',
    fr: 'On s’en sert en demandant une aide technique.',
  },
  'instructions-by-mail': {
    en: 'It needs no activation: a letter tells how to use it.',
    fr: 'Sans activation\u00a0: une lettre dit comment s’en servir.',
  },
};

const NEEDS_CONTACT: InEach<string> = {
  en: 'Name the company’s marketing contact first.',
  fr: 'Désignez d’abord le contact marketing de l’entreprise.',
};

/** The publisher asks for a benefit: contact is owed within a week. */
export const activate: Action = {
  name: 'activate',
  route: { method: 'post', path: '/v1/offers/{id}/benefits/{benefit}/activate' },
  needs: 'handle-benefits',
  command: 'activateBenefit',
  targets: 'benefit',
  words: {
    en: {
      title: 'Activate a benefit',
      says: 'Contact is owed within a week.',
      button: 'Activate',
      done: 'The benefit is activated.',
    },
    fr: {
      title: 'Activer un avantage',
      says: 'Une prise de contact est due sous une semaine.',
      button: 'Activer',
      done: 'L’avantage est activé.',
    },
  },
  fields: ({ language, offer }) =>
    offer.type === 'transact'
      ? [
          field(language, {
            name: 'startAt',
            kind: 'datetime',
            label: { en: 'Begins', fr: 'Début' },
            hint: { en: 'Empty: at once.', fr: 'Vide\u00a0: tout de suite.' },
          }),
        ]
      : [],
  impossible: (offer, target) => {
    const benefit = find(offer, target);
    if (benefit === undefined) return NO_SUCH;
    const isOfPeople = benefit.category === 'marketing' || benefit.category === 'sales';
    const never = USED_OTHERWISE[benefit.path];
    if (never !== undefined) return never;
    return NOT_NOW[benefit.status] ?? (isOfPeople && offer.marketingContact === null ? NEEDS_CONTACT : undefined);
  },
};

/** The publisher does not want it. */
export const declineBenefit: Action = {
  name: 'decline-benefit',
  route: { method: 'post', path: '/v1/offers/{id}/benefits/{benefit}/decline' },
  needs: 'handle-benefits',
  command: 'declineBenefit',
  targets: 'benefit',
  words: {
    en: {
      title: 'Decline a benefit',
      says: 'The publisher does not want it; contact about it is not owed any more.',
      button: 'Decline',
      done: 'The benefit is declined.',
    },
    fr: {
      title: 'Refuser un avantage',
      says: 'L’éditeur n’en veut pas\u00a0; la prise de contact n’est plus due.',
      button: 'Refuser',
      done: 'L’avantage est refusé.',
    },
  },
  fields: ({ language }) => [note(language)],
  impossible: (offer, target) => {
    const status = find(offer, target)?.status;
    if (status === undefined) return NO_SUCH;
    if (status === 'locked') return NOT_NOW.locked;
    const isOver = status !== 'available' && status !== 'activated';
    return isOver ? { en: 'It is over.', fr: 'Il est terminé.' } : undefined;
  },
};

/** It has been used. */
export const completeBenefit: Action = {
  name: 'complete-benefit',
  route: { method: 'post', path: '/v1/offers/{id}/benefits/{benefit}/complete' },
  needs: 'handle-benefits',
  command: 'completeBenefit',
  targets: 'benefit',
  words: {
    en: {
      title: 'A benefit has been used',
      says: 'It is then listed as used.',
      button: 'It was used',
      done: 'The benefit was used.',
    },
    fr: {
      title: 'Un avantage a été utilisé',
      says: 'Il est alors inscrit comme utilisé.',
      button: 'Il a été utilisé',
      done: 'L’avantage a été utilisé.',
    },
  },
  fields: ({ language }) => [note(language)],
  impossible: (offer, target) =>
    find(offer, target)?.status === 'activated'
      ? undefined
      : { en: 'It is not activated.', fr: 'Il n’est pas activé.' },
};
