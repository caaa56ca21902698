import type { CookieOptions, Request, Response } from 'express';
import { jwtVerify, SignJWT } from 'jose';
import { createHmac, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { PEOPLE } from '../../domain/offer/roles';
import { cookiesOf } from './cookies';
import type { ApiSettings } from '../deps';
import type { Identity } from './identity';
import { keyFor } from './keys';
import { authConfig } from './config';

const COOKIE = 'followthrough';
const HOURS = 12;

const Claims = z.object({ sub: z.string(), role: z.enum(PEOPLE), email: z.string().optional(), jti: z.string() });

/** A person who has signed in. */
export type SignedInPerson = Pick<Identity, 'name' | 'email'> & { readonly role: (typeof PEOPLE)[number] };

const csrfTokens = new WeakMap<Request, string>();

/** What each form of a session carries, as the field `csrf` or the header X-CSRF-Token; empty without a session. */
export const csrfOf = (req: Request): string => csrfTokens.get(req) ?? '';

/** Sessions of people, each in a signed cookie. Nothing is kept on the server, so that any API process can read it. */
export class Sessions {
  private readonly key;
  private readonly csrfKey;
  private readonly vouchedBy: string;
  private readonly cookie: CookieOptions;

  constructor(settings: ApiSettings) {
    this.key = keyFor('session', settings.LINK_SECRET);
    this.csrfKey = keyFor('csrf', settings.LINK_SECRET);
    this.vouchedBy = authConfig(settings).vouchedBy;
    this.cookie = cookieFor(settings);
  }

  /** Sets the session cookie, valid for twelve hours. */
  async begin(res: Response, { name, role, email }: SignedInPerson): Promise<void> {
    const token = await new SignJWT({ role, ...(email !== undefined && { email }) })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(this.vouchedBy)
      .setSubject(name)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime(`${HOURS}h`)
      .sign(this.key);
    res.cookie(COOKIE, token, { ...this.cookie, maxAge: HOURS * 3_600_000 });
  }

  /** Clears the session cookie. */
  end(res: Response): void {
    res.clearCookie(COOKIE, this.cookie);
  }

  /** The identity in a request's session; `over` for a session that is invalid or has expired. */
  async read(req: Request): Promise<Identity | 'none' | 'over'> {
    const token = cookiesOf(req)[COOKIE];
    if (token === undefined || token === '') return 'none';
    const options = { algorithms: ['HS256'], issuer: this.vouchedBy, requiredClaims: ['exp'] };
    const verified = await jwtVerify(token, this.key, options).catch(() => undefined);
    const { data } = Claims.safeParse(verified?.payload);
    if (data === undefined) return 'over';
    csrfTokens.set(req, createHmac('sha256', this.csrfKey).update(data.jti).digest('base64url'));
    return { name: data.sub, role: data.role, via: 'session', ...(data.email !== undefined && { email: data.email }) };
  }
}

/** Lax, not strict: the cookie has to be there when the provider sends somebody back. */
export const cookieFor = ({ PUBLIC_URL = '' }: ApiSettings): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure: PUBLIC_URL.startsWith('https:'),
  path: '/',
});
