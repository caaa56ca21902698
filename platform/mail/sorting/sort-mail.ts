import type { ParsedMail } from '../parsed-mail';
import { type Arrival, automaticAnswer } from './automatic-answer';
import { calendarAnswer } from './calendar-answer';
import { complaint } from './complaint';
import { deliveryReport, statusOf } from './delivery-report';
import { replyText } from './reply-text';
import type { SortedMail } from './sorted-mail';
import { unstandardReport } from './unstandard-reports';

const SORTERS = [deliveryReport, complaint, calendarAnswer, unstandardReport, automaticAnswer];

/**
 * Tells what a mail that came in is, by standards first. What is nothing else is a person's reply; so is what a sorter
 * fails on, so that a person sees it.
 */
export function sortMail(mail: ParsedMail, us: Arrival): SortedMail {
  try {
    const sorted = SORTERS.map((sorter) => () => sorter(mail, us)).reduce<SortedMail | undefined>(
      (found, next) => found ?? next(),
      undefined,
    );
    if (sorted !== undefined) return sorted;
    if (isProgram(mail, us)) return { kind: 'automatic-answer', away: null, hasLeft: false, writeTo: null };
    return { kind: 'reply', ...replyText(mail) };
  } catch {
    return { kind: 'reply', text: mail.text ?? '', signature: '', quoted: '' };
  }
}

/** A report that names nobody but us, or that tells that a mail was opened (RFC 8098): no person's, and it moves nothing. */
const isProgram = (mail: ParsedMail, us: Arrival): boolean =>
  mail.parts.some(({ type }) => type === 'message/disposition-notification') ||
  (mail.contentType === 'multipart/report' && statusOf(mail, us) !== undefined);
