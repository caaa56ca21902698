import type { Request } from 'express';

/** The cookies that a request came with; the first of a name counts. */
export function cookiesOf(req: Request): Readonly<Record<string, string>> {
  const pairs = (req.get('Cookie') ?? '').split(';').map((pair) => pair.trim().split('='));
  return Object.fromEntries(pairs.reverse().map(([name = '', ...value]) => [name, value.join('=')]));
}
