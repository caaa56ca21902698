import type { Language } from '../../locales/language';
import type { FieldShape } from '../shared/form';
import type { PageContent } from './content';

/** What has been typed, by the names of fields. */
export type Typed = Readonly<Record<string, string>>;

export const ACT_NAMES = [
  'owner',
  'marketing-contact',
  'agreement',
  'benefit',
  'technical-help',
  'quiet',
  'leave',
  'write',
] as const;
export type ActName = (typeof ACT_NAMES)[number];

/** For whom a form is made, and about which benefit. */
export type ActSubject = {
  readonly content: PageContent;
  readonly about: string;
  readonly language: Language;
  /** IANA name: days are days of the publisher. */
  readonly zone: string;
};

/** What is asked of the service: a route of the API with its body, or a message for the team. */
export type Asked =
  | {
      readonly method: 'post' | 'put';
      readonly path: string;
      /** Of the path; `id` is the offer's where it is not given. */
      readonly params?: Readonly<Record<string, string>>;
      readonly body: Readonly<Record<string, unknown>>;
      /** Which field a part of the body came from, where its name differs. */
      readonly fields?: Readonly<Record<string, string>>;
    }
  | { readonly message: string };

/** One of the answers to a form. Nothing is chosen beforehand. */
export type Choice = {
  readonly value: string;
  readonly says: string;
  readonly fields: readonly FieldShape[];
  /** What follows, where it is asked once more before it is done. */
  readonly sure?: (typed: Typed) => string;
  readonly asks: (typed: Typed) => Asked;
  readonly done: string;
};

/** Something that a publisher can do on its page. */
export type Act = {
  readonly heading: (subject: ActSubject) => string;
  readonly lead: (subject: ActSubject) => string;
  /** How it stands: what was answered before. */
  readonly soFar: (subject: ActSubject) => string | undefined;
  /** None where there is nothing to decide now. */
  readonly choices: (subject: ActSubject) => readonly Choice[];
};

/** A field of a form of this page. */
export const field = (
  name: string,
  label: string,
  kind: FieldShape['kind'] = 'text',
  more: Partial<FieldShape> = {},
): FieldShape => ({ name, label, kind, isRequired: true, ...more });

/** What was typed into a field; absent where nothing was. */
export const typedIn = (typed: Typed, name: string): string | undefined => typed[name]?.trim() || undefined;

/** The same as a part of a body. */
export function optional(typed: Typed, name: string): Readonly<Record<string, string>> {
  const value = typedIn(typed, name);
  return value === undefined ? {} : { [name]: value };
}
