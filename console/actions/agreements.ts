import { AGREEMENTS } from '../../domain/offer/events';
import type { FieldShape } from '../shared/form';
import type { Language } from '../../web/words/language';
import { agreementName } from '../../web/words/names';
import type { Action } from './action';
import { choice, field, when } from './fields';

/** Which document was accepted, in which version, and when. */
export const agreementFields = (language: Language): readonly FieldShape[] => [
  field(language, {
    name: 'document',
    kind: 'select',
    label: { en: 'Document', fr: 'Document' },
    options: choice(AGREEMENTS, agreementName, language),
    isRequired: true,
  }),
  field(language, {
    name: 'version',
    kind: 'text',
    label: { en: 'Version', fr: 'Version' },
    hint: { en: 'For example 2024-10', fr: 'Par exemple 2024-10' },
    isRequired: true,
  }),
  when(language),
];

/** The company has accepted a document that covers everything the programme does for it. */
export const acceptAgreement: Action = {
  name: 'agreement',
  route: { method: 'post', path: '/v1/publishers/{id}/agreement' },
  needs: 'handle-publishers',
  command: 'hearCompany',
  targets: 'publisher',
  foreseen: (body) => ({ ...body, what: 'agreement' }),
  words: {
    en: {
      title: 'The company has accepted an agreement',
      says: 'It counts for all its offers: they are told. Some catalogues ask for it before a benefit is activated.',
      button: 'Record it',
      done: 'The agreement is recorded.',
    },
    fr: {
      title: 'L’entreprise a accepté un accord',
      says: 'Il compte pour toutes ses offres\u00a0: elles l’apprennent. Certains catalogues l’exigent avant d’activer un avantage.',
      button: 'Consigner',
      done: 'L’accord est consigné.',
    },
  },
  fields: ({ language }) => agreementFields(language),
};
