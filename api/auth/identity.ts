import type { Request } from 'express';
import type { Role } from '../../domain/offer/roles';
import { Problem } from '../http/problems';

/** Who sends a request, in which role, and how that is known. `link`: by the link of a letter, on the publisher's page. `open`: no authentication is needed. */
export type Identity = {
  readonly name: string;
  readonly role: Role;
  readonly via: 'session' | 'token' | 'jwt' | 'link' | 'open';
  readonly email?: string;
};

/** The identity of every request where no authentication is needed: on loopback only. */
export const ANYBODY: Identity = { name: 'api', role: 'operations', via: 'open' };

/** The identity of requests that need no permission: probes, the publisher's page, the sign-in. */
export const NOBODY: Identity = { name: 'nobody', role: 'viewer', via: 'open' };

const identities = new WeakMap<Request, Identity>();

/** Attaches the identity to a request; a later one replaces it. */
export const identify = (req: Request, identity: Identity): void => void identities.set(req, identity);

/** The identity of a request. Throws a problem where it was never identified. */
export function identityOf(req: Request): Identity {
  const identity = identities.get(req);
  if (identity === undefined) throw unauthorized();
  return identity;
}

/** The problem that answers a request without a valid identity. */
export const unauthorized = (detail = 'Send a known token as Authorization: Bearer.'): Problem =>
  new Problem('unauthorized', detail, [], { 'WWW-Authenticate': 'Bearer realm="followthrough"' });
