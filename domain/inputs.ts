import type { Instant } from './calendar';

/** What comes with every input: its id, who says it, and its own time (now, when it says none). */
export type Stamp = { readonly id: string; readonly by?: string; readonly at?: Instant };

/** Thrown for an input that is not what it says it is. Anything that speaks Temporal can send one. */
export class UnreadableInput extends Error {}

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
    if (typeof value !== 'string' || value === '' || value.length > longest)
      throw new UnreadableInput(`${name} must be text of at most ${longest} characters`);
    return value;
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
    const milliseconds = Date.parse(value);
    if (Number.isNaN(milliseconds)) throw new UnreadableInput(`${name} must be an RFC 3339 instant`);
    return new Date(milliseconds).toISOString();
  }

  within(name: string): Fields {
    return new Fields(this.fields[name]);
  }

  has(name: string): boolean {
    return this.fields[name] != null;
  }
}
