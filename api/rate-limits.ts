import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { ApiSettings } from './deps';
import { identityOf } from './identity';
import { isWrite } from './own-site';
import { Problem } from './problems';

const MINUTE = 60_000;

type Counted = { readonly by: (req: Request) => string; readonly skip?: (req: Request) => boolean };

/** Takes so many requests a minute of each; more are answered 429 with Retry-After. Counted in this process. */
const atMost = (limit: number, { by, skip = () => false }: Counted): RequestHandler =>
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
      next(new Problem('rate-limited', 'That were more requests than are taken within a minute.'));
    },
  });

/** Of one address, or of one network where addresses are IPv6. */
export const perAddress = (limit: number): RequestHandler =>
  atMost(limit, { by: ({ ip = '' }) => (ip === '' ? '' : ipKeyGenerator(ip)) });

/** Writes of one token. People have their sessions, and what is open belongs to whoever sits at the machine. */
export const writesByToken = ({ RATE_TOKEN_WRITES }: Pick<ApiSettings, 'RATE_TOKEN_WRITES'>): RequestHandler =>
  atMost(RATE_TOKEN_WRITES, {
    by: (req) => `${identityOf(req).via} ${identityOf(req).name}`,
    skip: (req) => !isWrite(req) || !['token', 'jwt'].includes(identityOf(req).via),
  });
