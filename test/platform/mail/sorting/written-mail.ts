import type { ParsedMail } from '../../../../platform/mail/parsed-mail';

/** A mail as it is after parsing; headers are given by name, in any case. */
export const mailOf = (
  mail: Partial<Omit<ParsedMail, 'headers'>> & { readonly headers?: Readonly<Record<string, string>> },
): ParsedMail => ({
  from: { name: 'Jane Roe', address: 'jane.roe@contoso.example' },
  replyTo: [],
  to: [],
  cc: [],
  subject: 'Re: Your offer Contoso Backup',
  messageId: '<answer@contoso.example>',
  inReplyTo: [],
  references: [],
  date: '2026-12-01T10:00:00.000Z',
  contentType: 'text/plain',
  text: null,
  html: null,
  parts: [],
  faults: [],
  ...mail,
  headers: Object.entries(mail.headers ?? {}).map(([name, value]) => ({ name: name.toLowerCase(), value })),
});
