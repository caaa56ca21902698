import type { ParsedMail } from '../parsed-mail';
import type { Arrival } from './automatic-answer';
import type { DeliveryReport } from './delivery-report';
import { failureClass, statusIn } from './failure-class';
import { type FoundOriginal, originalMail } from './original-mail';
import { addressesOfText, isSame, sameIn } from './report-address';
import { isPostmastersAnswer } from './postmaster';
import { replyText } from './reply-text';
import { expandedFrom, reportText, wordsAbout } from './report-text';
import { beginsAsReport, tellsDelay, tellsFailure } from './report-words';
import type { ReportedRecipient } from './sorted-mail';
import { isFromSystem, isNullSender, isSystemAddress } from './system-sender';

/**
 * A delivery report in a server's own words (qmail, old Exim, Exchange and Sendmail, many providers), as far as it is
 * certain: a mail server has written it, it tells that something failed or is late, and names whom it was for.
 */
export function unstandardReport(mail: ParsedMail, us: Arrival): DeliveryReport | undefined {
  const failed = mail.headers.filter(({ name }) => name === 'x-failed-recipients').map(({ value }) => value);
  const { words, whole } = reportText(mail);
  const isOfServer =
    isFromSystem(mail, us.envelopeFrom) || (isAutomatic(mail, us) && beginsAsReport(mail.subject, words));
  if (!isOfServer || isAnswer(mail) || isConversation(mail.subject, words) || isHeld(mail.subject, words))
    return undefined;
  if (isPostmastersAnswer(mail, replyText(mail), us.envelopeFrom)) return undefined;
  const isLate = tellsDelay(mail.subject, words);
  if (!isLate && failed.length === 0 && !tellsFailure(mail.subject) && !tellsFailure(words)) return undefined;
  const original = originalMail(mail, whole);
  const addresses = recipientsIn(failed.join(', '), words, mail, original, us);
  const { messageId, to, replyTo } = original;
  const recipients = addresses.map((address) => recipientOf(address, addresses, words, isLate, original, us));
  return recipients.length === 0
    ? undefined
    : { kind: 'delivery-report', original: { messageId, to, replyTo }, recipients };
}

/** Absence notes of whole mailboxes come from such senders too. */
const isAnswer = ({ subject, headers }: ParsedMail): boolean =>
  /^(?:auto(?:matic|matische|mática)?[- ]?(?:reply|response|antwort)|out of (?:the )?office|abwesen|réponse automatique|absence|respuesta automática|fuera de)/i.test(
    subject,
  ) ||
  headers.some(({ name, value }) => name === 'x-autoreply' || (name === 'precedence' && /auto_reply/i.test(value)));

/** Whether nobody has sent it, by its envelope or its own word. */
const isAutomatic = ({ headers }: ParsedMail, { envelopeFrom }: Arrival): boolean =>
  isNullSender(headers, envelopeFrom) ||
  headers.some(({ name, value }) => name === 'auto-submitted' && !/^\s*no\b/i.test(value));

/** A mail that waits for somebody to let it through has not failed. */
const isHeld = (subject: string, words: string): boolean =>
  /quarantin|awaiting (?:moderator )?approval|(?:please )?confirm your (?:message|mail|e-?mail)|until you confirm|held for (?:review|approval)/i.test(
    `${subject} ${words.slice(0, 1000)}`,
  ) && statusIn(words) === null;

/** A postmaster answers too: with what was written before below. */
const isConversation = (subject: string, words: string): boolean =>
  /^(?:re|aw|sv|rv|fwd?|wg|tr) ?:/i.test(subject) && /^>/m.test(words);

/** Whom it is about: by header, else whom the text names in a line of his own, else who of the mail's readers it names. */
function recipientsIn(header: string, words: string, mail: ParsedMail, original: FoundOriginal, us: Arrival): string[] {
  const isTheirs = (address: string) =>
    !us.isOurs(address) && !isSystemAddress(address) && !isSame(address, mail.from?.address ?? '');
  const byHeader = addressesOfText(header).filter(isTheirs);
  if (byHeader.length > 0) return byHeader;
  const written = original.to.filter(isTheirs);
  const named = addressesOfText(words).filter(isTheirs);
  const known = named.filter((each) => sameIn(written, each) !== undefined);
  if (known.length > 0) return known;
  const inLines = addressesOfText(
    words
      .split(/\r?\n/)
      .flatMap((line) => OWN_LINE.exec(line)?.[1] ?? [])
      .join('\n'),
  ).filter(isTheirs);
  if (inLines.length > 0) return inLines;
  return named.length > 0 ? named.slice(0, 1) : written.length === 1 ? written : [];
}

/** A line that begins with an address, in brackets or quotes or after a word such as `To:`. */
const OWN_LINE =
  /^[\s>*•-]*(?:(?:final |original |failed |e-?mail |rcpt )?(?:recipients?|to|address|user|an|à|para)\s*:?\s*)?["'<([]*((?:mailto:)?[^\s<>"'()[\]]+@[^\s<>"'()[\]]+)/i;

function recipientOf(
  address: string,
  addresses: readonly string[],
  words: string,
  isLate: boolean,
  original: FoundOriginal,
  us: Arrival,
): ReportedRecipient {
  const about = wordsAbout(
    address,
    addresses.filter((each) => !isSame(each, address)),
    words,
  );
  const from = expandedFrom(address, words);
  const first = from !== undefined && !us.isOurs(from) ? from : address;
  const written = sameIn(original.to, first) ?? first;
  const diagnostic =
    about
      .replace(/\s+/g, ' ')
      .replace(/^[\s:>,.)"']+/, '')
      .slice(0, 500)
      .trim() || null;
  if (isLate) return { address: written, action: 'delayed', failure: null, status: statusIn(about), diagnostic };
  const said = statusIn(about) === null && about.length < 20 ? words : about;
  return { address: written, action: 'failed', diagnostic, ...failureClass(statusIn(said), said, words) };
}
