import { type Request, type RequestHandler, Router, urlencoded } from 'express';
import { timingSafeEqual } from 'node:crypto';
import type { ApiSettings } from '../deps';
import { ANYBODY, identityOf } from './identity';
import { crossSite, isForeign } from './own-host';
import { multipartForm } from '../http/multipart';
import { Problem } from '../http/problems';
import { csrfOf } from './session';

const ONE_MEBIBYTE = 1_048_576;

export const isWrite = ({ method }: Request): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method);

/** Refuses writes that a browser sends from a page of another site. */
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

/** A write whose origin is hidden, where no authentication is needed: it may come from any page. */
const isOfNowhere = (req: Request): boolean =>
  req.get('Origin') === 'null' && req.get('Sec-Fetch-Site') === undefined && identityOf(req) === ANYBODY;

const form = Router().use(multipartForm(), urlencoded({ extended: false, limit: ONE_MEBIBYTE }));

/** Parses the form, because the token may be one of its fields. Other forms are parsed by their routes. */
const readForm: RequestHandler = (req, res, next) => {
  if (isWrite(req) && identityOf(req).via === 'session') form(req, res, next);
  else next();
};

const requireCsrf: RequestHandler = (req, _res, next) => {
  if (isWrite(req) && identityOf(req).via === 'session' && !isSame(csrfGiven(req), csrfOf(req)))
    throw new Problem('csrf', { code: 'other-session', params: {} });
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

/** Middleware for every write: it must come from a page of this site and, in a session, carry the session's CSRF token. */
export const csrfProtection = (settings: ApiSettings): RequestHandler[] => [
  refuseOtherSites(settings),
  readForm,
  requireCsrf,
];
