import type { ComponentChildren, JSX } from 'preact';
import { ApiSentence } from './api-sentence';
import { useReader, useWords } from './reader';
import type { InEach } from './words/language';

/** Goes with every form of a session: another site cannot know it. */
export const Csrf = (): JSX.Element => <input type="hidden" name="csrf" value={useReader().csrf} />;

/** A field of a form, in the reader's language. */
export type FieldShape = {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'email' | 'tel' | 'textarea' | 'select' | 'datetime' | 'date';
  readonly options?: readonly (readonly [value: string, says: string])[];
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
  readonly autoComplete?: 'off' | 'name' | 'email';
};

/** A labelled field with what was typed, a hint, and what is wrong with it. */
export function Field({
  field,
  value,
  fault,
}: {
  field: FieldShape;
  value: string;
  fault: string | undefined;
}): JSX.Element {
  const { name, label, hint, isRequired = false } = field;
  return (
    <div class="field">
      <label for={`f-${name}`}>
        {label}
        {isRequired && <span aria-hidden="true"> *</span>}
      </label>
      <Control field={field} value={value} describedBy={describing(name, hint, fault)} isWrong={fault !== undefined} />
      {hint !== undefined && (
        <p class="hint" id={`f-${name}-hint`}>
          {hint}
        </p>
      )}
      <Fault id={`f-${name}-fault`} says={fault} />
    </div>
  );
}

const describing = (name: string, hint: string | undefined, fault: string | undefined): string =>
  [...(fault === undefined ? [] : [`f-${name}-fault`]), ...(hint === undefined ? [] : [`f-${name}-hint`])].join(' ');

type ControlProps = { field: FieldShape; value: string; describedBy: string; isWrong: boolean };

function Control({ field, value, describedBy, isWrong }: ControlProps): JSX.Element {
  const { name, kind, options = [], isRequired = false, autoComplete = 'off' } = field;
  const common = {
    id: `f-${name}`,
    name,
    required: isRequired,
    'aria-invalid': isWrong,
    ...(describedBy !== '' && { 'aria-describedby': describedBy }),
  };
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
          {options.map(([option, says]) => (
            <option key={option} value={option} selected={option === value}>
              {says}
            </option>
          ))}
        </select>
      );
    case 'datetime':
      return <input {...common} type="datetime-local" value={value} />;
    case 'date':
      return <input {...common} type="date" value={value} />;
    case 'email':
      return <input {...common} type="email" value={value} autoComplete={autoComplete} />;
    case 'tel':
      return <input {...common} type="tel" value={value} autoComplete={autoComplete} />;
    case 'text':
      return <input {...common} type="text" value={value} autoComplete={autoComplete} />;
  }
}

/** What is wrong, read out when it appears. */
export const Fault = ({ id, says }: { id: string; says: string | undefined }): JSX.Element | null =>
  says === undefined ? null : (
    <p class="fault" id={id} role="alert">
      {says}
    </p>
  );

const REQUIRED: InEach<string> = { en: 'Fields with * are needed.', fr: 'Les champs avec * sont requis.' };

/** All fields of a form with what was typed and what is wrong; `''` is wrong with the form as a whole. */
export function Fields({
  fields,
  typed,
  faults,
}: {
  fields: readonly FieldShape[];
  typed: Readonly<Record<string, string>>;
  faults: Readonly<Record<string, string>>;
}): JSX.Element {
  const required = useWords(REQUIRED);
  return (
    <>
      {fields.map((field) => (
        <Field key={field.name} field={field} value={typed[field.name] ?? ''} fault={faults[field.name]} />
      ))}
      {fields.some(({ isRequired }) => isRequired) && <p class="hint">{required}</p>}
    </>
  );
}

/** What is wrong with a form and belongs to none of its fields. */
export const FormFault = ({ says }: { says: string | undefined }): JSX.Element | null =>
  says === undefined ? null : (
    <div class="flash bad" role="alert">
      <ApiSentence>{says}</ApiSentence>
    </div>
  );

/** What stands in the row under a form. */
export const Buttons = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <div class="buttons">{children}</div>
);
