import type { ApiSettings } from '../deps';

/** How people sign in: at a provider, by picking a role in a sandbox of one's own, or not at all. */
export type AuthConfig = {
  readonly people: 'provider' | 'picker' | 'none';
  /** Requests need no authentication. The settings allow this on loopback only. */
  readonly isOpen: boolean;
  /** The issuer of sessions: a session of another issuer is not accepted. */
  readonly vouchedBy: string;
};

/** Reads it from the settings. */
export function authConfig({ API_TOKENS, OIDC_ISSUER, OIDC_CLIENT_ID, SANDBOX }: ApiSettings): AuthConfig {
  const isOpen = API_TOKENS.length === 0 && OIDC_ISSUER === undefined;
  if (OIDC_ISSUER !== undefined && OIDC_CLIENT_ID !== undefined)
    return { people: 'provider', isOpen, vouchedBy: OIDC_ISSUER };
  return isOpen && SANDBOX
    ? { people: 'picker', isOpen, vouchedBy: 'sandbox' }
    : { people: 'none', isOpen, vouchedBy: '' };
}
