import { parseCookie } from 'cookie';
import type { Request } from 'express';

/** The cookies that a request came with; the first of a name counts. */
export const cookiesOf = (req: Request): Readonly<Record<string, string | undefined>> =>
  parseCookie(req.get('Cookie') ?? '');
