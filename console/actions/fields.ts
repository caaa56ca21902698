import type { FieldShape } from '../shared/form';
import type { InEach, Language } from '../../web/words/language';

type FieldText = Omit<FieldShape, 'label' | 'hint' | 'options'> & {
  readonly label: InEach<string>;
  readonly hint?: InEach<string>;
  readonly options?: readonly (readonly [value: string, says: string])[];
};

/** A field in the language of who fills it in. */
export const field = (language: Language, { label, hint, ...rest }: FieldText): FieldShape => ({
  ...rest,
  label: label[language],
  ...(hint && { hint: hint[language] }),
});

/** When it really happened. */
export const when = (language: Language): FieldShape =>
  field(language, {
    name: 'at',
    kind: 'datetime',
    label: { en: 'When', fr: 'Quand' },
    hint: { en: 'Empty: now. It may be in the past.', fr: 'Vide\u00a0: maintenant. Une date passée est possible.' },
  });

/** A remark that is kept with it. */
export const note = (language: Language, isRequired = false): FieldShape =>
  field(language, { name: 'note', kind: 'textarea', label: { en: 'Note', fr: 'Remarque' }, isRequired });

/** What the publisher reads of it, beside the remark for colleagues. */
export const told = (language: Language, isRequired = false): readonly FieldShape[] => [
  field(language, {
    name: 'note',
    kind: 'textarea',
    label: { en: 'Note for colleagues', fr: 'Remarque pour les collègues' },
    hint: { en: 'The publisher does not read it.', fr: 'L’éditeur ne la lit pas.' },
    isRequired,
  }),
  field(language, {
    name: 'publisherNote',
    kind: 'textarea',
    label: { en: 'What the publisher reads', fr: 'Ce que lit l’éditeur' },
    hint: {
      en: 'Printed in the letter as it stands here. Empty: nothing is added.',
      fr: 'Repris tel quel dans la lettre. Vide : rien n’est ajouté.',
    },
  }),
];

/** A person by name and address; `within` is the field of the body that they are in. */
export const person = (language: Language, within = '', hint?: InEach<string>): readonly FieldShape[] => [
  field(language, {
    name: `${within}name`,
    kind: 'text',
    label: { en: 'Name', fr: 'Nom' },
    ...(hint && { hint }),
    isRequired: true,
  }),
  field(language, { name: `${within}email`, kind: 'email', label: { en: 'E-mail', fr: 'E-mail' }, isRequired: true }),
];

/** Who it is until now: said, not filled in, for the same person again is a statement of its own. */
export const present = (
  name: string | null | undefined,
  email: string | null | undefined,
): InEach<string> | undefined =>
  name == null
    ? undefined
    : { en: `Now: ${name} <${email ?? ''}>`, fr: `Actuellement\u00a0: ${name} <${email ?? ''}>` };

/** A number that a call reaches. */
export const phone = (language: Language): FieldShape =>
  field(language, {
    name: 'phone',
    kind: 'tel',
    label: { en: 'Phone', fr: 'Téléphone' },
    hint: { en: 'With the country: +33 1 23 45 67 89', fr: 'Avec le pays\u00a0: +33 1 23 45 67 89' },
    isRequired: true,
  });

/** One of several, each with its name. */
export const choice = <T extends string>(
  values: readonly T[],
  name: (value: T, language: Language) => string,
  language: Language,
): readonly (readonly [T, string])[] => values.map((value) => [value, name(value, language)] as const);
