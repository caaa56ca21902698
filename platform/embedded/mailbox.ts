import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMail } from '../mail/parse-mail';
import { messageIdHash, receivedAtOf } from './mail-file';

/** One mail as the embedded server got it. `from` is its author; `to` is the envelope's: who it really went to. */
export type ReceivedMail = {
  readonly id: string;
  readonly receivedAt: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly messageId: string | null;
  readonly raw: string;
  readonly text: string | null;
  readonly html: string | null;
  /** By lower-case name, unfolded; a header given twice has a line for each. */
  readonly headers: Readonly<Record<string, string>>;
};

/** A page of mails; `next` is the cursor of the page after it. */
export type MailPage = { readonly items: readonly ReceivedMail[]; readonly next: string | null };

const EML = '.eml';
const ID = /^[0-9TZ.-]{24}-\d{6,}-[0-9a-f]{32}$/;

/** Reads the folder in which the embedded mail server keeps what it gets. */
export class Mailbox {
  constructor(private readonly folder: string) {}

  /** The newest first; the cursor is the last mail of the page before, so that new mail moves nothing. */
  async list({ limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined }): Promise<MailPage> {
    const ids = await this.ids();
    const older = cursor === undefined ? ids : ids.filter((id) => id < cursor);
    const page = older.slice(0, limit);
    const items = await Promise.all(page.map((id) => this.read(id)));
    return { items, next: older.length > page.length ? (page.at(-1) ?? null) : null };
  }

  /** One mail, or undefined where there is none of that id. */
  async get(id: string): Promise<ReceivedMail | undefined> {
    return (await this.ids()).includes(id) ? this.read(id) : undefined;
  }

  /** Whether a mail with that Message-ID has arrived, for an address: this is how an unknown outcome is settled. */
  async has(messageId: string, address?: string): Promise<boolean> {
    const trimmed = messageId.trim();
    const ending = `-${messageIdHash(trimmed.startsWith('<') ? trimmed : `<${trimmed}>`)}`;
    for (const id of await this.ids()) {
      if (!id.endsWith(ending)) continue;
      if (address === undefined) return true;
      const { to } = await this.read(id);
      if (to.some((each) => each.toLowerCase() === address.toLowerCase())) return true;
    }
    return false;
  }

  private async ids(): Promise<string[]> {
    const files = await readdir(this.folder).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []; // nothing has arrived yet
      throw error;
    });
    const ids = files.filter((file) => file.endsWith(EML)).map((file) => file.slice(0, -EML.length));
    return ids.filter((id) => ID.test(id)).sort((a, b) => (a < b ? 1 : -1));
  }

  private async read(id: string): Promise<ReceivedMail> {
    const bytes = await readFile(join(this.folder, `${id}${EML}`));
    const mail = await parseMail(bytes);
    const headers: Record<string, string> = {};
    for (const { name, value } of mail.headers)
      headers[name] = headers[name] === undefined ? value : `${headers[name]}\n${value}`;
    return {
      id,
      receivedAt: receivedAtOf(id),
      from: mail.from?.address || headers['x-envelope-from'] || '',
      to: headers['x-envelope-to']?.split(', ') ?? mail.to.map(({ address }) => address),
      subject: mail.subject,
      messageId: mail.messageId,
      raw: bytes.toString('utf8'),
      // The line break that ends a mail is none of its text.
      text: mail.text?.replace(/\r?\n$/, '') ?? null,
      html: mail.html?.replace(/\r?\n$/, '') ?? null,
      headers,
    };
  }
}
