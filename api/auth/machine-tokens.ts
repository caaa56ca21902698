import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { ROLES } from '../../domain/offer/roles';
import { roleIn, saidIn } from './claims';
import type { ApiSettings } from '../deps';
import type { Identity } from './identity';
import { Problem } from '../http/problems';
import type { Provider } from './provider';

/** Asymmetric signatures only: whoever can verify a token must not be able to make one. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
/** Tolerated difference between clocks, in seconds. */
const TOLERANCE = 5;

/** Bearer tokens that the provider issued to machines. */
export class MachineTokens {
  private keys: JWTVerifyGetKey | undefined;

  constructor(
    private readonly provider: Provider,
    private readonly settings: ApiSettings & { readonly OIDC_AUDIENCE: string },
  ) {}

  /** The identity in a token; undefined for an invalid one. Throws a problem where it grants no role. */
  async read(token: string): Promise<Identity | undefined> {
    if (token.split('.').length !== 3) return undefined;
    const claims = await this.verified(token);
    if (claims === undefined) return undefined;
    const name = saidIn(claims, ['client_id', 'azp', 'preferred_username', 'sub']);
    if (name === undefined) return undefined;
    const role = roleIn(claims, this.settings, ROLES);
    if (role === undefined)
      throw new Problem('no-role', 'This token has no role here: none of its roles is in the setting OIDC_ROLES.');
    return { name, role, via: 'jwt' };
  }

  private async verified(token: string): Promise<JWTPayload | undefined> {
    const { issuer, jwks_uri: uri } = (await this.provider.configuration()).serverMetadata();
    if (uri === undefined) throw this.provider.away(new Error('the provider names no keys'));
    this.keys ??= createRemoteJWKSet(new URL(uri));
    const expected = { issuer, audience: this.settings.OIDC_AUDIENCE, requiredClaims: ['exp'] };
    try {
      const options = { ...expected, algorithms: ALGORITHMS, clockTolerance: TOLERANCE };
      return (await jwtVerify(token, this.keys, options)).payload;
    } catch (err) {
      if (isAboutToken(err)) return undefined;
      throw this.provider.away(err);
    }
  }
}

/** A token with an unknown key is invalid; where keys cannot be fetched, the error is passed on. */
const isAboutToken = (err: unknown): boolean =>
  err instanceof errors.JOSEError && !['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID'].includes(err.code);
