import { z } from 'zod';
import { isZone } from '../domain/calendar/zoned';
import { isToken } from './api-tokens';
import { readMapping } from './role-mapping';
import { isProxy } from './trusted-proxies';
import { faultsOfAuthSettings } from './auth-settings';
import { faultsOfDkimSettings } from './dkim-settings';
import { faultsOfIntakeSettings, intakeSettings } from './intake-settings';
import { sendingSettings } from './sending-settings';

/** Settings that are wrong, all of them at once, as sentences. */
export class SettingsError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration is not right:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

/** Who letters come from where nothing else is said. */
export const MAIL_FROM = 'Marketplace rewards team <rewards@followthrough.example>';

const port = z.coerce.number().int().min(0).max(65_535);
const url = (protocols: RegExp) => z.url({ protocol: protocols });
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const token = z.string().refine(isToken, 'each token is name:sha256-in-hex or name:role:sha256-in-hex');

const rate = z.coerce.number().int().positive();

/** What stands between commas. */
const listed = z.string().transform((text) =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean),
);

const roles = z.string().transform((text, context) => {
  const mapping = readMapping(text);
  if (mapping !== undefined) return mapping;
  context.addIssue({ code: 'custom', message: 'each entry is claim-value=role, with a comma between' });
  return z.NEVER;
});

const Settings = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(3000),
  DATABASE_URL: url(/^postgres(ql)?$/),
  SMTP_URL: url(/^smtps?$/),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, 'must be an address, or Name <address>')
    .default(MAIL_FROM),
  ...sendingSettings,
  TEAM_EMAIL: z.email().default('rewards-team@followthrough.example'),
  /** IANA zone of the team's working hours. */
  TEAM_TIME_ZONE: z.string().refine(isZone, 'must be an IANA time zone, for example Europe/Paris').default('UTC'),
  PUBLIC_URL: url(/^https?$/).optional(),
  PROGRAM: z.string().default('commercial-marketplace@2020-04'),
  CATALOGUES_DIR: z.string().optional(),
  SANDBOX: flag.default(false),
  API_TOKENS: z
    .string()
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(token))
    .default([]),
  /** Who vouches for people and machines. */
  OIDC_ISSUER: url(/^https?$/).optional(),
  /** What the provider knows this service by when people sign in. */
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** Whom the tokens of machines must be meant for. */
  OIDC_AUDIENCE: z.string().optional(),
  OIDC_ROLE_CLAIM: z.string().default('roles'),
  OIDC_ROLES: roles.default([]),
  /** Signs the links in letters, and sessions. */
  LINK_SECRET: z.string().min(32),
  /** Whose word counts on where a request comes from: addresses, ranges, or loopback, linklocal, uniquelocal. */
  TRUSTED_PROXIES: listed
    .pipe(z.array(z.string().refine(isProxy, 'each is an address, a range such as 10.0.0.0/8, or loopback')))
    .default([]),
  /** Whose word counts on who sent a mail that comes in: the names that its own servers give in Authentication-Results. */
  TRUSTED_MAIL_HOSTS: listed.default([]),
  /** Requests a minute, counted in each process: to sign in, from one address; of owner links, from one address; writes of one token. */
  RATE_SIGN_IN: rate.default(120),
  RATE_OWNER_LINKS: rate.default(60),
  RATE_TOKEN_WRITES: rate.default(1_200),
  RATE_WRONG_TOKENS: rate.default(120),
  /** Where the embedded start keeps its data; absent where nothing is kept on this machine. */
  DATA_DIR: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Where the embedded mail server keeps what it gets; absent when mail goes to a real one. */
  MAILBOX_DIR: z.string().optional(),
  TEMPORAL_UI_URL: url(/^https?$/).optional(),
  /** Seconds after which a worker that does not ask for work counts as away; the server lets one wait for a minute. */
  WORKER_SEEN_WITHIN: z.coerce.number().positive().default(75),
  WORKER_HEALTH_PORT: port.optional(),
  /** Seconds until an attempt to send a mail counts as dead; more than an SMTP server may keep us waiting. */
  MAIL_LEASE: z.coerce.number().min(1).default(75),
  /** Mails a second, over all workers. */
  MAIL_RATE: z.coerce.number().positive().default(50),
  /** How many offers and publishers a worker keeps in memory, about 0.3 MB each. */
  CACHED_OFFERS: z.coerce.number().int().positive().default(1_000),
  ...intakeSettings,
});

export type Settings = z.infer<typeof Settings>;

/** Reads the settings from the environment. Throws a SettingsError that names every fault. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const { data, faults } = judged(env);
  if (data === undefined || faults.length > 0) throw new SettingsError(faults);
  return data;
}

/** What is wrong with them, as sentences: all of it at once. */
export const faultsOfSettings = (env: NodeJS.ProcessEnv): readonly string[] => judged(env).faults;

function judged(env: NodeJS.ProcessEnv): { readonly data: Settings | undefined; readonly faults: string[] } {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const { data, error } = Settings.safeParse(given);
  const faults = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
  return {
    data,
    faults: [
      ...faults,
      ...faultsOfAuthSettings(given),
      ...faultsOfIntakeSettings(given),
      ...faultsOfDkimSettings(given),
    ],
  };
}
