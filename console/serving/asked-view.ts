import type { z } from 'zod';

/** Reads the parameters of a URL one by one. Invalid ones are left out and collected, so that the page can name them. */
export class AskedView {
  readonly ignored: string[] = [];

  constructor(private readonly query: Readonly<Record<string, string>>) {}

  /** A parameter parsed by a schema; undefined where it is missing or invalid. */
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
