import type { Request } from 'express';
import type { Role } from '../../domain/offer/roles';
import { Problem } from '../problems';

/** Who asks, in which role, and how that is known: `open` is anybody, where nobody has to say who they are. */
export type Identity = {
  readonly name: string;
  readonly role: Role;
  readonly via: 'session' | 'token' | 'jwt' | 'open';
  readonly email?: string;
};

/** Everybody, where the service is open: on loopback only. */
export const ANYBODY: Identity = { name: 'api', role: 'operations', via: 'open' };

/** Who asks for what needs no permission: probes, the publisher's page, the way in. */
export const NOBODY: Identity = { name: 'nobody', role: 'viewer', via: 'open' };

const identities = new WeakMap<Request, Identity>();

/** Says who a request comes from; the last word counts. */
export const identify = (req: Request, identity: Identity): void => void identities.set(req, identity);

/** Who a request comes from. Throws a problem where that was never found out. */
export function identityOf(req: Request): Identity {
  const identity = identities.get(req);
  if (identity === undefined) throw unauthorized();
  return identity;
}

/** The refusal of who is not known. */
export const unauthorized = (detail = 'Send a known token as Authorization: Bearer.'): Problem =>
  new Problem('unauthorized', detail, [], { 'WWW-Authenticate': 'Bearer realm="followthrough"' });
