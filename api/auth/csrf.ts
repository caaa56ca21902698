import { type Request, type RequestHandler, Router, urlencoded } from 'express';
import { timingSafeEqual } from 'node:crypto';
import type { ApiSettings } from '../deps';
import { ANYBODY, identityOf } from './identity';
import { crossSite, isForeign } from './own-host';
import { Problem } from '../problems';
import { csrfOf } from './session';

const ONE_MEBIBYTE = 1_048_576;

export const isWrite = ({ method }: Request): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method);

/** Browsers say where a request comes from: another site may not act here on behalf of who is looking at it. */
const refuseOtherSites =
  (settings: ApiSettings): RequestHandler =>
  (req, _res, next) => {
    if (isWrite(req) && (saysOtherSite(req) || isForeign(req, settings) || isOfNowhere(req))) throw crossSite();
    next();
  };

function saysOtherSite(req: Request): boolean {
  const site = req.get('Sec-Fetch-Site');
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** Where nobody has to be known, nothing else tells a page that hides its origin from one of ours. */
const isOfNowhere = (req: Request): boolean =>
  req.get('Origin') === 'null' && req.get('Sec-Fetch-Site') === undefined && identityOf(req) === ANYBODY;

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
export const csrfProtection = (settings: ApiSettings): RequestHandler[] => [
  refuseOtherSites(settings),
  readForm,
  requireCsrf,
];
