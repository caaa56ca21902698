import * as oidc from 'openid-client';
import type { Logger } from '../../platform/logger';
import type { ApiSettings } from '../deps';
import { away, type Problem } from '../http/problems';
import { faultOf } from '../http/request-log';

/** Timeout of requests to the provider, in seconds. */
const PATIENCE = 5;

/** The OpenID Connect provider. Its configuration is fetched once, when it is first needed. */
export class Provider {
  private known: Promise<oidc.Configuration> | undefined;

  constructor(
    private readonly settings: ApiSettings & { readonly OIDC_ISSUER: string },
    private readonly logger: Logger,
  ) {}

  /** Its configuration. Throws a problem while the provider cannot be reached. */
  async configuration(): Promise<oidc.Configuration> {
    try {
      return await (this.known ??= this.discover());
    } catch (err) {
      this.known = undefined;
      throw this.away(err);
    }
  }

  /** The problem to answer with; the cause goes to the log. */
  away(err: unknown): Problem {
    this.logger.error({ fault: faultOf(err) }, 'the sign-in provider cannot be asked');
    return away('provider-away', { code: 'provider-silent', params: {} });
  }

  private async discover(): Promise<oidc.Configuration> {
    const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_AUDIENCE = '', OIDC_CLIENT_SECRET } = this.settings;
    const server = new URL(OIDC_ISSUER);
    // The settings allow http on this machine only.
    const execute = server.protocol === 'http:' ? [overHttp] : [];
    const clientId = OIDC_CLIENT_ID ?? OIDC_AUDIENCE;
    const found = await oidc.discovery(server, clientId, undefined, oidc.None(), {
      execute,
      timeout: PATIENCE,
      [oidc.customFetch]: reaching,
    });
    if (OIDC_CLIENT_SECRET === undefined) return found;
    const metadata = found.serverMetadata();
    const authentication = authenticationBy(OIDC_CLIENT_SECRET, metadata);
    const configuration = new oidc.Configuration(metadata, clientId, undefined, authentication);
    configuration.timeout = PATIENCE;
    configuration[oidc.customFetch] = reaching;
    for (const extension of execute) extension(configuration);
    return configuration;
  }
}

/** Deprecated only so that nobody uses it without a thought. */
// eslint-disable-next-line @typescript-eslint/no-deprecated
const overHttp: (configuration: oidc.Configuration) => void = oidc.allowInsecureRequests;

/** Where a provider does not say how it wants the secret, it is the way that the standard names. */
const authenticationBy = (
  secret: string,
  { token_endpoint_auth_methods_supported: methods = [] }: oidc.ServerMetadata,
): oidc.ClientAuth =>
  methods.includes('client_secret_post') ? oidc.ClientSecretPost(secret) : oidc.ClientSecretBasic(secret);

/** The provider could not be reached. A TypeError, as of any fetch: that is what the library passes on as it is. */
class Unreachable extends TypeError {}

/** fetch tells a failed connection by the message of its error alone. */
const reaching: oidc.CustomFetch = (url, { body = null, signal = null, ...options }) =>
  fetch(url, { ...options, signal, body: body instanceof Uint8Array ? new Uint8Array(body) : body }).catch(
    (err: unknown) => {
      throw new Unreachable('the provider could not be reached', { cause: err });
    },
  );

/** Could the provider not be reached? False where it answered with a refusal. */
export const isProviderAway = (err: unknown): boolean =>
  err instanceof Unreachable ||
  (err instanceof Error && 'code' in err && (err.code === 'OAUTH_TIMEOUT' || err.code === 'ERR_JWKS_TIMEOUT'));
