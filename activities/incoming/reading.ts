import { parseMail } from '../../platform/mail/parse-mail';
import type { ParsedMail } from '../../platform/mail/parsed-mail';
import { senderProof } from '../../platform/mail/sorting/sender-proof';
import { sortMail } from '../../platform/mail/sorting/sort-mail';
import type { SenderProof, SortedMail } from '../../platform/mail/sorting/sorted-mail';
import { isReplyAddress } from '../../platform/mail/reply-address';
import type { ClaimedMail } from '../../platform/store/received-queue';
import { sameAddress } from '../../domain/offer/people';
import type { Intake } from './intake';

/** A mail as far as it alone tells what it is. */
export type ReadMail = {
  readonly mail: ParsedMail;
  readonly sorted: SortedMail;
  readonly proof: SenderProof;
  /** What is new in it, as it is shown. */
  readonly text: string;
};

/** Characters of what is new that are shown and searched, and of what else is kept beside the raw mail. */
const [MOST_TEXT, MOST_QUOTED] = [100_000, 20_000];

/** Reads a mail: parsed, sorted, and who vouches for its sender. */
export async function readMail(intake: Intake, received: ClaimedMail): Promise<ReadMail> {
  const { envelopeFrom, receivedAt } = received;
  const mail = await parseMail(received.raw);
  const sorted = sortMail(mail, { isOurs: (address) => isOurs(intake, address), receivedAt, envelopeFrom });
  return {
    mail,
    sorted: kept(sorted),
    proof: senderProof(mail, intake.trustedHosts),
    text: ('text' in sorted ? sorted.text : (mail.text ?? '')).slice(0, MOST_TEXT),
  };
}

/** Whether nothing of a mail could be read, so that a person has to look at it. */
export const isUnreadable = ({ mail, text }: ReadMail): boolean =>
  mail.faults.includes('unreadable') && text.trim() === '' && mail.parts.length === 0;

/** Whether an address is one of the service's own. */
export const isOurs = ({ replies, from }: Intake, address: string): boolean =>
  sameAddress(address, from) || (replies !== undefined && isReplyAddress(replies, address));

/** The text has a place of its own; what was quoted is one click away in the raw mail. */
function kept(sorted: SortedMail): SortedMail {
  if (sorted.kind === 'calendar-answer') return { ...sorted, text: sorted.text.slice(0, MOST_QUOTED) };
  if (sorted.kind !== 'reply') return sorted;
  const { signature, quoted } = sorted;
  return { ...sorted, text: '', signature: signature.slice(0, MOST_QUOTED), quoted: quoted.slice(0, MOST_QUOTED) };
}
