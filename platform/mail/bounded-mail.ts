import type { ParsedMail } from './parsed-mail';

type Fault = ParsedMail['faults'][number];

/** The part of a mail that is given to the parser, and what was left out of it. */
export type BoundedMail = { readonly bytes: Uint8Array; readonly faults: readonly Fault[] };

/** Bytes of a mail that are read. */
const MOST_BYTES = 25 * 1024 * 1024;
/** Bytes of a mail's own headers; beyond that, only those that sorting needs are kept, each cut. */
const MOST_HEADER_BYTES = 256 * 1024;
const MOST_FIELD_BYTES = 16 * 1024;
const MOST_PARTS = 2000;
/** Lines that are read. The parser holds an object for each; 25 MB in base64 are 345,000. */
const MOST_LINES = 350_000;
/** Lines that are shorter than those of base64. */
const MOST_SHORT_LINES = 100_000;
const SHORT = 60;

const LF = 10;
const CR = 13;
const DASH = 45;

/** Cuts from a mail what would cost the parser time or memory without end, and mends its headers' encoding. */
export function boundedMail(raw: Uint8Array): BoundedMail {
  const faults = new Set<Fault>();
  let mail = withoutPreamble(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength));
  if (mail.length > MOST_BYTES) {
    faults.add('unreadable');
    mail = mail.subarray(0, MOST_BYTES);
  }
  const end = endOfHeaders(mail);
  let headers = inUtf8(mail.subarray(0, end));
  if (headers.length > MOST_HEADER_BYTES) {
    faults.add('headers-too-long');
    headers = shortHeaders(headers);
  }
  const body = boundedBody(mail.subarray(end), boundariesIn(mail), faults);
  return { bytes: Buffer.concat([headers, body]), faults: [...faults] };
}

/** A mail from an mbox file has a line before its headers; some relays leave an empty one. */
function withoutPreamble(mail: Buffer): Buffer {
  let start = mail.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
  while (mail[start] === CR || mail[start] === LF) start += 1;
  if (mail.toString('latin1', start, start + 5) === 'From ') start = mail.indexOf(LF, start) + 1 || start;
  const rest = mail.subarray(start);
  return rest.includes(LF) ? rest : Buffer.from(rest.toString('latin1').replaceAll('\r', '\n'), 'latin1');
}

/** Where the empty line stands that ends the headers; the length of the mail where there is none. */
export function endOfHeaders(mail: Buffer): number {
  for (let at = 0; at < mail.length;) {
    const next = mail.indexOf(LF, at);
    if (next < 0) return mail.length;
    if (next === at || (next === at + 1 && mail[at] === CR)) return at;
    at = next + 1;
  }
  return mail.length;
}

/** Lines that are no UTF-8 are taken for Windows-1252, which is what mail programs of old wrote. */
function inUtf8(block: Buffer): Buffer {
  if (isUtf8(block)) return block;
  const lines = block.toString('latin1').split('\n');
  return Buffer.from(lines.map((line) => textOf(Buffer.from(line, 'latin1'))).join('\n'), 'utf8');
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');

function isUtf8(bytes: Uint8Array): boolean {
  try {
    utf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The text of bytes that do not say in which encoding they are. */
export const textOf = (bytes: Uint8Array): string => (isUtf8(bytes) ? utf8.decode(bytes) : windows1252.decode(bytes));

const NEEDED =
  /^(from|to|cc|reply-to|subject|date|message-id|in-reply-to|references|return-path|content-\S+|mime-version|auto-submitted|precedence|x-failed-recipients|x-auto-\S+|list-\S+|authentication-results):/i;

/** Keeps the headers that sorting needs, each cut, and of the others as many as there is room for. */
function shortHeaders(block: Buffer): Buffer {
  const fields = block
    .toString('latin1')
    .trimEnd()
    .split(/\r?\n(?![ \t])/);
  let room = MOST_HEADER_BYTES;
  const kept = fields.flatMap((field) => {
    const cut = field.slice(0, MOST_FIELD_BYTES);
    const isKept = NEEDED.test(field) || cut.length < room / 2;
    room -= isKept ? cut.length : 0;
    return isKept && room > 0 ? [cut] : [];
  });
  return Buffer.from(`${kept.join('\r\n')}\r\n`, 'latin1');
}

/** Every boundary that a header of the mail or of a part declares. */
function boundariesIn(mail: Buffer): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = mail.indexOf('oundary'); at >= 0 && found.size < MOST_PARTS; at = mail.indexOf('oundary', at + 7)) {
    const declared = /^oundary\s*=\s*(?:"([^"\r\n]+)"|([^\s;"]+))/.exec(mail.toString('latin1', at, at + 200));
    const boundary = declared?.[1] ?? declared?.[2];
    if (boundary !== undefined) found.add(boundary);
  }
  return found;
}

/** The body up to its last line that is read. */
function boundedBody(body: Buffer, boundaries: ReadonlySet<string>, faults: Set<Fault>): Buffer {
  let lines = 0;
  let short = 0;
  let parts = 0;
  for (let at = 0; at < body.length;) {
    const next = body.indexOf(LF, at);
    const end = next < 0 ? body.length : next + 1;
    lines += 1;
    if (end - at < SHORT) short += 1;
    if (body[at] === DASH && body[at + 1] === DASH && boundaries.has(body.toString('latin1', at + 2, end).trimEnd())) {
      parts += 1;
    }
    if (parts > MOST_PARTS) faults.add('too-many-parts');
    else if (lines > MOST_LINES || short > MOST_SHORT_LINES) faults.add('unreadable');
    else {
      at = end;
      continue;
    }
    return body.subarray(0, at);
  }
  return body;
}
