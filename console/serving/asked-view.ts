import type { z } from 'zod';

/** Reads the values of an address one by one: what cannot be understood is left out, and told. */
export class AskedView {
  readonly ignored: string[] = [];

  constructor(private readonly query: Readonly<Record<string, string>>) {}

  /** A value as a schema has it; undefined where there is none, or none that can be understood. */
  read<T>(name: string, schema: z.ZodType<T>): T | undefined {
    const value = this.query[name]?.trim();
    if (value === undefined || value === '') return undefined;
    const read = schema.safeParse(value);
    if (read.success) return read.data;
    this.ignore(name);
    return undefined;
  }

  ignore(name: string): void {
    this.ignored.push(`${name}=${(this.query[name] ?? '').slice(0, 60)}`);
  }
}
