import type { OfferView } from '../../domain/offer/view';
import type { MarketingContact } from '../../domain/offer/people';
import type { FieldShape } from '../shared/form';
import { type InEach, type Language, languageOf } from '../../web/words/language';
import { ownerStatusName } from '../../web/words/names';
import type { Action, Typed } from './action';
import { choice, field, person, phone, present, when } from './fields';

const OVER: InEach<string> = {
  en: 'This offer has no engagement that is still running.',
  fr: 'Cette offre n’a pas d’engagement en cours.',
};

const hasNoEngagement = ({ engagement }: OfferView): InEach<string> | undefined =>
  engagement.status === 'awaiting-manager' || engagement.status === 'active' ? undefined : OVER;

/** Who accompanies the publisher. */
export const nameManager: Action = {
  name: 'name-manager',
  route: { method: 'put', path: '/v1/offers/{id}/engagement-manager' },
  needs: 'name-managers',
  command: 'nameManager',
  words: {
    en: {
      title: 'Name the engagement manager',
      says: 'The publisher is told who it is.',
      button: 'Name the manager',
      done: 'The engagement manager is named.',
    },
    fr: {
      title: 'Désigner le responsable d’engagement',
      says: 'L’éditeur apprend qui c’est.',
      button: 'Désigner',
      done: 'Le responsable d’engagement est désigné.',
    },
  },
  fields: ({ language, offer: { engagement } }) => [
    ...person(language, '', present(engagement.manager?.name, engagement.manager?.email)),
    when(language),
  ],
  impossible: hasNoEngagement,
};

/** Who owns the offer, as somebody on the team has learned. */
export const setOwner: Action = {
  name: 'set-owner',
  route: { method: 'put', path: '/v1/offers/{id}/owner' },
  needs: 'name-people',
  command: 'setOwner',
  words: {
    en: {
      title: 'Name the owner of the offer',
      says: 'A new owner gets the hand-over letter with what is owed. The same person again is a confirmation.',
      button: 'Name the owner',
      done: 'The owner is on file.',
    },
    fr: {
      title: 'Désigner le propriétaire de l’offre',
      says: 'Un nouveau propriétaire reçoit la lettre de passation avec ce qui lui est dû. La même personne confirme.',
      button: 'Désigner',
      done: 'Le propriétaire est désigné.',
    },
  },
  fields: ({ language, offer: { owner } }) => [
    ...person(language, '', owner.status === 'known' ? present(owner.name, owner.email) : undefined),
    when(language),
  ],
  always: () => ({ status: 'known' }),
};

/** The owner is gone, or nobody knows who it is. */
export const ownerLost: Action = {
  name: 'owner-lost',
  route: { method: 'put', path: '/v1/offers/{id}/owner' },
  needs: 'name-people',
  command: 'setOwner',
  words: {
    en: {
      title: 'The owner has left, or is unknown',
      says: 'The search for the owner begins: a ticket for support, and letters to the account and the contacts.',
      button: 'Say so',
      done: 'The search for the owner has begun.',
    },
    fr: {
      title: 'Le propriétaire est parti ou inconnu',
      says: 'La recherche du propriétaire commence\u00a0: un ticket pour l’assistance, des lettres au compte et aux contacts.',
      button: 'Signaler',
      done: 'La recherche du propriétaire a commencé.',
    },
  },
  fields: ({ language }) => [
    field(language, {
      name: 'status',
      kind: 'select',
      label: { en: 'The owner', fr: 'Le propriétaire' },
      options: choice(['left', 'unknown'], ownerStatusName, language),
      isRequired: true,
    }),
    when(language),
  ],
};

/** What is asked about a marketing contact. */
export const contactFields = (language: Language): readonly FieldShape[] => [
  ...person(language),
  phone(language),
  field(language, {
    name: 'language',
    kind: 'select',
    label: { en: 'Language', fr: 'Langue' },
    options: [
      ['en', 'English'],
      ['fr', 'Français'],
    ],
  }),
];

/** The present contact, as it stands in those fields. */
export const contactTyped = (contact: MarketingContact | null, publisher: string): Typed => ({
  name: contact?.name ?? '',
  email: contact?.email ?? '',
  phone: contact?.phone ?? '',
  language: languageOf(contact?.language ?? publisher),
});

/** The company's contact for marketing and sales benefits. */
export const nameMarketingContact: Action = {
  name: 'marketing-contact',
  route: { method: 'put', path: '/v1/offers/{id}/marketing-contact' },
  needs: 'name-people',
  command: 'hearCompany',
  foreseen: (body) => ({ ...body, what: 'marketing-contact' }),
  words: {
    en: {
      title: 'Name the marketing contact',
      says: 'It is the contact of the whole company: its other offers are told. Needed before a marketing or sales benefit.',
      button: 'Name the contact',
      done: 'The marketing contact is named.',
    },
    fr: {
      title: 'Désigner le contact marketing',
      says: 'C’est le contact de toute l’entreprise\u00a0: ses autres offres l’apprennent. Requis avant un avantage marketing ou commercial.',
      button: 'Désigner',
      done: 'Le contact marketing est désigné.',
    },
  },
  fields: ({ language }) => contactFields(language),
  begin: ({ offer: { marketingContact, publisher } }) => contactTyped(marketingContact, publisher.language),
};
