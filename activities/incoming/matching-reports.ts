import { domainToASCII } from 'node:url';
import type { OriginalMail, ReportedRecipient } from '../../platform/mail/sorting/sorted-mail';
import { sentLetter, type SentLetter, sentUnder } from '../../platform/store/letters-sent';
import type { ClaimedMail } from '../../platform/store/received-queue';
import { addressed, signedIn } from './addressed';
import type { Intake } from './intake';
import { type Match, unmatched } from './match';
import type { ReadMail } from './reading';

/** The mail server has not answered yet whether it took the letter: what came back is looked at again later. */
export class StillSending extends Error {}

/**
 * Finds the letter that a report or a complaint is about: by the signed address that it came to or that the letter had,
 * and by the letter's Message-ID. Both must agree where both are known, and it must be about somebody whom the letter went
 * to: everybody can write a report.
 */
export async function matchReport(
  intake: Intake,
  received: ClaimedMail,
  read: ReadMail,
  original: OriginalMail,
): Promise<Match> {
  const to = addressed(intake, read.mail, received.envelopeTo);
  const had = signedIn(intake, original.replyTo);
  if (to.isForged || had.isForged) return unmatched('forged-address');
  const [named] = await Promise.all(
    [...to.letters, ...had.letters].slice(0, 1).map((id) => sentLetter(intake.database, id)),
  );
  const [known] = original.messageId === null ? [] : await sentUnder(intake.database, [original.messageId]);
  const letter = named ?? known;
  if (letter === undefined) {
    if (original.messageId === null) return unmatched('no-original');
    return unmatched('unknown-message-id', { messageId: original.messageId.slice(0, 200) });
  }
  if (named !== undefined && known !== undefined && named.id !== known.id) return unmatched('another-letter', {}, null);
  if (letter.status === 'sending') throw new StillSending(`letter ${letter.id} is being sent`);
  const stranger = strangerIn(letter, read);
  if (stranger !== undefined) return unmatched('never-sent-to', { address: stranger }, letter.offer);
  // Who has the signed address has had the letter; who only knows its id may be anybody.
  if (named === undefined && read.proof.verdict === 'failed')
    return unmatched('sender-unproven', { sender: read.mail.from?.address ?? '' }, letter.offer);
  return { is: 'of-offer', offer: letter.offer, letter, by: named === undefined ? 'thread' : 'address' };
}

/** Somebody whom a report is about although the letter went only to others; undefined where it is about one of its readers. */
function strangerIn(letter: SentLetter, { sorted }: ReadMail): string | undefined {
  if (sorted.kind === 'complaint')
    return sorted.address === null || wentTo(letter, sorted.address) ? undefined : sorted.address;
  if (sorted.kind !== 'delivery-report' || sorted.recipients.some(({ address }) => wentTo(letter, address)))
    return undefined;
  return sorted.recipients[0]?.address ?? '';
}

/** The reader of a letter that an address is, as the letter has it; undefined where it went to nobody of that address. */
export const readerAt = ({ recipient, copies }: SentLetter, address: string): string | undefined =>
  [recipient, ...copies.map((copy) => copy.address)].find((reader) => comparable(reader) === comparable(address));

const wentTo = (letter: SentLetter, address: string): boolean => readerAt(letter, address) !== undefined;

/** Servers write domains in ASCII and change the case. */
function comparable(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`.toLowerCase();
}

/** How a letter fared with those of its readers that a report tells of as failed. */
export const failedReaders = (
  letter: SentLetter,
  recipients: readonly ReportedRecipient[],
): readonly (ReportedRecipient & { readonly reader: string })[] =>
  recipients.flatMap((recipient) => {
    const reader = readerAt(letter, recipient.address);
    return reader === undefined || recipient.failure === null ? [] : [{ ...recipient, reader }];
  });
