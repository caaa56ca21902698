import { join } from 'node:path';
import { replyBaseIn } from '../mail/reply-address';
import { MAIL_FROM } from '../settings';
import { isOutside } from './embedded-settings';
import type { Added, Start } from './embedded-start';
import { runToEnd, startNodePart } from './node-part';
import { compiled } from './project-folder';
import { startStore } from './store';
import { findTemporal } from './temporal-binary';
import { startTemporalServer } from './temporal-server';

/** Temporal's dev server with its file in the data folder, unless one runs elsewhere. */
export async function temporalPart({ settings, group, out }: Start): Promise<Added> {
  if (isOutside(settings.env, 'TEMPORAL_ADDRESS')) return elsewhere(out, 'temporal', 'TEMPORAL_ADDRESS');
  const binary = await findTemporal(out, { env: settings.env, signal: group.signal });
  let port = settings.temporalPort;
  let uiPort = settings.temporalUiPort;
  await group.start('temporal', 'last', async () => {
    const dbFilename = join(settings.dataDir, 'temporal.db');
    const server = await startTemporalServer({ binary, port, uiPort, dbFilename, signal: group.signal });
    port = Number(server.address.split(':')[1]);
    uiPort = Number(new URL(server.uiUrl ?? 'http://127.0.0.1').port);
    return server;
  });
  const uiUrl = `http://127.0.0.1:${uiPort}`;
  out(`temporal  127.0.0.1:${port}  (UI ${uiUrl})`);
  return {
    TEMPORAL_ADDRESS: `127.0.0.1:${port}`,
    TEMPORAL_UI_URL: uiUrl,
    TEMPORAL_NAMESPACE: 'default',
    // Not the user's own profile, whose keys and certificates are for other servers.
    TEMPORAL_CONFIG_FILE: join(settings.dataDir, 'no-profile.toml'),
    // The time machine moves a server's clock for good, so only this one is a sandbox by itself.
    SANDBOX: 'true',
    WORKER_SEEN_WITHIN: '20',
  };
}

/** The store, brought to this version's tables. */
export async function storePart(start: Start): Promise<Added> {
  const { settings, group, out } = start;
  if (isOutside(settings.env, 'DATABASE_URL')) {
    await migrate(start, {});
    return elsewhere(out, 'store', 'DATABASE_URL');
  }
  let port = 0;
  let url = '';
  await group.start('store', 'last', async () => {
    const dataDir = join(settings.dataDir, 'store');
    const store = await startStore({ dataDir, port, signal: group.signal, mayLeave: group.mayLeave });
    ({ port, url } = store);
    return store;
  });
  await migrate(start, { DATABASE_URL: url });
  out(`store  ${url}`);
  return { DATABASE_URL: url };
}

/** The SMTP server that keeps what it gets, unless mail goes elsewhere. */
export async function mailPart({ settings, group, out }: Start): Promise<Added> {
  if (isOutside(settings.env, 'SMTP_URL')) return elsewhere(out, 'mail', 'SMTP_URL');
  const folder = join(settings.dataDir, 'mailbox');
  let port = settings.smtpPort;
  await group.start('mail', 'last', async () => {
    const mail = await startNodePart({
      name: 'The mail server',
      entry: compiled('platform', 'embedded', 'mail-process.js'),
      args: [folder, `${port}`, ...answersTo(settings.env, folder)],
      stopBy: 'message',
      stopWithinMs: 3_000,
      signal: group.signal,
      mayLeave: group.mayLeave,
    });
    port = mail.ready.port ?? port;
    return mail;
  });
  out(`mail  smtp://127.0.0.1:${port}  (kept in ${folder})`);
  return { SMTP_URL: `smtp://127.0.0.1:${port}`, MAILBOX_DIR: folder };
}

/** Where answers go, without a token: the mail server puts aside what comes there. */
function answersTo(env: NodeJS.ProcessEnv, folder: string): string[] {
  const base = replyBaseIn({
    MAIL_FROM: env['MAIL_FROM'] || MAIL_FROM,
    REPLY_ADDRESS: env['REPLY_ADDRESS'] || undefined,
    MAILBOX_DIR: folder,
  });
  return base === undefined ? [] : [`${base.local}@${base.domain}`];
}

function elsewhere(out: (line: string) => void, name: string, setting: string): Added {
  out(`${name}  elsewhere (${setting})`);
  return {};
}

async function migrate({ settings, group, entries }: Start, added: Added): Promise<void> {
  await runToEnd('The migration', entries.migrate, { ...settings.env, ...added }, group.signal);
}
