import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../platform/embedded/ports';
import { answers } from './dovecot';
import { eventually } from './patience';

const exec = promisify(execFile);

/** What a Postfix delivers, and where. */
export type Routes = {
  /** A domain of people, whose mailboxes an LMTP server has. */
  readonly people: { readonly domain: string; readonly lmtpPort: number };
  /** Where mail for an address of answers goes by SMTP, and which mailbox gets a copy of it. */
  readonly answers: { readonly domain: string; readonly smtpPort: number; readonly copy: string };
};

/** A Postfix of its own; nothing of it lies outside a temporary folder, and it delivers to this machine only. */
export type Postfix = {
  readonly port: number;
  /** From now on answers lie in the mailbox that otherwise gets a copy. */
  answersToMailbox(): Promise<void>;
  log(): Promise<string>;
  end(): Promise<void>;
};

export async function startPostfix(routes: Routes): Promise<Postfix> {
  const folder = await mkdtemp(join(tmpdir(), 'followthrough-postfix-'));
  await chmod(folder, 0o755);
  const port = await freePort();
  const etc = join(folder, 'etc');
  for (const name of ['etc', 'spool', 'data']) await mkdir(join(folder, name), { mode: 0o755 });
  await exec('chown', ['postfix', join(folder, 'data')]);
  const route = (where: string): Promise<void> =>
    writeFile(join(etc, 'transport'), `${routes.answers.domain} ${where}\n`);
  await route(`smtp:[127.0.0.1]:${routes.answers.smtpPort}`);
  await writeFile(join(etc, 'main.cf'), main(folder, routes));
  await writeFile(join(etc, 'master.cf'), master(port));
  const postfix = (command: string): Promise<unknown> => exec('/usr/sbin/postfix', ['-c', etc, command]);
  await postfix('start');
  await eventually(() => answers(port), { what: 'Postfix' });
  return {
    port,
    async answersToMailbox() {
      await route(`lmtp:inet:127.0.0.1:${routes.people.lmtpPort}`);
      await postfix('reload');
    },
    log: () => readFile(join(folder, 'log'), 'utf8'),
    async end() {
      await postfix('stop');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const main = (folder: string, { people, answers: { domain, copy } }: Routes): string => `
compatibility_level = 3.6
queue_directory = ${folder}/spool
data_directory = ${folder}/data
maillog_file = ${folder}/log
maillog_file_prefixes = ${folder}
multi_instance_enable = yes
multi_instance_name = postfix-followthrough
syslog_name = postfix-followthrough
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
myhostname = mx.relay.example
mydestination =
local_transport = error:nobody is here
alias_maps =
relay_domains = ${domain}
relay_recipient_maps =
recipient_delimiter = +
virtual_mailbox_domains = ${people.domain}
virtual_transport = lmtp:inet:127.0.0.1:${people.lmtpPort}
transport_maps = texthash:${folder}/etc/transport
recipient_bcc_maps = inline:{ { @${domain} = ${copy} } }
default_transport = error:nothing leaves this machine
smtp_dns_support_level = disabled
smtp_tls_security_level =
minimal_backoff_time = 1s
maximal_backoff_time = 2s
queue_run_delay = 2s
in_flow_delay = 0
`;

const master = (port: number): string => `
127.0.0.1:${port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 2 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`;
