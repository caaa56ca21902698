import type { Catalogues } from '../domain/catalogue/shipped';
import type { Database } from '../platform/store/connection';
import type { Mailbox } from '../platform/embedded/mailbox';
import type { Logger } from '../platform/logger';
import type { ProgrammeSettings } from '../platform/programme';
import type { Settings } from '../platform/settings';
import type { Auditor } from './audit/auditor';
import type { LivePages } from '../console/serving/live-events';
import type { OfferGateway } from './offers/gateway';
import type { PublisherGateway } from './publishers/gateway';
import type { SalesSignals } from './sales/signal-sales';
import type { TimeMachine } from './offers/time-machine';

/** The settings that the API itself needs. */
export type ApiSettings = Pick<
  Settings,
  | 'PROGRAM'
  | 'SANDBOX'
  | 'API_TOKENS'
  | 'OIDC_ROLE_CLAIM'
  | 'OIDC_ROLES'
  | 'LINK_SECRET'
  | 'MAIL_FROM'
  | 'SMTP_URL'
  | 'TEAM_EMAIL'
  | 'TEAM_TIME_ZONE'
  | 'TRUSTED_PROXIES'
  | 'RATE_SIGN_IN'
  | 'RATE_OWNER_LINKS'
  | 'RATE_TOKEN_WRITES'
  | 'RATE_WRONG_TOKENS'
> &
  ProgrammeSettings & {
    readonly OIDC_ISSUER?: string | undefined;
    readonly OIDC_CLIENT_ID?: string | undefined;
    readonly OIDC_CLIENT_SECRET?: string | undefined;
    readonly OIDC_AUDIENCE?: string | undefined;
    readonly DATA_DIR?: string | undefined;
    readonly PUBLIC_URL?: string | undefined;
    readonly TEMPORAL_UI_URL?: string | undefined;
  };

/** What the API works with: made by `main.ts`, or by a test. */
export type Deps = {
  readonly gateway: OfferGateway;
  readonly publishers: PublisherGateway;
  readonly database: Database;
  readonly catalogues: Catalogues;
  readonly settings: ApiSettings;
  readonly logger: Logger;
  /** Writes down who did what. */
  readonly auditor: Auditor;
  /** Tells open pages what is new. */
  readonly live: LivePages;
  /** Who tells offers what their sales have reached. */
  readonly sales: SalesSignals;
  /** What the embedded mail server keeps; only in a sandbox. */
  readonly mailbox?: Mailbox | undefined;
  /** Moves the clock of one offer; only in a sandbox. */
  readonly clockwork?: TimeMachine | undefined;
};
