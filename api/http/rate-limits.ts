import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit, type RateLimitRequestHandler } from 'express-rate-limit';
import type { ApiSettings } from '../deps';
import { identityOf } from '../auth/identity';
import { isWrite } from '../auth/csrf';
import { Problem } from './problems';

const MINUTE = 60_000;

type Counted = { readonly by: (req: Request) => string; readonly skip?: (req: Request) => boolean };

/** Takes so many requests a minute of each; more are answered 429 with Retry-After. Counted in this process. */
const atMost = (limit: number, { by, skip = () => false }: Counted): RateLimitRequestHandler =>
  rateLimit({
    windowMs: MINUTE,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: by,
    skip,
    // Anybody can send the headers of a proxy: that is no fault in the configuration.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_req, _res, next) => {
      next(new Problem('rate-limited', { code: 'too-many-a-minute', params: {} }));
    },
  });

/** Of one address, or of one network where addresses are IPv6. */
export const perAddress = (limit: number): RequestHandler => atMost(limit, { by: addressOf });

const addressOf = ({ ip = '' }: Request): string => (ip === '' ? '' : ipKeyGenerator(ip));

/** Tokens that do not count, of one address. Beyond the limit none is looked at any more: guessing gets nowhere. */
export function wrongTokens({ RATE_WRONG_TOKENS: limit }: Pick<ApiSettings, 'RATE_WRONG_TOKENS'>) {
  const count = atMost(limit, { by: addressOf });
  return {
    /** Calls back with the problem where this one was too many. */
    count,
    /** Have there been so many that no more is looked at? */
    async areTooMany(req: Request): Promise<boolean> {
      const known = await count.getKey(addressOf(req));
      return known !== undefined && known.totalHits >= limit && (known.resetTime?.getTime() ?? 0) > Date.now();
    },
  };
}

/** Writes of one token. People have their sessions, and what is open belongs to whoever sits at the machine. */
export const writesByToken = ({ RATE_TOKEN_WRITES }: Pick<ApiSettings, 'RATE_TOKEN_WRITES'>): RequestHandler =>
  atMost(RATE_TOKEN_WRITES, {
    by: (req) => `${identityOf(req).via} ${identityOf(req).name}`,
    skip: (req) => !isWrite(req) || !['token', 'jwt'].includes(identityOf(req).via),
  });
