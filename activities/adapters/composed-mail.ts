import type { Attachment, Mail } from '../ports';
import { threadHeaders } from './thread-headers';

export type ComposedMail = ReturnType<typeof composeMail>;

/**
 * A mail as it leaves. Reports come to the sender of its envelope: by the same address as answers they tell which mail they
 * are about.
 */
export function composeMail(mail: Mail, readers: readonly string[], answersTo: string | undefined) {
  const { outlook, ...thread } = threadHeaders(mail);
  return {
    from: mail.from,
    ...(answersTo !== undefined && { replyTo: answersTo }),
    to: mail.to,
    cc: [...mail.cc],
    envelope: { from: answersTo ?? mail.from, to: [...readers] },
    ...thread,
    text: mail.text,
    html: mail.html,
    ...(mail.attachments && { attachments: mail.attachments.map(attached) }),
    ...(mail.listUnsubscribe !== undefined && { list: { unsubscribe: mail.listUnsubscribe } }),
    messageId: mail.messageId,
    date: new Date(mail.at),
    headers: {
      ...(mail.letter !== 'personal' && { 'Auto-Submitted': 'auto-generated' }),
      'Content-Language': mail.language,
      'X-Entity-Ref-ID': mail.id,
      ...outlook,
      ...(mail.listUnsubscribe !== undefined && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
  };
}

/** A file as it goes along: never shown within the text, and never fetched from anywhere. */
const attached = ({ name, type, content }: Attachment) => ({
  filename: name,
  contentType: type,
  content: Buffer.from(content),
  contentDisposition: 'attachment' as const,
});
