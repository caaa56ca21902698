import { z } from 'zod';
import { isSafe } from './auth-settings';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const port = z.coerce.number().int().min(0).max(65_535);

/** How mail comes in: by a listener, from a mailbox, or both. Without either nothing comes in. */
export const intakeSettings = {
  /** Where answers go, without the token that is added to it: reply@x.example becomes reply+token@x.example. */
  REPLY_ADDRESS: z
    .email()
    .refine(
      (address) => address.indexOf('@') <= 19,
      'has at most 19 characters before the @, since a token follows them',
    )
    .refine((address) => !address.includes('+'), 'has no + of its own')
    .optional(),
  /** Where the API listens for mail by SMTP, or by LMTP; 0 for a free port. */
  INTAKE_PORT: port.optional(),
  INTAKE_HOST: z.string().default('127.0.0.1'),
  INTAKE_LMTP: flag.default(false),
  /** Files in PEM; clients may change to TLS where both are set. */
  INTAKE_TLS_CERT: z.string().optional(),
  INTAKE_TLS_KEY: z.string().optional(),
  /** Mails a minute that are taken from one address, counted in each process. */
  RATE_INTAKE: z.coerce.number().int().positive().default(6_000),
  /** The mailbox that is read: imaps://user:password@host/folder, with everything in it written as in any URL. */
  IMAP_URL: z.url({ protocol: /^imaps?$/ }).optional(),
  /** Where mail goes that was taken from there; without it, it stays and is marked as seen. */
  IMAP_DONE_FOLDER: z.string().optional(),
  /** Where access tokens for the mailbox are had, by the client credentials grant of OAuth 2.0 (RFC 6749, 4.4). */
  IMAP_OAUTH_URL: z.url({ protocol: /^https?$/ }).optional(),
  IMAP_OAUTH_CLIENT_ID: z.string().optional(),
  IMAP_OAUTH_CLIENT_SECRET: z.string().optional(),
  IMAP_OAUTH_SCOPE: z.string().optional(),
};

type Given = Readonly<Record<string, string | undefined>>;

/** What belongs to the listener, and means nothing without it. */
const OF_THE_LISTENER = ['INTAKE_LMTP', 'INTAKE_TLS_CERT', 'INTAKE_TLS_KEY'] as const;
const OF_THE_MAILBOX = ['IMAP_DONE_FOLDER', 'IMAP_OAUTH_URL'] as const;
const OAUTH = ['IMAP_OAUTH_CLIENT_ID', 'IMAP_OAUTH_CLIENT_SECRET', 'IMAP_OAUTH_SCOPE'] as const;

/** What is wrong with how mail is to come in, as sentences: all of it at once. */
export function faultsOfIntakeSettings(given: Given): string[] {
  const without = (names: readonly string[], needed: string): string[] =>
    given[needed] === undefined
      ? names
          .filter((name) => given[name] !== undefined)
          .map((name) => `${name}: means nothing without ${needed}; set that too`)
      : [];
  return [
    ...without(OF_THE_LISTENER, 'INTAKE_PORT'),
    ...without(OF_THE_MAILBOX, 'IMAP_URL'),
    ...without(OAUTH, 'IMAP_OAUTH_URL'),
    ...faultsOfCertificate(given),
    ...faultsOfMailbox(given),
  ];
}

function faultsOfCertificate({ INTAKE_TLS_CERT, INTAKE_TLS_KEY }: Given): string[] {
  if ((INTAKE_TLS_CERT === undefined) === (INTAKE_TLS_KEY === undefined)) return [];
  return INTAKE_TLS_CERT === undefined
    ? ['INTAKE_TLS_KEY: set INTAKE_TLS_CERT too']
    : ['INTAKE_TLS_CERT: set INTAKE_TLS_KEY too'];
}

function faultsOfMailbox(given: Given): string[] {
  const { IMAP_URL, IMAP_OAUTH_URL } = given;
  if (IMAP_URL === undefined || !URL.canParse(IMAP_URL)) return [];
  const { username, password, hostname } = new URL(IMAP_URL);
  const byToken = IMAP_OAUTH_URL !== undefined;
  return [
    ...(hostname === '' || username === '' ? ['IMAP_URL: say the host and the user of the mailbox'] : []),
    ...(byToken || password !== '' ? [] : ['IMAP_URL: say the password, or set IMAP_OAUTH_URL']),
    ...(byToken && given['IMAP_OAUTH_CLIENT_ID'] === undefined ? ['IMAP_OAUTH_URL: set IMAP_OAUTH_CLIENT_ID too'] : []),
    ...(byToken && !isSafe(IMAP_OAUTH_URL) ? ['IMAP_OAUTH_URL: must begin with https, except on this machine'] : []),
  ];
}
