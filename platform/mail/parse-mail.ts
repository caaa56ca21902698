import PostalMime, { addressParser, decodeWords, type Address, type Attachment, type Email } from 'postal-mime';
import { boundedMail, endOfHeaders, textOf } from './bounded-mail';
import type { MailAddress, MailPart, ParsedMail } from './parsed-mail';
import { readAsWindows1252 } from './windows-1252';

/** Characters of a mail's text, and of its HTML, that are kept. */
const MOST_TEXT = 2 * 1024 * 1024;
const MOST_ADDRESSES = 1000;
const DEEPEST = 200;

/**
 * Reads a mail. Whatever is wrong with it, something comes back: what could not be read is left out and told in
 * `faults`. Mails that are attached to it are parts, never its text. Time and memory are bounded (25 MB, 2,000 parts).
 */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  const { bytes, faults } = boundedMail(raw);
  const parsed = await parsedBy(bytes);
  if ('email' in parsed) return parsedMail(await mended(parsed.email, bytes), faults);
  const shallow = await parsedBy(withoutStructure(bytes));
  const email = 'email' in shallow ? shallow.email : { headers: [], headerLines: [], attachments: [] };
  return parsedMail(email, [...faults, parsed.fault]);
}

type Outcome = { readonly email: Email } | { readonly fault: ParsedMail['faults'][number] };

async function parsedBy(bytes: Uint8Array): Promise<Outcome> {
  try {
    return { email: await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: DEEPEST }) };
  } catch (err) {
    const code = err instanceof Error ? err.message : '';
    // The parser has no codes; it refuses for these two reasons alone.
    return {
      fault: code.includes('nesting') ? 'too-deep' : code.includes('header') ? 'headers-too-long' : 'unreadable',
    };
  }
}

/** The mail's own headers with what follows them as plain text. */
function withoutStructure(bytes: Uint8Array): Uint8Array {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfHeaders(mail);
  const headers = mail.toString('latin1', 0, end).replace(/^content-(?:type|transfer-encoding)/gim, 'x-was-$&');
  return Buffer.concat([Buffer.from(headers, 'latin1'), mail.subarray(end, end + 64 * 1024)]);
}

/** What the parser does not find in a mail that breaks the rules, from a second look at it. */
async function mended(email: Email, bytes: Uint8Array): Promise<Email> {
  const isEmpty = email.text === undefined && email.html === undefined && email.attachments.length === 0;
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isEmpty) return (await withItsBoundary(mail)) ?? email;
  if (!`${email.text ?? ''}${email.html ?? ''}`.includes('\uFFFD') || /charset\s*=/i.test(mail.toString('latin1'))) {
    return email;
  }
  // A mail of old, whose encoding nobody says.
  const lines = mail
    .toString('latin1')
    .split('\n')
    .map((line) => textOf(Buffer.from(line, 'latin1')));
  const again = await parsedBy(Buffer.from(lines.join('\n'), 'utf8'));
  return 'email' in again ? { ...email, text: again.email.text, html: again.email.html } : email;
}

/** A multipart mail whose header does not tell its boundary, or the wrong one: the boundary is what its body uses. */
async function withItsBoundary(mail: Buffer): Promise<Email | undefined> {
  const end = endOfHeaders(mail);
  const headers = mail.toString('latin1', 0, end);
  const type = /^content-type:[ \t]*(?:\r?\n[ \t]+)?(multipart\/[\w-]+)/im.exec(headers)?.[1];
  if (type === undefined) return undefined;
  const used = /^--([^\s-][^\r\n]*?)[ \t]*\r?\n(?:[\w-]+:|\r?\n)/m.exec(
    mail.toString('latin1', end, end + 64 * 1024),
  )?.[1];
  const renamed = headers.replace(/^content-type:/gim, 'x-was-content-type:');
  const field = used === undefined ? '' : `Content-Type: ${type}; boundary="${used}"\r\n`;
  const again = await parsedBy(Buffer.concat([Buffer.from(field + renamed, 'latin1'), mail.subarray(end)]));
  if (!('email' in again)) return undefined;
  return again.email;
}

function parsedMail(email: Email, faults: ParsedMail['faults']): ParsedMail {
  const value = (name: string) => email.headers.find(({ key }) => key === name)?.value;
  const ids = (name: string) => idsIn(value(name) ?? '');
  return {
    headers: email.headers.map(({ key, value: text }) => ({ name: clean(key), value: clean(decodeWords(text)) })),
    from: addressesIn(email.from === undefined ? [] : [email.from])[0] ?? null,
    replyTo: addressesIn(email.replyTo),
    to: addressesIn(email.to),
    cc: addressesIn(email.cc),
    subject: clean(email.subject ?? ''),
    messageId: idIn(value('message-id')),
    inReplyTo: ids('in-reply-to'),
    references: ids('references'),
    date: dateIn(value('date')),
    contentType:
      /^[^;\s]+/.exec(value('content-type') ?? value('x-was-content-type') ?? '')?.[0].toLowerCase() ?? 'text/plain',
    text: email.text === undefined ? null : clean(email.text.slice(0, MOST_TEXT)),
    html: email.html === undefined ? null : clean(email.html.slice(0, MOST_TEXT)),
    parts: email.attachments.map(partOf),
    faults: [...new Set(faults)],
  };
}

/** Without U+0000, which PostgreSQL refuses, and with no half of a surrogate pair. */
const clean = (text: string): string =>
  readAsWindows1252(text)
    .replaceAll('\0', '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');

/** Addresses of a header, those of its groups too. */
export const addressesIn = (found: readonly Address[] | string | undefined): MailAddress[] =>
  (typeof found === 'string' ? addressParser(found) : (found ?? []))
    .flatMap((each) => each.group ?? [each])
    .filter(({ address }) => address !== '')
    .slice(0, MOST_ADDRESSES)
    .map(({ name, address }) => ({ name: clean(name), address: clean(address) }));

/** Message-IDs of a header, each with its angle brackets; some programs leave them out. */
function idsIn(value: string): string[] {
  const found =
    value.match(/<[^<>\s]{1,998}>/g) ?? value.match(/[^\s<>",;]{1,499}@[^\s<>",;]{1,499}/g)?.map((id) => `<${id}>`);
  return [...new Set(found ?? [])].map(clean);
}

function idIn(value: string | undefined): string | null {
  const id = /<[^<>]{1,998}>/.exec(value ?? '')?.[0] ?? (value?.trim() ? `<${value.trim().slice(0, 998)}>` : null);
  return id === null ? null : clean(id.replace(/\s+/g, ''));
}

function dateIn(value: string | undefined): string | null {
  const date = new Date(value ?? '');
  return Number.isNaN(date.valueOf()) || Math.abs(date.getUTCFullYear() - 2000) > 1000 ? null : date.toISOString();
}

const DISPOSITIONS = ['attachment', 'inline'] as const;

const partOf = ({ mimeType, filename, disposition, contentId, content }: Attachment): MailPart => ({
  type: clean(mimeType),
  name: filename === null ? null : clean(filename),
  disposition: DISPOSITIONS.find((each) => each === disposition) ?? null,
  contentId: contentId === undefined ? null : clean(contentId),
  content: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
});
