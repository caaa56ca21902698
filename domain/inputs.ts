import { type Instant, instantOf } from './calendar';

/** What comes with every input: its id, who says it, and its own time (now, when it says none). */
export type Stamp = { readonly id: string; readonly by?: string; readonly at?: Instant };

/** Thrown for an input that is not what it says it is. Anything that speaks Temporal can send one. */
export class UnreadableInput extends Error {}

/** With a zone: without one it would mean another instant on every machine, and in every replay. */
const RFC_3339 = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** JavaScript reads 30 February as 2 March. */
const isDay = (day: string): boolean => {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight) && instantOf(midnight).startsWith(day);
};

/** The NUL character and halves of surrogate pairs: PostgreSQL refuses a whole fact for one of them. */
const UNSTORABLE = new RegExp('[\\0\\uD800-\\uDFFF]', 'gu');

/** Reads the fields of an input that came from outside as unchecked JSON. */
export class Fields {
  private readonly fields: Readonly<Record<string, unknown>>;

  constructor(input: unknown) {
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      throw new UnreadableInput('the input must be an object');
    this.fields = Object.fromEntries(Object.entries(input));
  }

  text(name: string, longest = 2_000): string {
    const value = this.fields[name];
    const text = typeof value === 'string' ? value.replace(UNSTORABLE, ' ') : '';
    if (text === '' || text.length > longest) {
      throw new UnreadableInput(`${name} must be text of at most ${longest} characters`);
    }
    return text;
  }

  optionalText(name: string, longest = 2_000): string | null {
    return this.fields[name] == null ? null : this.text(name, longest);
  }

  oneOf<T extends string>(name: string, choices: readonly T[]): T {
    const found = choices.find((choice) => choice === this.fields[name]);
    if (found === undefined) throw new UnreadableInput(`${name} must be one of ${choices.join(', ')}`);
    return found;
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
      throw new UnreadableInput(`${name} must be an RFC 3339 instant`);
    return instantOf(milliseconds);
  }

  within(name: string): Fields {
    return new Fields(this.fields[name]);
  }

  has(name: string): boolean {
    return this.fields[name] != null;
  }
}
