import { type Request, type RequestHandler, Router, urlencoded } from 'express';
import { timingSafeEqual } from 'node:crypto';
import { identityOf } from './identity';
import { Problem } from './problems';
import { csrfOf } from './session';

const ONE_MEBIBYTE = 1_048_576;

export const isWrite = ({ method }: Request): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method);

/** Browsers say where a request comes from: another site may not act here on behalf of who is looking at it. */
const refuseOtherSites: RequestHandler = (req, _res, next) => {
  const site = req.get('Sec-Fetch-Site');
  if (isWrite(req) && site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new Problem('cross-site', 'A page of another site may not act here.');
  next();
};

const form = Router().use(urlencoded({ extended: false, limit: ONE_MEBIBYTE }));

/** The token lies in the form; other forms are read by whom they are for. */
const readForm: RequestHandler = (req, res, next) => {
  if (isWrite(req) && identityOf(req).via === 'session') form(req, res, next);
  else next();
};

const requireCsrf: RequestHandler = (req, _res, next) => {
  if (isWrite(req) && identityOf(req).via === 'session' && !isSame(csrfGiven(req), csrfOf(req)))
    throw new Problem(
      'csrf',
      'This page does not belong to your present sign-in. Load it again, and send it once more.',
    );
  next();
};

function csrfGiven(req: Request): string {
  const body: unknown = req.body;
  const field = typeof body === 'object' && body !== null && 'csrf' in body ? body.csrf : undefined;
  return req.get('X-CSRF-Token') ?? (typeof field === 'string' ? field : '');
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** What stands before every write: it comes from a page of ours, and in a session from a page of that session. */
export const ownSite: RequestHandler[] = [refuseOtherSites, readForm, requireCsrf];
