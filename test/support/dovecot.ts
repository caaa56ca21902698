import { spawn } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../platform/embedded/ports';
import { eventually } from './patience';
import { signalled } from './processes';

/** A Dovecot of its own, with mailboxes for some people; nothing of it lies outside a temporary folder. */
export type Dovecot = {
  readonly imapPort: number;
  readonly lmtpPort: number;
  url(user: string, folder?: string): string;
  /** Gives the folder new UIDs, as a mailbox has that was moved or restored. */
  renumber(user: string): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
  end(): Promise<void>;
};

export const PASSWORD = 'open sesame';

/** The user and group `mail` of Debian. */
const MAIL = { uid: 8, gid: 8 };

/** Starts one. Throws a sentence where the machine has none. */
export async function startDovecot(users: readonly string[]): Promise<Dovecot> {
  const folder = await mkdtemp(join(tmpdir(), 'followthrough-dovecot-'));
  await chmod(folder, 0o755); // its processes run as several users
  const [imapPort, lmtpPort] = [await freePort(), await freePort()];
  await mkdir(join(folder, 'mail'), { mode: 0o777 });
  await chmod(join(folder, 'mail'), 0o777);
  const line = (user: string): string => `${user}:{PLAIN}${PASSWORD}:${MAIL.uid}:${MAIL.gid}::${folder}/mail/${user}\n`;
  await writeFile(join(folder, 'users'), users.map(line).join(''), { mode: 0o644 });
  await writeFile(join(folder, 'dovecot.conf'), config(folder, imapPort, lmtpPort));
  let running: { stop(): Promise<void> } | undefined;
  const dovecot: Dovecot = {
    imapPort,
    lmtpPort,
    url: (user, where = 'INBOX') =>
      `imap://${encodeURIComponent(user)}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${imapPort}/${where}`,
    async renumber(user) {
      for (const file of [
        'dovecot-uidlist',
        'dovecot-uidlist.lock',
        'dovecot-uidvalidity',
        'dovecot.index',
        'dovecot.index.log',
        'dovecot.index.cache',
      ])
        await rm(join(folder, 'mail', user, 'Maildir', file), { force: true });
      // By itself it would count in seconds from the age of the folder, and might come to the same again.
      const list = join(folder, 'mail', user, 'Maildir', 'dovecot-uidlist');
      await writeFile(list, `3 V${Math.floor(Date.now() / 1000) + 86_400} N1\n`);
      await chown(list, MAIL.uid, MAIL.gid);
    },
    async start() {
      running ??= await run(folder, imapPort);
    },
    async stop() {
      await running?.stop();
      running = undefined;
    },
    async end() {
      await dovecot.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  await dovecot.start();
  return dovecot;
}

async function run(folder: string, port: number): Promise<{ stop(): Promise<void> }> {
  const child = spawn('/usr/sbin/dovecot', ['-F', '-c', join(folder, 'dovecot.conf')], {
    stdio: 'inherit',
    detached: true,
  });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await eventually(() => answers(port), { what: 'Dovecot' });
  return {
    async stop() {
      child.kill('SIGTERM');
      await gone;
      // Who idles is served for some seconds more, and would write what it knows of the mailbox over what comes now.
      await eventually(() => child.pid === undefined || !signalled(-child.pid, 'SIGTERM'), {
        what: 'the end of Dovecot',
      });
    },
  };
}

/** Whether somebody listens there. */
export function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

const config = (folder: string, imapPort: number, lmtpPort: number): string => `
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/log
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_username_format = %Ln
recipient_delimiter = +
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:~/Maildir
mail_max_userip_connections = 50
postmaster_address = postmaster@people.example
passdb {
  driver = passwd-file
  args = username_format=%Ln ${folder}/users
}
userdb {
  driver = passwd-file
  args = username_format=%Ln ${folder}/users
}
service imap-login {
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${lmtpPort}
  }
}
service stats {
  unix_listener stats-reader {
    mode = 0600
  }
}
`;
