import { existsSync } from 'node:fs';

const NEEDED = ['/usr/sbin/postfix', '/usr/sbin/dovecot'];

/**
 * Tests that need Postfix and Dovecot of this machine, which only root can start. Where they cannot be they are skipped,
 * and say so; where a result must be complete (CI=true) that is a failure.
 */
export function withRealMailServers(name: string, tests: () => void): void {
  const missing = NEEDED.filter((path) => !existsSync(path));
  const why = missing.length > 0 ? `no ${missing.join(', no ')}` : process.getuid?.() === 0 ? undefined : 'not root';
  const isSkipped = why !== undefined && process.env.CI !== 'true';
  (isSkipped ? describe.skip : describe)(isSkipped ? `${name} (${why})` : name, () => {
    beforeAll(() => {
      if (why !== undefined) throw new Error(`These tests need Postfix and Dovecot, and root to start them: ${why}.`);
    });
    tests();
  });
}
