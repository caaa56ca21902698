import { createHash } from 'node:crypto';
import type { Mail } from '../ports';

type ThreadedMail = Pick<Mail, 'messageId' | 'threadRoot' | 'threadSubject' | 'subject' | 'earlier'>;

/**
 * What keeps the mails of an offer together: In-Reply-To and References for all programs (RFC 5322, 3.6.4), one subject
 * for Gmail, which begins a conversation anew with another one, Thread-Topic and Thread-Index for Outlook.
 */
export function threadHeaders(mail: ThreadedMail) {
  const { messageId, threadRoot, threadSubject, subject, earlier = [] } = mail;
  const references = threadRoot === null ? [] : earlier.length === 0 ? [threadRoot] : [...earlier];
  const latest = references.at(-1);
  return {
    subject: threadSubject ?? subject,
    ...(latest !== undefined && { inReplyTo: latest, references }),
    outlook: {
      'Thread-Topic': threadSubject ?? subject,
      'Thread-Index': threadIndex(threadRoot ?? messageId, threadRoot === null ? null : messageId),
    },
  };
}

/**
 * Outlook's index of a conversation ([MS-OXOMSG] 2.2.1.3): a reserved byte, five bytes of a time, sixteen of an id, then
 * five for each answer. Outlook compares the first 22, so these are made of the thread alone; the rest of the mail.
 */
function threadIndex(root: string, answer: string | null): string {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  const head = Buffer.concat([Buffer.from([1]), digest(root).subarray(0, 21)]);
  return Buffer.concat([head, ...(answer === null ? [] : [digest(answer).subarray(0, 5)])]).toString('base64');
}
