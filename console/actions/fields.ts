import type { FieldShape } from '../shared/form';
import { type ConsoleWords, LOCALES } from '../../locales';
import type { Language } from '../../locales/language';

type Fields = ConsoleWords['fields'];

type FieldText = Omit<FieldShape, 'label' | 'hint' | 'options'> & {
  readonly label: keyof Fields['labels'];
  /** A hint that is always the same, or a sentence of its own. */
  readonly hint?: keyof Fields['hints'];
  readonly remark?: string | undefined;
  readonly options?: readonly (readonly [value: string, says: string])[];
};

/** A field in the language of who fills it in. */
export function field(language: Language, { label, hint, remark, ...rest }: FieldText): FieldShape {
  const { labels, hints } = LOCALES[language].console.fields;
  const says = hint === undefined ? remark : hints[hint];
  return { ...rest, label: labels[label], ...(says !== undefined && { hint: says }) };
}

/** When it really happened. */
export const when = (language: Language): FieldShape =>
  field(language, {
    name: 'at',
    kind: 'datetime',
    label: 'at',
    hint: 'at',
  });

/** A remark that is kept with it. */
export const note = (language: Language, isRequired = false): FieldShape =>
  field(language, { name: 'note', kind: 'textarea', label: 'note', isRequired });

/** What the publisher reads of it, beside the remark for colleagues. */
export const told = (language: Language, isRequired = false): readonly FieldShape[] => [
  field(language, {
    name: 'note',
    kind: 'textarea',
    label: 'colleaguesNote',
    hint: 'note',
    isRequired,
  }),
  field(language, {
    name: 'publisherNote',
    kind: 'textarea',
    label: 'publisherNote',
    hint: 'publisherNote',
  }),
];

/** A person by name and address; `within` is the field of the body that they are in. */
export const person = (language: Language, within = '', remark?: string): readonly FieldShape[] => [
  field(language, {
    name: `${within}name`,
    kind: 'text',
    label: 'name',
    remark,
    isRequired: true,
  }),
  field(language, { name: `${within}email`, kind: 'email', label: 'email', isRequired: true }),
];

/** Who it is until now: said, not filled in, for the same person again is a statement of its own. */
export const present = (
  language: Language,
  name: string | null | undefined,
  email: string | null | undefined,
): string | undefined => (name == null ? undefined : LOCALES[language].console.fields.present(name, email ?? ''));

/** A number that a call reaches. */
export const phone = (language: Language): FieldShape =>
  field(language, {
    name: 'phone',
    kind: 'tel',
    label: 'phone',
    hint: 'phone',
    isRequired: true,
  });

/** One of several, each with its name. */
export const choice = <T extends string>(
  values: readonly T[],
  name: (value: T, language: Language) => string,
  language: Language,
): readonly (readonly [T, string])[] => values.map((value) => [value, name(value, language)] as const);
