import { randomUUID } from 'node:crypto';
import { appendAudit, type AuditLine, type NewLine } from '../../platform/store/audit-list';
import type { Database } from '../../platform/store/connection';
import type { Logger } from '../../platform/logger';
import { faultOf } from '../http/request-log';

/** How long lines are gathered before they are written, and how long until the next try while the store is away. */
const GATHER_MS = 250;
const AGAIN_MS = 2_000;
/** How many lines go in one statement, and how many wait at most. */
const AT_ONCE = 500;
const WAITING_AT_MOST = 50_000;
/** How long the last lines may take when the process leaves. */
const LAST_MS = 2_000;

/** Writes the audit down: at once to the log, and to the store a moment after the answer, so that no write waits. */
export class Auditor {
  private readonly waiting: NewLine[] = [];
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly logger: Logger,
  ) {}

  /** Takes a line. It cannot fail, and what was asked goes on. */
  record(line: AuditLine): void {
    this.logger.info({ audit: true, ...logged(line) }, 'audit');
    this.waiting.push({ ...line, line: randomUUID() });
    this.shedOldest();
    this.writeIn(GATHER_MS);
  }

  /** Writes everything that waits. Throws when the store does not take it; that is tried again by itself. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.catch(() => undefined).then(() => this.write());
    return this.writing.catch((err: unknown) => {
      this.writeIn(AGAIN_MS);
      throw err;
    });
  }

  /** The same before the process leaves: what the store does not take in time is in the log alone. */
  async stop(): Promise<void> {
    let impatience: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      impatience = setTimeout(() => reject(new Error('the store did not answer in time')), LAST_MS);
    });
    await Promise.race([this.flush(), late]).catch((err: unknown) => {
      this.logger.error(
        { fault: faultOf(err), lines: this.waiting.length },
        'the last audit lines are in the log only',
      );
    });
    clearTimeout(impatience);
    clearTimeout(this.timer);
  }

  private writeIn(milliseconds: number): void {
    this.timer ??= setTimeout(() => {
      this.flush().catch((err: unknown) => {
        this.logger.warn({ fault: faultOf(err), lines: this.waiting.length }, 'audit lines wait for the store');
      });
    }, milliseconds).unref();
  }

  /** Lines that may or may not have arrived are written again: each counts once. */
  private async write(): Promise<void> {
    while (this.waiting.length > 0) {
      const lines = this.waiting.splice(0, AT_ONCE);
      await appendAudit(this.database, lines).catch((err: unknown) => {
        this.waiting.unshift(...lines);
        throw err;
      });
    }
  }

  private shedOldest(): void {
    const many = this.waiting.length - WAITING_AT_MOST;
    if (many <= 0) return;
    this.waiting.splice(0, many);
    this.logger.error({ lines: many }, 'the store is away for so long that the oldest audit lines are in the log only');
  }
}

/** No reason and no address: the log holds neither what was said nor whom it was about. */
const logged = ({ actor, role, via, method, path, offer, permission, requestId, status, code }: AuditLine): object => ({
  ...{ role, via, method, path, offer, permission, requestId, status, code },
  actor: actor.includes('@') ? 'an address' : actor,
});
