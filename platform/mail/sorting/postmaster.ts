import type { ParsedMail } from '../parsed-mail';
import { REPLY_PREFIX } from './automatic-words';
import { statusIn } from './failure-class';
import type { ReplyText } from './reply-text';
import { beginsAsReport, tellsFailure } from './report-words';
import { isNullSender } from './system-sender';

/** Programs alone set these. */
const OF_PROGRAMS = ['auto-submitted', 'x-failed-recipients', 'precedence', 'x-autoreply'];

/**
 * Whether a person answers from the address of a postmaster: a mail that somebody has sent and no program has marked, in
 * answer to another, with words of their own. Words that tell of a failure are taken for a person's only where what is
 * answered stands below with a mark at each line: servers put the whole mail there as it was.
 */
export function isPostmastersAnswer(
  { from, subject, contentType, headers, inReplyTo }: ParsedMail,
  { text, quoted }: ReplyText,
  envelopeFrom: string | null,
): boolean {
  if (!/^post[-_.]?master@/i.test(from?.address ?? '') || !REPLY_PREFIX.test(subject.trimStart())) return false;
  const isOfProgram = headers.some(({ name, value }) => OF_PROGRAMS.includes(name) && !/^\s*no\b/i.test(value));
  if (isOfProgram || isNullSender(headers, envelopeFrom) || contentType === 'multipart/report') return false;
  if (text === '' || beginsAsReport(subject, text) || statusIn(text) !== null) return false;
  if (/^>/m.test(quoted)) return true;
  return (quoted !== '' || inReplyTo.length > 0) && !tellsFailure(text);
}
