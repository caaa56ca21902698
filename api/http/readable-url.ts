import type { RequestHandler } from 'express';
import { Problem } from './problems';

const NUL = /%00|\0/g;
/** The replacement character: nothing of ours has it in its name. */
const NOTHING = '%EF%BF%BD';

/** No store can look for a NUL: a path with one names nothing, and a search for one is refused. */
export const readableUrl: RequestHandler = (req, _res, next) => {
  const [path = '', ...query] = req.url.split('?');
  const asked = query.join('?');
  if (asked.search(NUL) >= 0) throw new Problem('invalid-request', 'The address has a NUL character.', faultsIn(asked));
  if (path.search(NUL) >= 0) req.url = [path.replace(NUL, NOTHING), ...query].join('?');
  next();
};

const faultsIn = (query: string): { path: string; message: string }[] =>
  [...new URLSearchParams(query)]
    .filter((each) => each.join('').includes('\0'))
    .map(([path]) => ({ path, message: 'has a NUL character' }));
