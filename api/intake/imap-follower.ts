import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { ImapFlow } from 'imapflow';
import type { Logger } from '../../platform/logger';
import type { Database } from '../../platform/store/connection';
import {
  type Hold,
  holdMailbox,
  type Position,
  letGoOfMailbox,
  moveOn,
  tellMailboxTrouble,
} from '../../platform/store/mailboxes';
import type { Keep } from './arrived';
import { type Account, causeOf, connect } from './imap-account';
import { fetchMails, GiveUp, type Open, whatToFetch } from './imap-fetching';

/** How long the others wait while one reads, and how often that one says that it still does. In milliseconds. */
const TURN_MS = 15_000;
/** Between two attempts on a mailbox that cannot be read: at first, and at most. */
const AGAIN_MS = { first: 1_000, most: 300_000 };

export type FollowerDeps = { readonly database: Database; readonly keep: Keep; readonly logger: Logger };

/**
 * Follows a mailbox until it is stopped: fetches what is there, and then what comes. Of several processes one reads it; where
 * that one is gone, another goes on within a minute.
 */
export class ImapFollower {
  private readonly ending = new AbortController();
  private readonly hold: Hold;
  private readonly following: Promise<void>;
  private client: ImapFlow | undefined;
  private attempts = 0;

  constructor(
    private readonly account: Account,
    private readonly deps: FollowerDeps,
  ) {
    this.hold = { mailbox: account.id, host: account.host, holder: randomUUID() };
    this.following = this.follow();
  }

  async stop(): Promise<void> {
    this.ending.abort();
    this.client?.close();
    await this.following;
  }

  private async follow(): Promise<void> {
    while (!this.ending.signal.aborted) {
      try {
        await this.waitMs((await this.readInTurn()) ? 0 : TURN_MS);
      } catch (err) {
        await this.waitMs(await this.delayAfter(err));
      }
    }
    await letGoOfMailbox(this.deps.database, this.hold).catch(() => undefined);
  }

  /** Reads for as long as the connection lives; false where it is somebody else's turn. */
  private async readInTurn(): Promise<boolean> {
    const { account, hold } = this;
    const position = await holdMailbox(this.deps.database, hold);
    if (position === undefined) return false;
    const keeping = setInterval(() => {
      // Who cannot say that it still reads loses its turn: what it does then is refused.
      void holdMailbox(this.deps.database, hold).catch(() => undefined);
    }, TURN_MS);
    try {
      const client = await connect(account, this.ending.signal);
      this.client = client;
      const mailbox = await client.mailboxOpen(account.folder);
      if (account.doneFolder !== undefined) await client.mailboxCreate(account.doneFolder);
      await this.readOpen(client, position, { uidValidity: `${mailbox.uidValidity}`, uidNext: mailbox.uidNext });
      return true;
    } finally {
      clearInterval(keeping);
      this.client?.close();
      this.client = undefined;
    }
  }

  private async readOpen(
    client: ImapFlow,
    known: Position & { readonly begunAt: string },
    { uidValidity, uidNext }: { readonly uidValidity: string; readonly uidNext: number },
  ): Promise<void> {
    const { account, deps, hold } = this;
    const open: Open = {
      client,
      account,
      keep: deps.keep,
      isStopped: () => this.ending.signal.aborted,
      skipped: (uid) => deps.logger.warn({ host: account.host, uid }, 'the mailbox cannot give one of its mails'),
    };
    let isNews = true;
    client.on('exists', () => (isNews = true));
    // Until it is read once as it was found, a death has all of that fetched again.
    await fetchMails(open, whatToFetch(known, uidValidity, known.begunAt), () => moveOn(deps.database, hold, known));
    let lastUid = Math.max(known.uidValidity === uidValidity ? known.lastUid : 0, uidNext - 1);
    const comeTo = (uids: readonly number[]): Promise<boolean> => {
      lastUid = Math.max(lastUid, ...uids);
      return moveOn(deps.database, hold, { uidValidity, lastUid });
    };
    await comeTo([]);
    await this.isWell();
    while (!open.isStopped() && client.usable) {
      if (!isNews) await this.newsOrEnd(client);
      if (!isNews) continue;
      isNews = false;
      await fetchMails(open, { uid: `${lastUid + 1}:*` }, comeTo, lastUid);
    }
  }

  /** Until something comes, or the connection or this process ends. */
  private async newsOrEnd(client: ImapFlow): Promise<void> {
    const signal = AbortSignal.any([this.ending.signal, AbortSignal.timeout(TURN_MS)]);
    await Promise.race([once(client, 'exists', { signal }), once(client, 'close', { signal })]).catch(() => undefined);
  }

  private async isWell(): Promise<void> {
    this.attempts = 0;
    await tellMailboxTrouble(this.deps.database, this.account.id, null);
  }

  /** Writes down what was in the way, and answers how long to wait: longer each time, and never for several at once. */
  private async delayAfter(err: unknown): Promise<number> {
    if (this.ending.signal.aborted || err instanceof GiveUp) return 0;
    const cause = causeOf(err);
    const { host, id } = this.account;
    if (this.attempts === 0) this.deps.logger.warn({ host, cause }, 'the mailbox cannot be read; it is tried again');
    await tellMailboxTrouble(this.deps.database, id, cause).catch(() => undefined);
    const longest = Math.min(AGAIN_MS.first * 2 ** this.attempts++, AGAIN_MS.most);
    return longest / 2 + Math.random() * (longest / 2);
  }

  private async waitMs(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: this.ending.signal }).catch(() => undefined);
  }
}
