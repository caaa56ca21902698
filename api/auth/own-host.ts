import type { Request, RequestHandler } from 'express';
import { isLoopback } from '../../platform/auth-settings';
import type { ApiSettings } from '../deps';
import { Problem } from '../http/problems';
import { authConfig } from './config';

/** Probes use any address of the machine, and read nothing of offers. */
const PROBES = /^\/(healthz|readyz|metrics)$/;

/** The name, or the address, and the port of a header Host; undefined for what is none. */
const parsed = (host: string | undefined): URL | undefined =>
  host !== undefined && /^(\[[\da-f:.]+\]|[\w.-]+)(:\d+)?$/i.test(host) && URL.canParse(`http://${host}`)
    ? new URL(`http://${host}`)
    : undefined;

/**
 * While nobody has to be known, whoever reaches the service may use it. A page of another site reaches it where the name
 * of that site leads to this machine (DNS rebinding), and says so: by the header Host, which no page can choose.
 */
export function ownHost(settings: ApiSettings): RequestHandler {
  if (!authConfig(settings).isOpen) return (_req, _res, next) => next();
  const { PUBLIC_URL } = settings;
  const names = new Set(PUBLIC_URL === undefined ? [] : [new URL(PUBLIC_URL).hostname]);
  return (req, _res, next) => {
    if (PROBES.test(req.path)) {
      next();
      return;
    }
    const hostname = parsed(req.headers.host)?.hostname;
    if (hostname === undefined || !(isLoopback(hostname) || names.has(hostname)))
      throw new Problem('unknown-host', { code: 'other-host', params: {} });
    if (req.method !== 'OPTIONS' && isForeign(req, settings)) throw crossSite();
    next();
  };
}

/** The problem that answers a request from a page of another site. */
export const crossSite = (): Problem => new Problem('cross-site', { code: 'other-site', params: {} });

/** Does the header Origin name another site? Older browsers send no Sec-Fetch-Site. */
export function isForeign(req: Request, { PUBLIC_URL }: Pick<ApiSettings, 'PUBLIC_URL'>): boolean {
  const origin = req.get('Origin');
  // A page that sends no referrer, as ours do not, may have no origin either.
  if (origin === undefined || origin === 'null' || req.get('Sec-Fetch-Site') === 'same-origin') return false;
  if (!URL.canParse(origin)) return true;
  const { host } = new URL(origin);
  return host !== parsed(req.headers.host)?.host && (PUBLIC_URL === undefined || host !== new URL(PUBLIC_URL).host);
}
