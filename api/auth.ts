import type { Request, RequestHandler } from 'express';
import { createHash, timingSafeEqual } from 'node:crypto';
import { Problem } from './problems';

type Token = { readonly name: string; readonly hash: Buffer };

/** What needs no token: probes, and the publisher's page, whose links carry their own. */
const OPEN = new Set(['/healthz', '/readyz', '/owner', '/style.css']);

const callers = new WeakMap<Request, string>();

/** The name of the token that a request came with; `api` where everything is open. */
export const callerOf = (req: Request): string => callers.get(req) ?? 'api';

/** Lets only requests with a known token pass. Without tokens everything is open, which the settings allow on loopback only. */
export function requireToken(apiTokens: readonly string[]): RequestHandler {
  const tokens = apiTokens.map(tokenOf);
  return (req, _res, next) => {
    if (tokens.length === 0 || OPEN.has(req.path)) {
      next();
      return;
    }
    const given = /^Bearer +(\S+)$/i.exec(req.get('Authorization') ?? '')?.[1];
    const token = given === undefined ? undefined : find(tokens, given);
    if (token === undefined) {
      throw new Problem('unauthorized', 'Send a known token as Authorization: Bearer.', [], {
        'WWW-Authenticate': 'Bearer realm="followthrough"',
      });
    }
    callers.set(req, token.name);
    next();
  };
}

function tokenOf(setting: string): Token {
  const [name = '', hash = ''] = setting.split(':');
  return { name, hash: Buffer.from(hash, 'hex') };
}

/** Compares with every token, each in constant time. */
function find(tokens: readonly Token[], given: string): Token | undefined {
  const hash = createHash('sha256').update(given).digest();
  return tokens.filter((token) => timingSafeEqual(token.hash, hash))[0];
}

/** Browsers say where a request comes from: another site may not act here on behalf of who is looking at it. */
export const refuseOtherSites: RequestHandler = (req, _res, next) => {
  const site = req.get('Sec-Fetch-Site');
  const isWrite = req.method !== 'GET' && req.method !== 'HEAD';
  if (isWrite && site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new Problem('cross-site', 'A page of another site may not act here.');
  next();
};
