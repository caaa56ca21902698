import type { ComponentChildren, JSX } from 'preact';
import type { Said } from '../../locales/said';
import { ApiSentence } from './api-sentence';
import { useReader, useWords } from './reader';
/** Goes with every form of a session: another site cannot know it. */
export const Csrf = (): JSX.Element => <input type="hidden" name="csrf" value={useReader().csrf} />;

/** A field of a form, in the reader's language. */
export type FieldShape = {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'email' | 'tel' | 'textarea' | 'select' | 'datetime' | 'date' | 'files';
  readonly options?: readonly (readonly [value: string, says: string])[];
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
  /** What may be typed, offered and not filled in. */
  readonly suggestions?: readonly string[];
  /** Only asked where another field has this value. */
  readonly onlyFor?: { readonly field: string; readonly value: string };
  readonly autoComplete?: 'off' | 'name' | 'email';
};

type FieldProps = { field: FieldShape; value: string; fault: Said | undefined; hasCursor?: boolean };

/** A labelled field with what was typed, a hint, and what is wrong with it. */
export function Field({ field, value, fault, hasCursor = false }: FieldProps): JSX.Element {
  const { name, label, isRequired = false, onlyFor } = field;
  const hints = useHints(field);
  const describedBy = [
    ...(fault === undefined ? [] : [`f-${name}-fault`]),
    ...(hints === '' ? [] : [`f-${name}-hint`]),
  ];
  return (
    <div class="field" data-only={onlyFor?.value}>
      <label for={`f-${name}`}>
        {label}
        {isRequired && <span aria-hidden="true"> *</span>}
      </label>
      <Control
        field={field}
        value={value}
        common={{
          id: `f-${name}`,
          name,
          required: isRequired,
          'aria-invalid': fault !== undefined,
          ...(describedBy.length > 0 && { 'aria-describedby': describedBy.join(' ') }),
          ...(hasCursor && { autofocus: true }),
        }}
      />
      {hints !== '' && (
        <p class="hint" id={`f-${name}-hint`}>
          {hints}
        </p>
      )}
      <Fault id={`f-${name}-fault`} says={fault} />
    </div>
  );
}

/** A time is typed as the clocks of the reader's zone show it, and the field says which zone that is. */
function useHints({ kind, hint }: FieldShape): string {
  const { zone } = useReader();
  const words = useWords('form');
  return [...(hint === undefined ? [] : [hint]), ...(kind === 'datetime' ? [words.zone(zone)] : [])].join(' ');
}

type Common = Readonly<Record<string, string | boolean>> & { readonly id: string };

function Control({ field, value, common }: { field: FieldShape; value: string; common: Common }): JSX.Element {
  const { kind, options = [], isRequired = false, autoComplete = 'off' } = field;
  const { choose } = useWords('form');
  switch (kind) {
    case 'textarea':
      return (
        <textarea {...common} rows={5}>
          {value}
        </textarea>
      );
    case 'select':
      return (
        <select {...common}>
          {isRequired && <option value="">{choose}</option>}
          {options.map(([option, says]) => (
            <option key={option} value={option} selected={option === value}>
              {says}
            </option>
          ))}
        </select>
      );
    case 'datetime':
      return <input {...common} type="datetime-local" value={value} />;
    case 'files':
      return <input {...common} type="file" multiple />;
    case 'date':
      return <input {...common} type="date" value={value} />;
    case 'email':
    case 'tel':
    case 'text':
      return <TextInput field={field} common={{ ...common, type: kind, value, autoComplete }} />;
  }
}

/** What may be typed is offered below it. */
function TextInput({ field: { suggestions = [] }, common }: { field: FieldShape; common: Common }): JSX.Element {
  if (suggestions.length === 0) return <input {...common} />;
  const list = `${common.id}-list`;
  return (
    <>
      <input {...common} list={list} />
      <datalist id={list}>
        {suggestions.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </>
  );
}

/** What is wrong, read out when it appears. */
export const Fault = ({ id, says }: { id: string; says: Said | undefined }): JSX.Element | null =>
  says === undefined ? null : (
    <div class="fault" id={id} role="alert">
      <ApiSentence>{says}</ApiSentence>
    </div>
  );

type FieldsProps = {
  fields: readonly FieldShape[];
  typed: Readonly<Record<string, string>>;
  faults: Readonly<Record<string, Said>>;
};

/** All fields of a form with what was typed and what is wrong; `''` is wrong with the form as a whole. */
export function Fields({ fields, typed, faults }: FieldsProps): JSX.Element {
  const { zone } = useReader();
  const { needed } = useWords('form');
  const cursor = cursorIn({ fields, typed, faults });
  return (
    <>
      {fields.some(({ kind }) => kind === 'datetime') && <input type="hidden" name="zone" value={zone} />}
      {fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={typed[field.name] ?? ''}
          fault={faults[field.name]}
          hasCursor={field === cursor}
        />
      ))}
      {fields.some(({ isRequired }) => isRequired) && <p class="hint">{needed}</p>}
    </>
  );
}

/** Where one begins to type: at the first fault, otherwise at the first field that is needed and empty. */
const cursorIn = ({ fields, typed, faults }: FieldsProps): FieldShape | undefined =>
  fields.find(({ name }) => faults[name] !== undefined) ??
  fields.find(({ name, isRequired }) => isRequired === true && (typed[name] ?? '') === '');

/** What is wrong with a form and belongs to none of its fields. */
export const FormFault = ({ says }: { says: Said | undefined }): JSX.Element | null =>
  says === undefined ? null : (
    <div class="flash bad" role="alert">
      <ApiSentence>{says}</ApiSentence>
    </div>
  );

/** Said by the script that puts back what had been typed and not sent. */
export const PutBack = (): JSX.Element => (
  <p class="hint" id="put-back" role="status" hidden>
    {useWords('form').putBack}
  </p>
);

/** What stands in the row under a form. */
export const Buttons = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <div class="buttons">{children}</div>
);
