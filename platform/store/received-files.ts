import { parseMail } from '../mail/parse-mail';
import type { AttachmentHead } from './letter-attachments';
import type { Attachment } from '../../activities/ports';
import type { Database } from './connection';

/** A mail as it came in, byte for byte; undefined where there is none of that id. */
export async function readRaw(database: Database, id: string): Promise<Buffer | undefined> {
  const row = await database.selectFrom('received_mail').select('raw').where('id', '=', id).executeTakeFirst();
  return row?.raw;
}

/** The files of a mail that came in. */
export async function filesOfReceived(database: Database, id: string): Promise<readonly AttachmentHead[]> {
  const raw = await readRaw(database, id);
  if (raw === undefined) return [];
  const { parts } = await parseMail(raw);
  return parts.map(({ name, type, content }, n) => ({ n, name: nameOf(name, type, n), type, size: content.length }));
}

/** One of them; undefined where there is none. */
export async function readFileOfReceived(database: Database, id: string, n: number): Promise<Attachment | undefined> {
  const raw = await readRaw(database, id);
  if (raw === undefined) return undefined;
  const part = (await parseMail(raw)).parts[n];
  return part && { name: nameOf(part.name, part.type, n), type: part.type, content: part.content };
}

/** What a file without a name is called. */
const nameOf = (name: string | null, type: string, n: number): string =>
  name?.trim() || (type === 'message/rfc822' ? `mail-${n + 1}.eml` : `file-${n + 1}`);
