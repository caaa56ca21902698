import { createHash } from 'node:crypto';
import { ImapFlow } from 'imapflow';
import { isLoopback } from '../../platform/auth-settings';
import type { Settings } from '../../platform/settings';
import { fetchToken, type TokenSource } from './oauth-token';

/** A mailbox on an IMAP server, and how to get in. */
export type Account = {
  /** Stands for the mailbox: it holds no name and no address. */
  readonly id: string;
  readonly host: string;
  readonly port: number;
  readonly isTls: boolean;
  readonly user: string;
  readonly password: string;
  readonly folder: string;
  /** Where mail goes that was kept; undefined: it stays, and is marked as seen. */
  readonly doneFolder: string | undefined;
  readonly tokens: TokenSource | undefined;
};

/** What of the settings names a mailbox. */
export type AccountSettings = Pick<
  Settings,
  | 'IMAP_URL'
  | 'IMAP_DONE_FOLDER'
  | 'IMAP_OAUTH_URL'
  | 'IMAP_OAUTH_CLIENT_ID'
  | 'IMAP_OAUTH_CLIENT_SECRET'
  | 'IMAP_OAUTH_SCOPE'
>;

/** The mailbox that the settings name; undefined where they name none. */
export function accountIn(settings: AccountSettings): Account | undefined {
  if (settings.IMAP_URL === undefined) return undefined;
  const url = new URL(settings.IMAP_URL);
  const isTls = url.protocol === 'imaps:';
  const user = decodeURIComponent(url.username);
  const folder = decodeURIComponent(url.pathname.replace(/^\//, '')) || 'INBOX';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port) || (isTls ? 993 : 143);
  const { IMAP_OAUTH_URL, IMAP_OAUTH_CLIENT_ID = '', IMAP_OAUTH_CLIENT_SECRET, IMAP_OAUTH_SCOPE } = settings;
  return {
    id: createHash('sha256')
      .update(JSON.stringify([host, port, user, folder]))
      .digest('hex')
      .slice(0, 24),
    ...{ host, port, isTls, user, folder },
    password: decodeURIComponent(url.password),
    doneFolder: settings.IMAP_DONE_FOLDER,
    tokens:
      IMAP_OAUTH_URL === undefined
        ? undefined
        : {
            url: IMAP_OAUTH_URL,
            clientId: IMAP_OAUTH_CLIENT_ID,
            clientSecret: IMAP_OAUTH_CLIENT_SECRET,
            scope: IMAP_OAUTH_SCOPE,
          },
  };
}

/** How long IDLE stands before it is renewed: a connection that has died is noticed by then. In milliseconds. */
const IDLE_MS = 240_000;

/** Connects, until the signal comes. A password never goes over the network as it is: without TLS from the start, STARTTLS must work. */
export async function connect(account: Account, signal: AbortSignal): Promise<ImapFlow> {
  const { host, port, user, password, tokens } = account;
  const client = new ImapFlow({
    host,
    port,
    secure: account.isTls,
    ...(!account.isTls && !isLoopback(host) && { doSTARTTLS: true }),
    auth: tokens === undefined ? { user, pass: password } : { user, accessToken: await fetchToken(tokens) },
    logger: false,
    connectionTimeout: 20_000,
    maxIdleTime: IDLE_MS,
    autoIdleDelay: 1_000,
    clientInfo: { name: 'Followthrough' },
  });
  client.on('error', () => undefined); // whoever waits for an answer hears of it, and 'close' comes after it
  const close = (): void => client.close();
  signal.addEventListener('abort', close);
  client.once('close', () => signal.removeEventListener('abort', close));
  try {
    signal.throwIfAborted();
    await client.connect();
    return client;
  } catch (err) {
    client.close();
    throw err;
  }
}

/** Why a mailbox cannot be read, as a short code without addresses. */
export function causeOf(err: unknown): string {
  if (!(err instanceof Error)) return 'unknown';
  if ('authenticationFailed' in err && err.authenticationFailed === true) return 'sign-in-refused';
  if ('mailboxMissing' in err && err.mailboxMissing === true) return 'no-such-folder';
  return 'code' in err && typeof err.code === 'string' && /^[\w-]{1,40}$/.test(err.code) ? err.code : err.name;
}
