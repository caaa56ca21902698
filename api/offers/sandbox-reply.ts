import { type EmailAddress, simpleParser } from 'mailparser';
import { createHash } from 'node:crypto';
import { sameAddress } from '../../domain/offer/people';
import { readClock } from '../../platform/store/offer-reader';
import { type Answered, keepReply, mailOf } from '../../platform/store/replies';
import { withoutTokens } from '../../platform/tokens-in-text';
import type { Mailbox, ReceivedMail } from '../../platform/embedded/mailbox';
import type { Deps } from '../deps';
import { Problem } from '../http/problems';
import type { Caller } from '../route';
import { sendMail } from '../sending';
import { record } from './telling';

/** What became of a reply. Its id is that of a mail where it is of an offer; the reason says why it is no message. */
export type Replied = {
  readonly id: string;
  readonly messageId: string;
  readonly offer: string | null;
  readonly recorded: boolean;
  readonly reason: string | null;
};

/** How much of a reply its message tells, in characters. */
const SUMMARY = 200;

/** Letters to the team and to managers: who answers one of them is not the publisher. */
const TO_STAFF: readonly string[] = ['reminder', 'check-in', 'owner-found', 'desk-down'];

/**
 * Answers a mail as its recipient. The answer is sent, then kept, then told to its offer, each under a name made of the
 * request: one that died in between is completed when it comes again.
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
  const id = `r-${messageId.slice(1, 25)}`;
  const mail = answered.messageId === null ? undefined : await mailOf(deps.database, answered.messageId);
  if (mail === undefined) return { id, messageId, offer: null, recorded: false, reason: 'The mail is of no offer.' };
  await keep(deps, mail.offer, id, reply);
  const reason = isToPublisher(mail) ? await tell(deps, mail.offer, reply, caller) : 'It was not to the publisher.';
  return { id, messageId, offer: mail.offer, recorded: reason === null, reason };
}

type Composed = Awaited<ReturnType<typeof compose>>;

/** The answer as its recipient's mail program would write it. */
async function compose({ raw, id, to: recipients, messageId }: ReceivedMail, text: string, inputId: string) {
  const { to: heads, replyTo, from: sender, references = [], subject = '' } = await simpleParser(raw);
  const from = recipientOf(
    [heads ?? []].flat().flatMap(({ value }) => value),
    recipients[0],
  );
  const to = personOf((replyTo ?? sender)?.value[0]);
  if (from === undefined || to === undefined) throw new Problem('unknown-mail', { code: 'unanswerable', params: {} });
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
    ...(messageId !== null && { inReplyTo: messageId, references: [...[references].flat(), messageId] }),
  };
}

type Person = { readonly name: string; readonly address: string };

/** Who the mail really went to, with the name that its head gives. */
function recipientOf(heads: readonly EmailAddress[], address: string | undefined): Person | undefined {
  if (address === undefined) return undefined;
  return { name: heads.find((head) => sameAddress(head.address ?? '', address))?.name ?? '', address };
}

const personOf = (head: EmailAddress | undefined): Person | undefined =>
  head?.address === undefined ? undefined : { name: head.name, address: head.address };

const inText = ({ name, address }: Person): string => (name === '' ? address : `${name} <${address}>`);

async function keep({ database }: Deps, offer: string, id: string, reply: Composed): Promise<void> {
  const { from, to, subject, text, messageId } = reply;
  const at = (await readClock(database, offer)) ?? new Date().toISOString();
  await keepReply(database, { id, offer, from: inText(from), to: to.address, subject, text, messageId, at });
}

const isToPublisher = ({ direction, letter }: Answered): boolean =>
  direction === 'outbound' && !TO_STAFF.includes(letter);

/** Tells the offer what its publisher says. Answers why it does not count; null where it does. */
async function tell(deps: Deps, offer: string, reply: Composed, caller: Caller): Promise<string | null> {
  const { from, text, messageId } = reply;
  const said = {
    channel: 'email',
    direction: 'inbound',
    with: from.name || from.address,
    summary: Array.from(withoutTokens(text)).slice(0, SUMMARY).join(''),
  };
  try {
    await record(deps, offer, 'recordMessage', { ...caller, by: said.with, id: `mail:${messageId}` }, said);
    return null;
  } catch (err) {
    if (err instanceof Problem && err.code === 'offer-ended') return err.detail;
    throw err;
  }
}
