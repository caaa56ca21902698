import type { CopyDelivery, Delivery, Dropped, LetterRequest } from '../domain/offer/activities';
import { IF_UNKNOWN } from '../domain/offer/letters';
import { notSent, notYet } from './failures';
import type {
  Claim,
  Copy,
  Mail,
  MailLedger,
  MailPace,
  MailServer,
  MailStanding,
  MailTrouble,
  Pointless,
  Reminders,
  SendOutcome,
  TroubleCause,
  Verdict,
} from './ports';

/** A letter that a step asks for, or a mail whose copies still wait. */
export type LateMail = LetterRequest | { readonly mail: string; readonly offerId: string };

/** Where mail goes, and where it is written down. */
export type Post = {
  readonly server: MailServer;
  readonly ledger: MailLedger;
  readonly reminders: Reminders;
  readonly trouble: MailTrouble;
  /** When a mail may leave, where domains take only so many a minute. */
  readonly pace?: MailPace;
  /** Why the letter of a step, or the copies of a mail, are not sent any more; undefined where they are. */
  pointless?(late: LateMail): Promise<Pointless | undefined>;
  /** How long an attempt may take until it counts as dead, in milliseconds: more than all waiting for the server together. */
  readonly lease: number;
  /** Tells this attempt from every other, and how it waits. */
  attempt(): { readonly token: string; readonly wait: (milliseconds: number) => Promise<void> };
  /** Trouble has begun, or is over. It is said once, whatever number of letters meets it. */
  tell(causes: readonly TroubleCause[], is: 'begun' | 'over'): void;
};

/** Sends a mail once: claimed by key before it leaves, never repeated blindly when nobody knows whether it arrived. */
export async function deliver(post: Post, mail: Mail, isPointless = false): Promise<Delivery> {
  const attempt = { ...post, ...post.attempt(), mail, isPointless };
  await inTurn(attempt);
  const claim = await claimed(attempt, (token) => post.ledger.claim(mail, token, post.lease));
  const standing = claim.kind === 'done' ? claim : await carriedOut(attempt, claim);
  const { status, copies } = standing;
  if (status === 'queued' || status === 'cancelled') throw notSent();
  return {
    outcome: status,
    mail: mail.id,
    messageId: mail.messageId,
    to: mail.to.address,
    copies: copies.map(deliveryOf),
  };
}

/** The same, unless it has become pointless while it waited. What may have left already is looked into all the same. */
export async function deliverUnlessPointless(
  post: Post,
  mail: Mail,
  pointless: Pointless | undefined,
): Promise<Delivery | Dropped> {
  if (pointless === undefined || !(await post.ledger.drop(mail, pointless)))
    return deliver(post, mail, pointless !== undefined);
  const { because } = pointless;
  // The step ends with its offer: once listed again, an offer asks for it anew.
  if (because === 'offer-ended') throw notSent();
  return { outcome: 'dropped', because, mail: mail.id, messageId: mail.messageId, to: mail.to.address, copies: [] };
}

/** Sends a mail that its reader has had to those who have not had their copy. */
export async function deliverCopies(post: Post, id: string): Promise<readonly CopyDelivery[]> {
  const mail = await post.ledger.read(id);
  if (mail === undefined) return [];
  const pointless = await post.pointless?.({ mail: id, offerId: mail.offerId });
  if (pointless !== undefined) await post.ledger.drop(mail, pointless);
  const attempt = { ...post, ...post.attempt(), mail, isPointless: pointless !== undefined };
  await inTurn(attempt);
  const claim = await claimed(attempt, (token) => post.ledger.claimCopies(id, token, post.lease));
  const { copies } = claim.kind === 'done' ? claim : await carriedOut(attempt, claim);
  if (copies.some(({ status }) => status === 'queued')) throw notSent();
  return copies.map((copy): CopyDelivery =>
    copy.status === 'cancelled' && pointless !== undefined && pointless.because !== 'offer-ended'
      ? { to: copy.address, outcome: 'dropped', because: pointless.because }
      : deliveryOf(copy),
  );
}

const deliveryOf = ({ address, status }: Copy): CopyDelivery => ({
  to: address,
  outcome: status === 'queued' || status === 'sending' ? 'waiting' : status,
});

/** One attempt to send one mail. */
type Attempt = Post & ReturnType<Post['attempt']> & { readonly mail: Mail; readonly isPointless: boolean };
type BegunDelivery = Extract<Claim, { readonly kind: 'ours' | 'interrupted' }>;
type Done = Extract<Claim, { readonly kind: 'done' }>;

