import { createTransport } from 'nodemailer';
import type { Mail, MailServer, SendOutcome } from '../ports';

/** What the embedded server can be asked; a real one can't. */
type Memory = { has(messageId: string): Promise<boolean> };

/** Bounds, in milliseconds, on everything a mail server can keep us waiting for. */
export type Patience = {
  readonly connectionTimeout: number;
  readonly greetingTimeout: number;
  readonly socketTimeout: number;
  readonly dnsTimeout: number;
};
const PATIENCE: Patience = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  dnsTimeout: 10_000,
};

/** A mail server over SMTP, with pooled connections that carry one mail at a time each. */
export class SmtpServer implements MailServer {
  private readonly idle: Line[] = [];

  constructor(
    private readonly url: string,
    private readonly memory?: Memory,
    private readonly patience: Patience = PATIENCE,
  ) {}

  async send(mail: Mail): Promise<SendOutcome> {
    const line = this.idle.pop() ?? new Line(this.url, this.patience);
    try {
      const first = await line.send(mail);
      // A pooled connection that the server closed meanwhile took nothing: a fresh one is tried at once.
      return first.outcome === 'not-sent' && first.stale ? await line.send(mail) : first;
    } finally {
      this.idle.push(line);
    }
  }

  async has(messageId: string): Promise<boolean | undefined> {
    return this.memory?.has(messageId);
  }

  close(): void {
    for (const line of this.idle.splice(0)) line.close();
  }
}

/** One connection. It watches whether a body was handed over, which no error of nodemailer tells by itself. */
class Line {
  private handedOver = false;
  private used = false;
  private readonly transport;

  constructor(url: string, patience: Patience) {
    const watch = (entry: unknown): void => {
      if (isWholeBody(entry)) this.handedOver = true;
    };
    const ignore = (): void => undefined;
    const logger = {
      level: ignore,
      trace: watch,
      debug: watch,
      info: watch,
      warn: watch,
      error: ignore,
      fatal: ignore,
    };
    // A pool that requeues would send a mail again whose answer was lost.
    const pool = { pool: true, maxConnections: 1, maxRequeues: 0 } as const;
    this.transport = createTransport({ url, ...pool, ...patience, logger });
  }

  async send(mail: Mail): Promise<SendOutcome & { readonly stale: boolean }> {
    const stale = this.begin();
    try {
      const { response } = await this.transport.sendMail(compose(mail));
      return { outcome: 'sent', reply: response, stale: false };
    } catch (err) {
      const reply = err instanceof Error ? err.message : 'the mail server failed';
      const code = responseCode(err);
      if (code !== undefined) return { outcome: code >= 500 ? 'refused' : 'not-sent', reply, stale: false };
      return { outcome: this.handedOver ? 'unknown' : 'not-sent', reply, stale };
    }
  }

  close(): void {
    this.transport.close();
  }

  /** Nothing of the next mail is handed over yet. Answers whether an earlier one went this way. */
  private begin(): boolean {
    const wasUsed = this.used;
    this.handedOver = false;
    this.used = true;
    return wasUsed;
  }
}

/** The last thing nodemailer logs of a body, once all of it went out; with a count, which its chunks have not. */
const isWholeBody = (entry: unknown): boolean =>
  typeof entry === 'object' && entry !== null && 'tnx' in entry && entry.tnx === 'message' && 'outByteCount' in entry;

function responseCode(err: unknown): number | undefined {
  const code = typeof err === 'object' && err !== null && 'responseCode' in err ? err.responseCode : undefined;
  return typeof code === 'number' && code > 0 ? code : undefined;
}

const compose = (mail: Mail) => ({
  from: mail.from,
  to: mail.to,
  cc: [...mail.cc],
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  messageId: mail.messageId,
  date: new Date(mail.at),
  ...(mail.threadRoot !== null && { inReplyTo: mail.threadRoot, references: [mail.threadRoot] }),
  headers: {
    ...(mail.letter !== 'personal' && { 'Auto-Submitted': 'auto-generated' }),
    'Content-Language': mail.language,
    'X-Entity-Ref-ID': mail.id,
  },
});
