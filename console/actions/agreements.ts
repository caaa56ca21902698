import { AGREEMENTS } from '../../domain/offer/events';
import type { FieldShape } from '../shared/form';
import type { Language } from '../../locales/language';
import { agreementName } from '../shared/names';
import type { Action } from './action';
import { choice, field, when } from './fields';

/** Which document was accepted, in which version, and when. */
export const agreementFields = (language: Language): readonly FieldShape[] => [
  field(language, {
    name: 'document',
    kind: 'select',
    label: 'document',
    options: choice(AGREEMENTS, agreementName, language),
    isRequired: true,
  }),
  field(language, {
    name: 'version',
    kind: 'text',
    label: 'version',
    hint: 'version',
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
  fields: ({ language }) => agreementFields(language),
};
