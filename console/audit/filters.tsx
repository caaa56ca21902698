import type { JSX } from 'preact';
import type { AuditedAction } from '../../platform/store/audit-tables';
import { within } from '../shared/chips';
import { Buttons, Field, type FieldShape } from '../shared/form';
import { useReader, useWords } from '../shared/reader';
import { actionsToFilter } from './audited-actions';

/** What of the audit is looked at. */
export type AuditFilter = {
  readonly actor: string | undefined;
  readonly offer: string | undefined;
  readonly permission: AuditedAction | undefined;
};

/** The place of a view of the audit, with the page of it that begins at a cursor. */
export function placeOfAudit({ actor, offer, permission }: AuditFilter, cursor?: string): string {
  const query = new URLSearchParams({
    ...(actor !== undefined && { actor }),
    ...(offer !== undefined && { offer }),
    ...(permission !== undefined && { permission }),
    ...(cursor !== undefined && { cursor }),
  }).toString();
  return query === '' ? '/audit' : `/audit?${query}`;
}

/** Who, which offer, and what. */
export function AuditFilters({ filter }: { filter: AuditFilter }): JSX.Element {
  const { language } = useReader();
  const words = useWords('audit');
  const { actor, offer, permission } = words.fields;
  const fields: readonly (FieldShape & { readonly name: keyof AuditFilter })[] = [
    { name: 'actor', kind: 'text', label: actor },
    { name: 'offer', kind: 'text', label: offer },
    {
      name: 'permission',
      kind: 'select',
      label: permission,
      options: [['', words.anything], ...actionsToFilter(language)],
    },
  ];
  return (
    <form
      method="get"
      action="/audit"
      class="filters by-field"
      role="search"
      aria-label={words.filter}
      {...within('audit')}
    >
      {fields.map((field) => (
        <Field key={field.name} field={field} value={filter[field.name] ?? ''} fault={undefined} />
      ))}
      <Buttons>
        <button>{words.filter}</button>
        <a class="button plain" href="/audit">
          {words.clear}
        </a>
      </Buttons>
    </form>
  );
}
