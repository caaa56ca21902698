import type { RequestHandler } from 'express';
import { Problem } from './problems';

/** Refuses an address that no text of ours can be: nothing has a NUL in its name, and no store can look for one. */
export const readableUrl: RequestHandler = (req, _res, next) => {
  if (/%00|\0/.test(req.url)) throw new Problem('invalid-request', 'The address has a NUL character.');
  next();
};
