import { createHash } from 'node:crypto';
import { sameAddress } from '../../domain/offer/people';
import { setTimeout as pause } from 'node:timers/promises';
import { parseMail } from '../../platform/mail/parse-mail';
import type { MailAddress } from '../../platform/mail/parsed-mail';
import { isReplyAddress, replyBaseIn } from '../../platform/mail/reply-address';
import { isInJournal, OFFERS } from '../../platform/store/journal';
import { receivedUnder } from '../../platform/store/received-mail';
import type { ReceivedReason } from '../../platform/store/received-tables';
import type { Mailbox, ReceivedMail } from '../../platform/embedded/mailbox';
import type { Deps } from '../deps';
import { Problem } from '../http/problems';
import type { Caller } from '../route';
import { sendMail } from '../sending';
import { EngineAway } from './gateway';
import { endedOffer } from './telling';

/** What became of a reply. Its id is that of a mail where it is of an offer; the reason says why it is no message. */
export type Replied = {
  readonly id: string;
  readonly messageId: string;
  readonly offer: string | null;
  readonly recorded: boolean;
  readonly reason: string | null;
};

/** How long an answer may take to come in and to be told to its offer, in milliseconds. */
const [PATIENCE, AGAIN] = [8_000, 50];

/**
 * Answers a mail as its recipient, over the mail server, and waits until the answer has come in as any other does. It has a
 * name made of the request: one that died in between is completed when it comes again.
 */
export async function replyAs(
  deps: Deps,
  box: Mailbox,
  answered: ReceivedMail,
  text: string,
  caller: Caller,
): Promise<Replied> {
  const reply = await compose(answered, text, caller.id);
  const { messageId } = reply;
  if (!(await box.has(messageId))) await sendMail(deps.settings.SMTP_URL, reply);
  if (!isAnswered(deps, reply.to.address))
    return {
      id: `r-${messageId.slice(1, 25)}`,
      messageId,
      offer: null,
      recorded: false,
      reason: 'The mail is of no offer.',
    };
  return cameIn(deps, messageId);
}

/** Whether what is sent there comes in. */
function isAnswered({ settings }: Deps, address: string): boolean {
  const base = replyBaseIn(settings);
  return base !== undefined && isReplyAddress(base, address);
}

/** What has become of an answer, once it is settled. Throws as for an engine that does not answer where that takes too long. */
async function cameIn({ database }: Deps, messageId: string): Promise<Replied> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    await pause(AGAIN);
    const mail = await receivedUnder(database, messageId);
    if (mail === undefined || mail.state === 'waiting') continue;
    const { id, offer, state, reason } = mail;
    const isTold = state === 'taken' && reason === null && offer !== null;
    if (isTold && !(await isInJournal(database, OFFERS, offer, id))) continue;
    return { id, messageId, offer, recorded: isTold, reason: isTold ? null : whyNot(reason, offer) };
  }
  throw new EngineAway();
}

function whyNot(reason: ReceivedReason | null, offer: string | null): string {
  if (reason?.code === 'ended-offer' && offer !== null) return endedOffer(offer).detail;
  if (reason?.code === 'from-colleague') return 'It was not to the publisher.';
  return offer === null ? 'The mail is of no offer.' : 'It waits among the mail of no offer.';
}

/** The answer as its recipient's mail program would write it. */
async function compose({ raw, id, to: recipients, messageId }: ReceivedMail, text: string, inputId: string) {
  const { to: heads, replyTo, from: sender, references, subject } = await parseMail(Buffer.from(raw));
  const from = recipientOf(heads, recipients[0]);
  const to = replyTo[0] ?? sender;
  if (from === undefined || to === null) throw new Problem('unknown-mail', { code: 'unanswerable', params: {} });
  const name = createHash('sha256')
    .update(JSON.stringify([inputId, id]))
    .digest('hex')
    .slice(0, 32);
  return {
    from,
    to,
    subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`,
    text,
    messageId: `<${name}@${from.address.split('@').at(-1) ?? 'localhost'}>`,
    ...(messageId !== null && { inReplyTo: messageId, references: [...references, messageId] }),
  };
}

/** Who the mail really went to, with the name that its head gives. */
function recipientOf(heads: readonly MailAddress[], address: string | undefined): MailAddress | undefined {
  if (address === undefined) return undefined;
  return { name: heads.find((head) => sameAddress(head.address, address))?.name ?? '', address };
}
