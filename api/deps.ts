import type { Catalogues } from '../domain/shipped-catalogues';
import type { Database } from '../platform/database/connection';
import type { Mailbox } from '../platform/embedded/mailbox';
import type { Logger } from '../platform/logger';
import type { Settings } from '../platform/settings';
import type { OfferGateway } from './offer-gateway';
import type { TimeMachine } from './time-machine';

/** The settings that the API itself needs. */
export type ApiSettings = Pick<
  Settings,
  'PROGRAM' | 'SANDBOX' | 'API_TOKENS' | 'LINK_SECRET' | 'MAIL_FROM' | 'TEAM_TIME_ZONE'
> & {
  readonly PUBLIC_URL?: string | undefined;
  readonly TEMPORAL_UI_URL?: string | undefined;
};

/** What the API works with: made by `main.ts`, or by a test. */
export type Deps = {
  readonly gateway: OfferGateway;
  readonly database: Database;
  readonly catalogues: Catalogues;
  readonly settings: ApiSettings;
  readonly logger: Logger;
  /** What the embedded mail server keeps; only in a sandbox. */
  readonly mailbox?: Mailbox | undefined;
  /** Moves the clock of one offer; only in a sandbox. */
  readonly clockwork?: TimeMachine | undefined;
};
