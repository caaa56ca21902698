import { peopleOnFile } from '../../domain/offer/on-file';
import { LOCALES } from '../../locales';
import type { Action } from './action';
import { field } from './fields';

/** The links to the publisher's page that were sent until now shall not work any more: one person's, or everybody's. */
export const revokeLinks: Action = {
  name: 'revoke-links',
  route: { method: 'post', path: '/v1/offers/{id}/publisher-links/revoke' },
  needs: 'name-people',
  fields: ({ language, offer }) => [
    field(language, {
      name: 'email',
      kind: 'select',
      label: 'whoseLinks',
      options: [
        ['', LOCALES[language].console.people.everybody],
        ...peopleOnFile(offer).map(({ name, email }) => [email, `${name} <${email}>`] as const),
      ],
    }),
  ],
  begin: ({ target = '' }) => ({ email: target }),
};