/** Waits until a mail may leave; one whose turn is far off is shown as queued, and tried again then. */
async function inTurn({ pace, ledger, mail, wait }: Attempt): Promise<void> {
  if (pace === undefined) return;
  const turn = await pace.turnOf(mail.id, [mail.to.address, ...mail.cc]);
  if (turn.is === 'later') {
    await ledger.queue(mail);
    throw notYet(turn.wait);
  }
  if (turn.wait > 0) await wait(turn.wait);
}

/** Waits for an attempt that is still under way. */
async function claimed(
  { token, wait }: Attempt,
  claim: (token: string) => Promise<Claim>,
): Promise<BegunDelivery | Done> {
  for (;;) {
    const claimed = await claim(token);
    if (claimed.kind !== 'busy') return claimed;
    await wait(Math.max(250, Math.min(5_000, Date.parse(claimed.until) - Date.now())));
  }
}

async function carriedOut(begun: Attempt, claim: BegunDelivery): Promise<MailStanding> {
  const earlier = await begun.ledger.earlierIn(begun.mail);
  const attempt = { ...begun, mail: { ...begun.mail, earlier } };
  const { mail, trouble } = attempt;
  const outcome = await outcomeOf(attempt, claim);
  const verdicts = outcome.is === 'answered' ? outcome.verdicts : outcome.before;
  const standing = await written(attempt, verdicts);
  if (outcome.is === 'trouble') {
    if (await trouble.met(mail.id, outcome.cause, outcome.reply)) attempt.tell([outcome.cause], 'begun');
  } else if (verdicts.some(({ outcome: is }) => is === 'sent')) {
    const causes = await trouble.over();
    if (causes.length > 0) attempt.tell(causes, 'over');
  }
  // Another attempt has taken over: what it has written down counts, and is looked at anew.
  if (standing === undefined) throw notSent();
  return standing;
}

type Outcome =
  | Extract<SendOutcome, { readonly is: 'answered' }>
  | (Extract<SendOutcome, { readonly is: 'trouble' }> & { readonly before: readonly Verdict[] });

/**
 * Sends, and looks into what nobody knows: the server is asked first; where it can't say, which failure is worse is a
 * property of the letter. At most two mails leave in an attempt.
 */
async function outcomeOf(attempt: Attempt, claim: BegunDelivery): Promise<Outcome> {
  const { server, ledger, mail, token } = attempt;
  const verdicts: Verdict[] = [];
  let readers = claim.readers;
  let repeats = claim.kind === 'interrupted' ? claim.repeats : 0;
  let isInDoubt = claim.kind === 'interrupted';
  for (let sends = 0; ;) {
    if (isInDoubt) {
      const doubts = await Promise.all(readers.map((reader) => lookedInto(attempt, reader, repeats)));
      verdicts.push(...doubts.filter((verdict) => verdict !== 'again'));
      readers = readers.filter((_, i) => doubts[i] === 'again');
      if (attempt.isPointless) return { is: 'answered', verdicts: [...verdicts, ...readers.map(notNow)] };
      if (readers.length > 0) await ledger.repeat(mail.id, token);
      repeats++;
    }
    if (readers.length === 0) return { is: 'answered', verdicts };
    const sent = await server.send(mail, readers);
    sends++;
    if (sent.is === 'trouble') return { ...sent, before: verdicts };
    const unknown = sent.verdicts.filter(({ outcome }) => outcome === 'unknown');
    verdicts.push(...sent.verdicts.filter((verdict) => sends === 2 || !unknown.includes(verdict)));
    if (sends === 2) return { is: 'answered', verdicts };
    readers = unknown.map(({ address }) => address);
    isInDoubt = true;
  }
}

/** It waits again, so that it can be dropped. */
const notNow = (address: string): Verdict => ({ address, outcome: 'later', reply: 'it is not sent any more' });

/** Whether somebody has got a mail that may have arrived, or whether it goes out again. */
async function lookedInto({ server, mail }: Attempt, address: string, repeats: number): Promise<Verdict | 'again'> {
  const arrived = await server.has(mail.messageId, address);
  if (arrived === true) return { address, outcome: 'sent', reply: 'the mail server has it' };
  if (arrived === false || (IF_UNKNOWN[mail.letter] === 'repeat-once' && repeats === 0)) return 'again';
  return { address, outcome: 'unknown', reply: 'nobody can tell whether it arrived' };
}

/** What the server has taken must be written down: as long as this attempt lives it keeps trying. */
async function written({ ledger, mail, token, wait }: Attempt, verdicts: readonly Verdict[]) {
  const isFinal = verdicts.some(({ outcome }) => outcome !== 'later');
  for (let tries = 1; ; tries++) {
    try {
      return await ledger.settle(mail.id, token, verdicts);
    } catch (err) {
      if (tries >= 40 || !isFinal) throw err;
      await wait(1_500);
    }
  }
}
