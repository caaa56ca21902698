import type { RequestHandler } from 'express';
import { Problem } from './problems';

const NUL = /%00|\0/;

/** Refuses an address that no text of ours can be: nothing has a NUL in its name, and no store can look for one. */
export const readableUrl: RequestHandler = (req, _res, next) => {
  const [path = '', ...query] = req.url.split('?');
  if (NUL.test(path)) throw new Problem('not-found', 'There is nothing of that name.');
  if (NUL.test(query.join('?')))
    throw new Problem('invalid-request', 'The address has a NUL character.', faultsIn(query.join('?')));
  next();
};

const faultsIn = (query: string): { path: string; message: string }[] =>
  [...new URLSearchParams(query)]
    .filter((each) => each.join('').includes('\0'))
    .map(([path]) => ({ path, message: 'has a NUL character' }));
