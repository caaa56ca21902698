import type { Request, RequestHandler, Response } from 'express';
import type { ApiSettings } from '../deps';
import { ANYBODY, identify, type Identity, NOBODY, unauthorized } from './identity';
import { MachineTokens } from './machine-tokens';
import { isWrite } from './csrf';
import type { Provider } from './provider';
import { wrongTokens } from '../http/rate-limits';
import type { Sessions } from './session';
import { tokenReader } from './tokens';
import { redirectToSignIn, isPageFor } from './sign-in-redirect';
import { authConfig } from './config';

/** Paths without authentication: probes, assets, and what links in letters lead to: they carry a token of their own. */
const PUBLIC = /^\/(healthz|readyz|owner|advice|p|p\/[\w./-]+|style\.css|assets\/[^/]+)$/;
/** The pages for signing in and out. */
const ENTRANCE = /^\/(sign-in(\/callback)?|sign-out)$/;

/** Identifies the sender of a request. Without a valid identity it redirects to the sign-in, or refuses. */
export function identification(
  settings: ApiSettings,
  sessions: Sessions,
  provider: Provider | undefined,
): RequestHandler {
  const { isOpen, people } = authConfig(settings);
  const readBearer = bearerReader(settings, provider);
  const wrong = wrongTokens(settings);
  const bearerOf = (req: Request): string | undefined =>
    isOpen || PUBLIC.test(req.path) ? undefined : /^Bearer +(\S+)$/i.exec(req.get('Authorization') ?? '')?.[1];
  const known = async (req: Request, res: Response): Promise<Identity | undefined> => {
    if (PUBLIC.test(req.path)) return NOBODY;
    const bearer = bearerOf(req);
    if (bearer !== undefined) return (await wrong.areTooMany(req)) ? undefined : readBearer(bearer);
    const session = await sessions.read(req);
    if (typeof session === 'object') return session;
    if (ENTRANCE.test(req.path)) return NOBODY;
    if (people !== 'none' && isPageFor(req, isOpen)) {
      await redirectToSignIn(req, res);
      return undefined;
    }
    // A session that has expired must not gain the rights of open access.
    return isOpen && !(session === 'over' && isWrite(req)) ? ANYBODY : undefined;
  };
  return async (req, res, next) => {
    const identity = await known(req, res);
    if (res.headersSent) return;
    if (identity === undefined && bearerOf(req) !== undefined) {
      await wrong.count(req, res, (err?: unknown) => {
        next(err ?? unauthorized());
      });
      return;
    }
    if (identity === undefined) throw unauthorized();
    identify(req, identity);
    next();
  };
}

type BearerReader = (token: string) => Promise<Identity | undefined>;

/** Reads a bearer token. Static tokens are tried first, because comparing a hash is cheap. */
function bearerReader(settings: ApiSettings, provider: Provider | undefined): BearerReader {
  const readToken = tokenReader(settings.API_TOKENS);
  const { OIDC_AUDIENCE } = settings;
  const machines =
    provider !== undefined && OIDC_AUDIENCE !== undefined
      ? new MachineTokens(provider, { ...settings, OIDC_AUDIENCE })
      : undefined;
  return async (token) => readToken(token) ?? machines?.read(token);
}
