import type { Attachment, Mail } from '../ports';

export type ComposedMail = ReturnType<typeof composeMail>;

/**
 * A mail as it leaves. Reports come to the sender of its envelope: by the same address as answers they tell which mail they
 * are about.
 */
export const composeMail = (mail: Mail, readers: readonly string[], answersTo: string | undefined) => ({
  from: mail.from,
  ...(answersTo !== undefined && { replyTo: answersTo }),
  to: mail.to,
  cc: [...mail.cc],
  envelope: { from: answersTo ?? mail.from, to: [...readers] },
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  ...(mail.attachments && { attachments: mail.attachments.map(attached) }),
  messageId: mail.messageId,
  date: new Date(mail.at),
  ...(mail.threadRoot !== null && { inReplyTo: mail.threadRoot, references: [mail.threadRoot] }),
  headers: {
    ...(mail.letter !== 'personal' && { 'Auto-Submitted': 'auto-generated' }),
    'Content-Language': mail.language,
    'X-Entity-Ref-ID': mail.id,
  },
});

/** A file as it goes along: never shown within the text, and never fetched from anywhere. */
const attached = ({ name, type, content }: Attachment) => ({
  filename: name,
  contentType: type,
  content: Buffer.from(content),
  contentDisposition: 'attachment' as const,
});
