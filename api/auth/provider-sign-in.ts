import type { CookieOptions, Request, Response } from 'express';
import { EncryptJWT, jwtDecrypt } from 'jose';
import * as oidc from 'openid-client';
import { z } from 'zod';
import { type Claims, valuesOf } from './claims';
import { cookiesOf } from './cookies';
import type { ApiSettings } from '../deps';
import { keyFor } from './keys';
import { Problem } from '../http/problems';
import { isProviderAway, type Provider } from './provider';
import { cookieFor } from './session';

const MINUTES = 10;
const SCOPE = 'openid profile email';

/** What the callback must match, and the page to show after signing in. */
const SignInAttempt = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), next: z.string() });
type SignInAttempt = z.output<typeof SignInAttempt>;

/** Each attempt has a cookie of its own, so that several windows can sign in at once. */
const cookieName = (state: string): string => `followthrough-sign-in-${state.slice(0, 8)}`;

/** Signing in at the provider: Authorization Code with PKCE, state and nonce. */
export class ProviderSignIn {
  private readonly key;
  private readonly cookie: CookieOptions;
  private readonly returnTo: string;

  constructor(
    private readonly provider: Provider,
    private readonly settings: ApiSettings,
  ) {
    this.key = keyFor('sign-in', settings.LINK_SECRET);
    this.cookie = { ...cookieFor(settings), path: '/sign-in' };
    this.returnTo = `${(settings.PUBLIC_URL ?? '').replace(/\/$/, '')}/sign-in/callback`;
  }

  /** Begins signing in. Answers the provider's URL to redirect to. */
  async begin(res: Response, next: string): Promise<string> {
    const configuration = await this.provider.configuration();
    const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
    const begun: SignInAttempt = { state, nonce, verifier, next };
    const sealed = await new EncryptJWT(begun)
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setExpirationTime(`${MINUTES}m`)
      .encrypt(this.key);
    res.cookie(cookieName(state), sealed, { ...this.cookie, maxAge: MINUTES * 60_000 });
    return oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.returnTo,
      scope: SCOPE,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    }).href;
  }

  /** Finishes signing in. Answers the claims and the page to show next. Throws a problem where the callback is invalid. */
  async finish(req: Request, res: Response): Promise<{ readonly claims: Claims; readonly next: string }> {
    const [state = ''] = valuesOf(req.query, 'state');
    const begun = await this.begun(cookiesOf(req)[cookieName(state)]);
    res.clearCookie(cookieName(state), this.cookie);
    if (begun === undefined) throw new Problem('sign-in-failed', { code: 'begun-elsewhere', params: {} });
    const configuration = await this.provider.configuration();
    try {
      return { claims: await this.claimsOf(configuration, req, begun), next: begun.next };
    } catch (err) {
      if (isProviderAway(err)) throw this.provider.away(err);
      req.log.warn({ reason: reasonOf(err) }, 'a sign-in failed');
      throw new Problem('sign-in-failed', { code: 'provider-refused', params: {} });
    }
  }

  private async claimsOf(configuration: oidc.Configuration, req: Request, begun: SignInAttempt): Promise<Claims> {
    const query = req.originalUrl.split('?', 2)[1] ?? '';
    const tokens = await oidc.authorizationCodeGrant(configuration, new URL(`${this.returnTo}?${query}`), {
      pkceCodeVerifier: begun.verifier,
      expectedState: begun.state,
      expectedNonce: begun.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new Error('the provider sent no ID token');
    const isWhole = valuesOf(claims, this.settings.OIDC_ROLE_CLAIM).length > 0;
    if (isWhole || configuration.serverMetadata().userinfo_endpoint === undefined) return claims;
    return { ...(await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)), ...claims };
  }

  private async begun(sealed: string | undefined): Promise<SignInAttempt | undefined> {
    if (sealed === undefined) return undefined;
    const options = { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] };
    const opened = await jwtDecrypt(sealed, this.key, options).catch(() => undefined);
    return SignInAttempt.safeParse(opened?.payload).data;
  }
}

/** Error codes for the log. Error texts are left out, because they may hold what was sent. */
const reasonOf = (err: unknown): string =>
  err instanceof Error && 'code' in err ? String(err.code) : err instanceof Error ? err.name : 'unknown';
