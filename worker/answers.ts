import type { AnswersTo } from '../activities/adapters/smtp-server';
import { replyAddressOf, replyBaseIn } from '../platform/mail/reply-address';
import type { Settings } from '../platform/settings';

/** What of the settings says where answers to letters go. */
export type AnswerSettings = Pick<Settings, 'MAIL_FROM' | 'LINK_SECRET' | 'MAILBOX_DIR'> &
  Partial<Pick<Settings, 'REPLY_ADDRESS' | 'INTAKE_PORT' | 'IMAP_URL'>>;

/** Answers to a letter go to an address that names it, where mail comes in at all. */
export function answersTo(settings: AnswerSettings): AnswersTo {
  const base = replyBaseIn(settings);
  return (mail) => (base === undefined ? undefined : replyAddressOf(base, settings.LINK_SECRET, mail));
}
