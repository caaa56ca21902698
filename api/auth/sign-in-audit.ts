import type { Request, Response } from 'express';
import type { AuditLine } from '../../platform/store/audit-list';
import type { SignedInPerson } from './session';

/** A line of the audit about signing in or out. */
const line = (
  req: Request,
  res: Response,
  who: { readonly name: string; readonly email?: string; readonly role: AuditLine['role'] },
  rest: Pick<AuditLine, 'permission' | 'status' | 'code'>,
): AuditLine => ({
  at: new Date().toISOString(),
  actor: who.name,
  email: who.email ?? null,
  role: who.role,
  via: 'session',
  method: req.method,
  path: req.path,
  offer: null,
  reason: null,
  requestId: res.get('X-Request-Id') ?? '',
  ...rest,
});

/** A person has signed in. */
export const signedIn = (req: Request, res: Response, person: SignedInPerson): AuditLine =>
  line(req, res, person, { permission: 'sign-in', status: 303, code: null });

/** The provider knows the person, but the claims grant no role. */
export const signInRefused = (req: Request, res: Response, name: string): AuditLine =>
  line(req, res, { name, role: 'none' }, { permission: 'sign-in', status: 403, code: 'no-role' });

/** A person has signed out. */
export const signedOut = (
  req: Request,
  res: Response,
  { name, email, role }: { readonly name: string; readonly email?: string; readonly role: AuditLine['role'] },
): AuditLine =>
  line(
    req,
    res,
    { name, role, ...(email !== undefined && { email }) },
    { permission: 'sign-out', status: 303, code: null },
  );
