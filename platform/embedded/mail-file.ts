import { createHash } from 'node:crypto';
import { open, rename } from 'node:fs/promises';
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

let sequence = 0;

/** Keeps one mail for good: it is on the disk, whole and under its name, when this is done. */
export async function keepMail(folder: string, envelope: Envelope, raw: Buffer): Promise<string> {
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
  await rename(unfinished, join(folder, `${id}.eml`));
  await syncFolder(folder);
  return id;
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // a folder cannot be opened there
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
