import { type Instant, instantOf, lengthOf, type Span } from '../calendar/instants';
import type { Coded, Nothing } from './coded';

/** What a field must be, with the values of that. */
export type Must = Coded<MustParams>;

export type MustParams = {
  readonly object: Nothing;
  /** `most`: characters. */
  readonly text: { readonly most: number };
  readonly choice: { readonly choices: readonly string[] };
  readonly whole: Nothing;
  /** `most`: numbers in the list; and texts in the other. */
  readonly wholes: { readonly most: number };
  readonly texts: { readonly most: number };
  readonly instant: Nothing;
  readonly span: { readonly longest: Span };
  /** An id other than those that the service gives. */
  readonly 'other-id': Nothing;
};

/** Thrown for an input with an invalid field. Any Temporal client can send one. */
export class UnreadableInput extends Error {
  constructor(
    readonly must: Must,
    /** The own name of the field that is wrong. Null for the input as a whole. */
    readonly fieldName: string | null = null,
    /** The same after those that it lies within: `owner.email`. */
    readonly field: string | null = fieldName,
  ) {
    super(`${fieldName ?? 'input'}: ${must.code} ${JSON.stringify(must.params)}`);
  }
}

/** With a zone: without one it would mean another instant on every machine, and in every replay. */
const RFC_3339 = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** JavaScript reads 30 February as 2 March. */
const isDay = (day: string): boolean => {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight) && instantOf(midnight).startsWith(day);
};

/** The NUL character and halves of surrogate pairs: PostgreSQL refuses a whole fact for one of them. */
const UNSTORABLE = new RegExp('[\\0\\uD800-\\uDFFF]', 'gu');

/** Text as the store can keep it. */
export const storable = (text: string): string => text.replace(UNSTORABLE, ' ');

/** Reads the fields of an input that came from outside as unchecked JSON. */
export class Fields {
  protected readonly fields: Readonly<Record<string, unknown>>;

  /** `inside`: where the input lies in another one; null for a whole input. */
  constructor(
    input: unknown,
    private readonly inside: string | null = null,
  ) {
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      throw new UnreadableInput({ code: 'object', params: {} }, null, inside);
    this.fields = Object.fromEntries(Object.entries(input));
  }

  text(name: string, longest = 2_000): string {
    const value = this.fields[name];
    const text = typeof value === 'string' ? storable(value) : '';
    if (text === '' || text.length > longest) {
      throw this.unreadable(name, { code: 'text', params: { most: longest } });
    }
    return text;
  }

  optionalText(name: string, longest = 2_000): string | null {
    return this.fields[name] == null ? null : this.text(name, longest);
  }

  /** Text that means something else, or nothing, when a part of it is missing: an address, an amount, an id. */
  exact(name: string, longest: number): string {
    return this.text(name, longest);
  }

  oneOf<T extends string>(name: string, choices: readonly T[]): T {
    const found = choices.find((choice) => choice === this.fields[name]);
    if (found === undefined) throw this.unreadable(name, { code: 'choice', params: { choices } });
    return found;
  }

  whole(name: string): number {
    const value = this.fields[name];
    if (typeof value !== 'number' || !Number.isSafeInteger(value))
      throw this.unreadable(name, { code: 'whole', params: {} });
    return value;
  }

  /** One whole number, or a list of them. */
  wholes(name: string, most: number): number[] {
    const value = this.fields[name];
    if (!Array.isArray(value)) return [this.whole(name)];
    if (value.length > most) throw this.unreadable(name, { code: 'wholes', params: { most } });
    const listed = new Fields(Object.fromEntries(value.entries()), this.pathOf(name));
    return value.map((_, i) => listed.whole(String(i)));
  }

  texts(name: string, longest: number, most: number): string[] {
    const value = this.fields[name];
    if (!Array.isArray(value) || value.length > most) throw this.unreadable(name, { code: 'texts', params: { most } });
    const listed = new Fields(Object.fromEntries(value.entries()), this.pathOf(name));
    return value.map((_, i) => listed.text(String(i), longest));
  }

  flag(name: string): boolean {
    return this.fields[name] === true;
  }

  optionalInstant(name: string): Instant | null {
    const value = this.optionalText(name, 40);
    if (value === null) return null;
    const day = RFC_3339.exec(value)?.[1];
    const milliseconds = Date.parse(value);
    if (day === undefined || !isDay(day) || Number.isNaN(milliseconds))
      throw this.unreadable(name, { code: 'instant', params: {} });
    return instantOf(milliseconds);
  }

  instant(name: string): Instant {
    const value = this.optionalInstant(name);
    if (value === null) throw this.unreadable(name, { code: 'instant', params: {} });
    return value;
  }

  /** An exact span, at most so long. */
  optionalSpan(name: string, longest: Span): Span | null {
    const value = this.optionalText(name, 40);
    if (value !== null && !(exactLength(value) <= lengthOf(longest)))
      throw this.unreadable(name, { code: 'span', params: { longest } });
    return value;
  }

  within(name: string): Fields {
    return new Fields(this.fields[name], this.pathOf(name));
  }

  /** Is the field exactly that text? */
  is(name: string, text: string): boolean {
    return this.fields[name] === text;
  }

  has(name: string): boolean {
    return this.fields[name] != null;
  }

  protected unreadable(name: string, must: Must): UnreadableInput {
    return new UnreadableInput(must, name, this.pathOf(name));
  }

  protected pathOf(name: string): string {
    return this.inside === null ? name : `${this.inside}.${name}`;
  }
}

/** In milliseconds; not a number where the span has no fixed length. */
function exactLength(span: string): number {
  try {
    return lengthOf(span);
  } catch {
    return Number.NaN;
  }
}
