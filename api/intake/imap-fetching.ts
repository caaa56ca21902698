import type { ImapFlow, SearchObject } from 'imapflow';
import type { Position } from '../../platform/store/mailboxes';
import { type Keep, LARGEST_MAIL } from './arrived';
import type { Account } from './imap-account';

/** So many mails are marked, and the position written down, at once. */
const AT_ONCE = 20;
/** What is kept of a mail that its server cannot give whole, in bytes: enough to see who wrote it. */
const LEAST = 65_536;

/** A mailbox that is open. */
export type Open = {
  readonly client: ImapFlow;
  readonly account: Account;
  readonly keep: Keep;
  readonly isStopped: () => boolean;
  /** A mail that its server cannot give at all; it is left where it is. */
  readonly skipped: (uid: number) => void;
};

/** Is told of all UIDs up to which mails are kept; answers false where somebody else reads the mailbox by now. */
export type Kept = (uids: readonly number[]) => Promise<boolean>;

/** Nothing more is to be fetched: somebody else reads this mailbox, or this process ends. */
export class GiveUp extends Error {}

/**
 * What is to be fetched of a mailbox that was just opened: all that came since, and what is not marked as seen, since a
 * death may have left it so. Where its UIDs no longer hold: what is not seen, and all that came since it was first opened;
 * what was kept before counts once.
 */
export function whatToFetch(position: Position, uidValidity: string, begunAt: string): SearchObject {
  return position.uidValidity === uidValidity
    ? { or: [{ uid: `${position.lastUid + 1}:*` }, { seen: false }] }
    : { or: [{ since: new Date(begunAt) }, { seen: false }] };
}

/** Fetches what a search finds, oldest first. Each mail is kept before that is written down, and that before it is marked. */
export async function fetchMails(open: Open, query: SearchObject, whenKept: Kept, above = 0): Promise<void> {
  const found = await open.client.search(query, { uid: true });
  // A server that refuses to search has not said that there is nothing.
  if (!found) throw new Error('the mailbox could not be searched');
  // `n:*` finds the last mail also where its UID is below n.
  const uids = found.filter((uid) => uid > above).sort((a, b) => a - b);
  for (let at = 0; at < uids.length; at += AT_ONCE) {
    const some = uids.slice(at, at + AT_ONCE);
    const kept: number[] = [];
    for (const uid of some) {
      if (open.isStopped()) throw new GiveUp('this process ends');
      if (await keepOne(open, uid)) kept.push(uid);
    }
    if (!(await whenKept(some))) throw new GiveUp('somebody else reads it');
    await mark(open, kept);
  }
}

/** Keeps a mail; one that is too large is kept as far as it may be. False where there is none under that UID. */
async function keepOne({ client, keep, skipped }: Open, uid: number): Promise<boolean> {
  const mail = await readOne(client, uid);
  if (mail === undefined) return false;
  if (mail === 'unreadable') {
    skipped(uid);
    return false;
  }
  await keep({ ...mail, via: 'imap', envelopeFrom: null, envelopeTo: [] });
  return true;
}

type Read = { readonly raw: Buffer; readonly receivedAt: string };

async function readOne(client: ImapFlow, uid: number): Promise<Read | 'unreadable' | undefined> {
  for (const maxLength of [LARGEST_MAIL, LEAST]) {
    try {
      const mail = await client.fetchOne(`${uid}`, { internalDate: true, source: { maxLength } }, { uid: true });
      if (!mail || mail.source === undefined) return undefined; // somebody has taken it away
      return { raw: mail.source, receivedAt: instantOf(mail.internalDate) };
    } catch (err) {
      // A connection that is gone is no fault of this mail.
      if (!client.usable) throw err;
    }
  }
  return 'unreadable';
}

/** When the mailbox got it; now where it does not say, or says something in the future. */
function instantOf(date: Date | string | undefined): string {
  const at = new Date(date ?? Number.NaN).getTime();
  return new Date(at <= Date.now() ? at : Date.now()).toISOString();
}

/** What cannot be marked is fetched once more at the next start, and counts once. */
async function mark({ client, account }: Open, uids: readonly number[]): Promise<void> {
  if (uids.length === 0) return;
  const range = uids.join(',');
  await client.messageFlagsAdd(range, ['\\Seen'], { uid: true });
  if (account.doneFolder !== undefined) await client.messageMove(range, account.doneFolder, { uid: true });
}
