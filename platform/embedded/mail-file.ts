import { createHash } from 'node:crypto';
import { link, mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** The part of a mail's file name that tells its Message-ID. */
export function messageIdHash(messageId: string): string {
  return createHash('sha256').update(messageId.trim()).digest('hex').slice(0, 32);
}

/** The Message-ID header as it was sent, folded or not; empty where there is none. */
export function messageIdOf(raw: Buffer): string {
  const head = raw.toString('latin1').split(/\r?\n\r?\n/, 1)[0] ?? '';
  const unfolded = head.replace(/\r?\n[ \t]+/g, ' ');
  return /^message-id:(.*)$/im.exec(unfolded)?.[1]?.trim() ?? '';
}

/** The instant at the start of a mail's file name. */
export function receivedAtOf(id: string): string {
  return id.slice(0, 24).replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:');
}

/** Who a mail is from and goes to as the SMTP dialogue said, which its own headers need not repeat. */
export type Envelope = { readonly from: string; readonly to: readonly string[] };

/** Mail for us, until it has been handed over: a folder within that of all mail, where each lies once more. */
export const handOverFolder = (folder: string): string => join(folder, 'incoming');

/** How a mail is kept. */
type Keeping = { readonly isForUs?: boolean };

let sequence = 0;

/**
 * Keeps one mail for good: it is on the disk, whole and under its name, when this is done; and, where it is for us, in the
 * folder of what is to be handed over.
 */
export async function keepMail(
  folder: string,
  envelope: Envelope,
  raw: Buffer,
  { isForUs = false }: Keeping = {},
): Promise<string> {
  const instant = new Date().toISOString().replaceAll(':', '-');
  const number = `${++sequence}`.padStart(6, '0');
  const id = `${instant}-${number}-${messageIdHash(messageIdOf(raw))}`;
  const unfinished = join(folder, `.${id}.part`);
  const file = await open(unfinished, 'wx');
  try {
    const lines = [`X-Envelope-From: ${envelope.from}`, `X-Envelope-To: ${envelope.to.join(', ')}`, ''];
    await file.writeFile(Buffer.concat([Buffer.from(lines.join('\r\n')), raw]));
    await file.sync();
  } finally {
    await file.close();
  }
  if (isForUs) await putForHandOver(unfinished, handOverFolder(folder), `${id}.eml`);
  await rename(unfinished, join(folder, `${id}.eml`));
  await syncFolder(folder);
  return id;
}

async function putForHandOver(file: string, folder: string, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await link(file, join(folder, name));
  await syncFolder(folder);
}

/** Takes apart what `keepMail` has written: the envelope, and the mail as it came. */
export function readKept(bytes: Buffer): { readonly envelope: Envelope; readonly raw: Buffer } {
  const first = bytes.indexOf('\r\n');
  const second = bytes.indexOf('\r\n', first + 2);
  const valueAt = (from: number, to: number): string =>
    bytes
      .subarray(from, to)
      .toString('utf8')
      .replace(/^[^:]*: /, '');
  const to = valueAt(first + 2, second)
    .split(', ')
    .filter(Boolean);
  return { envelope: { from: valueAt(0, first), to }, raw: bytes.subarray(second + 2) };
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // a folder cannot be opened there
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
