import { existsSync } from 'node:fs';
import { describeWith } from './what-is-needed';

const NEEDED = ['/usr/sbin/postfix', '/usr/sbin/dovecot'];

/** Tests that need Postfix and Dovecot of this machine, which only root can start. */
export function withRealMailServers(name: string, tests: () => void): void {
  const missing = NEEDED.filter((path) => !existsSync(path));
  const notRoot = process.getuid?.() === 0 ? undefined : 'Postfix and Dovecot are started by root alone';
  describeWith(missing.length > 0 ? `no ${missing.join(', no ')}` : notRoot, name, tests);
}
