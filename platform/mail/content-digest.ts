import { createHash } from 'node:crypto';

/** What is left alone by whoever carries a mail: it tells a mail from every other one. */
const OF_AUTHOR = ['message-id', 'date', 'from', 'to', 'cc', 'subject', 'in-reply-to', 'references'];

/** Longer headers are not looked through to their end, in bytes. */
const LONGEST_HEAD = 1024 * 1024;

const [CR, LF] = [13, 10];

/** What of a raw mail it takes to tell it from others. */
export type MailContent = {
  /** The same for the same mail, by whatever way it comes: in hex. */
  readonly digest: string;
  /** As it stands; null where there is none. */
  readonly messageId: string | null;
};

/**
 * Tells a mail by what its author wrote: some headers and the body. Lines that carriers add (Received, Delivered-To) do
 * not count, nor how lines end, nor how headers are folded, nor empty lines at the end.
 */
export function contentOf(raw: Uint8Array): MailContent {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const { lines, bodyAt } = headOf(bytes);
  const written = lines.flatMap((line): (readonly [string, string])[] => {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    return OF_AUTHOR.includes(name)
      ? [
          [
            name,
            line
              .slice(colon + 1)
              .replace(/\s+/g, ' ')
              .trim(),
          ],
        ]
      : [];
  });
  const hash = createHash('sha256');
  for (const [name, value] of [...written].sort(([a], [b]) => OF_AUTHOR.indexOf(a) - OF_AUTHOR.indexOf(b)))
    hash.update(`${name}:${value}\n`);
  hashLines(hash, bytes.subarray(bodyAt));
  const messageId = written.find(([name]) => name === 'message-id')?.[1];
  return { digest: hash.digest('hex'), messageId: messageId === undefined || messageId === '' ? null : messageId };
}

/** The unfolded lines of a head, and where the body begins. */
function headOf(bytes: Buffer): { readonly lines: readonly string[]; readonly bodyAt: number } {
  const lines: string[] = [];
  let at = 0;
  while (at < bytes.length && at < LONGEST_HEAD) {
    const end = lineEnd(bytes, at);
    const line = bytes.toString('utf8', at, bytes[end - 1] === CR ? end - 1 : end);
    at = end + 1;
    if (line === '') break;
    if (/^[ \t]/.test(line) && lines.length > 0) lines.push(`${lines.pop() ?? ''} ${line.trim()}`);
    else lines.push(line);
  }
  return { lines, bodyAt: Math.min(at, bytes.length) };
}

/** Where a line ends: its line feed, or the end of everything, or where the head is given up. */
function lineEnd(bytes: Buffer, from: number): number {
  const found = bytes.indexOf(LF, from);
  return found === -1 || found > LONGEST_HEAD ? Math.min(bytes.length, Math.max(from, LONGEST_HEAD)) : found;
}

/** Every line of a body ends alike, and empty ones at its end do not count. */
function hashLines(hash: ReturnType<typeof createHash>, body: Buffer): void {
  let end = body.length;
  while (end > 0 && (body[end - 1] === LF || body[end - 1] === CR)) end--;
  const text = body.subarray(0, end);
  hash.update('\n');
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\r\n', at);
    hash.update(text.subarray(at, next === -1 ? text.length : next));
    if (next === -1) return;
    hash.update('\n');
    at = next + 2;
  }
}
