import type { OfferView } from '../../domain/offer/view';
import type { MarketingContact } from '../../domain/offer/people';
import type { FieldShape } from '../shared/form';
import { LOCALES } from '../../locales';
import { type Language, LANGUAGES, languageOf } from '../../locales/language';
import { ownerStatusName } from '../shared/names';
import type { Action, Impossible, Typed } from './action';
import { choice, field, person, phone, present, when } from './fields';

const hasNoEngagement = ({ engagement }: OfferView): Impossible | undefined =>
  engagement.status === 'awaiting-manager' || engagement.status === 'active' ? undefined : 'no-engagement';

/** Who accompanies the publisher. */
export const nameManager: Action = {
  name: 'name-manager',
  route: { method: 'put', path: '/v1/offers/{id}/engagement-manager' },
  needs: 'name-managers',
  command: 'nameManager',
  fields: ({ language, offer: { engagement } }) => [
    ...person(language, '', present(language, engagement.manager?.name, engagement.manager?.email)),
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
  fields: ({ language, offer: { owner } }) => [
    ...person(language, '', owner.status === 'known' ? present(language, owner.name, owner.email) : undefined),
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
  fields: ({ language }) => [
    field(language, {
      name: 'status',
      kind: 'select',
      label: 'status',
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
    label: 'language',
    options: LANGUAGES.map((each) => [each, LOCALES[each].console.frame.language]),
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
  fields: ({ language }) => contactFields(language),
  begin: ({ offer: { marketingContact, publisher } }) => contactTyped(marketingContact, publisher.language),
};
