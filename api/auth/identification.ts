import type { Request, RequestHandler, Response } from 'express';
import type { ApiSettings } from '../deps';
import { ANYBODY, identify, type Identity, NOBODY, unauthorized } from './identity';
import { MachineTokens } from './machine-tokens';
import { isWrite } from './csrf';
import type { Provider } from './provider';
import { wrongTokens } from '../rate-limits';
import type { Sessions } from './session';
import { tokenReader } from './tokens';
import { redirectToSignIn, isPageFor } from './sign-in-redirect';
import { authConfig } from './config';

/** What nobody has to be known for: probes, what pages load, and the publisher's page, whose links carry their own. */
const PUBLIC = /^\/(healthz|readyz|owner|style\.css|assets\/[^/]+)$/;
/** The way in itself. */
const ENTRANCE = /^\/(sign-in(\/callback)?|sign-out)$/;

/** Finds out who a request comes from. Who has to be known and is not is asked to sign in, or refused. */
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
    // A session that is over must not become more than it was.
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

/** Static tokens first: they are told by their hash alone. */
function bearerReader(settings: ApiSettings, provider: Provider | undefined): BearerReader {
  const readToken = tokenReader(settings.API_TOKENS);
  const { OIDC_AUDIENCE } = settings;
  const machines =
    provider !== undefined && OIDC_AUDIENCE !== undefined
      ? new MachineTokens(provider, { ...settings, OIDC_AUDIENCE })
      : undefined;
  return async (token) => readToken(token) ?? machines?.read(token);
}
