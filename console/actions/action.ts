import type { CommandName } from '../../domain/offer/commands';
import type { OfferView } from '../../domain/offer/view';
import type { Permission } from '../../domain/offer/roles';
import type { FieldShape } from '../shared/form';
import { type ConsoleWords, LOCALES } from '../../locales';
import type { Language } from '../../locales/language';

/** What was typed, by the name of the field; a name with a dot is a field within a field of the API's body. */
export type Typed = Readonly<Record<string, string>>;

/** What an action is done to: an offer, and what of it where there are several (a benefit, a request, a ticket). */
export type Subject = {
  readonly offer: OfferView;
  readonly target: string | undefined;
  readonly language: Language;
  readonly name: string;
};

/** Something that a person can do with an offer. It is carried out by a route of the API, so the API's rules hold. */
export type Action = {
  /** In the path of its page; its words are called so too. */
  readonly name: keyof ConsoleWords['actions'];
  readonly route: { readonly method: 'post' | 'put'; readonly path: string };
  readonly needs: Permission;
  /** By which its effects are foreseen; absent where nothing follows but what it says. */
  readonly command?: CommandName;
  /** What that command is told, where it is not the body of the route. */
  readonly foreseen?: (body: Readonly<Record<string, unknown>>, subject: Subject) => Readonly<Record<string, unknown>>;
  /** The parameter of the route that the target is, beside the offer or in its place. */
  readonly targets?: 'benefit' | 'number' | 'ticket' | 'publisher' | 'message';
  readonly isDanger?: boolean;
  readonly fields?: (subject: Subject) => readonly FieldShape[];
  /** What stands in the fields to begin with. */
  readonly begin?: (subject: Subject) => Typed;
  /** What the body says in any case. */
  readonly always?: (subject: Subject) => Readonly<Record<string, unknown>>;
  /** Why it cannot be done now; undefined where it can. */
  readonly impossible?: (offer: OfferView, target: string | undefined) => Impossible | undefined;
};

/** Why an action cannot be done now: a code, which a language has a sentence for. */
export type Impossible = keyof ConsoleWords['impossible'];

export type ActionWords = {
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly says: string;
  readonly button: string;
  /** What is said when it was done. */
  readonly done: string;
  /** What is said then, once the letter has left that it was about. */
  readonly left?: string;
};

/** What an action is called, and what is said of it. */
export const actionWords = ({ name }: Action, language: Language): ActionWords =>
  LOCALES[language].console.actions[name];

/** The fields of an action in one object: names with dots become objects in objects, what is empty is left out. */
export function bodyOf(typed: Typed, fields: readonly FieldShape[], instantOf: (local: string) => string): object {
  const body: Record<string, unknown> = {};
  for (const { name, kind } of askedOf(fields, typed)) {
    const value = (typed[name] ?? '').trim();
    if (value === '' || kind === 'files') continue;
    put(body, name.split('.'), kind === 'datetime' ? instantOf(value) : value);
  }
  return body;
}

/** The fields that are asked for, as far as what was typed decides it. */
export const askedOf = (fields: readonly FieldShape[], typed: Typed): readonly FieldShape[] =>
  fields.filter(({ onlyFor }) => onlyFor === undefined || typed[onlyFor.field] === onlyFor.value);

function put(body: Record<string, unknown>, [name = '', ...inner]: readonly string[], value: unknown): void {
  if (inner.length === 0) {
    body[name] = value;
    return;
  }
  const within: Record<string, unknown> = { ...(body[name] as Record<string, unknown> | undefined) };
  put(within, inner, value);
  body[name] = within;
}
