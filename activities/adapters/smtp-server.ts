import type { Dkim } from '../../platform/dkim-settings';
import type { Mail, MailServer, SendOutcome, Verdict } from '../ports';
import { composeMail } from './composed-mail';
import { all, Line, type Patience, type Sent } from './smtp-line';

/** What the embedded server can be asked; a real one can't. */
type Memory = { has(messageId: string, address: string): Promise<boolean> };

/** Where answers to a mail go, and reports about it, by its id; undefined for where it is from. */
export type AnswersTo = (mail: string) => string | undefined;

/** What a letter says, with the links in it made out to one of its readers. */
export type LinksFor = (text: string, address: string) => Promise<string>;

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
    private readonly answersTo: AnswersTo = () => undefined,
    private readonly dkim?: Dkim,
    private readonly linksFor: LinksFor = (text) => Promise.resolve(text),
  ) {}

  async send(mail: Mail, readers: readonly string[]): Promise<SendOutcome> {
    const line = this.idle.pop() ?? new Line(this.url, this.patience, this.dkim);
    const answersTo = this.answersTo(mail.id);
    const send: Send = async (to) => {
      const composed = composeMail(await this.madeOutTo(mail, to), to, answersTo);
      const first = await line.send(composed, to);
      // A pooled connection that the server closed meanwhile took nothing: a fresh one is tried at once.
      return first.isStale ? line.send(composed, to) : first;
    };
    try {
      if (await this.isPersonal(mail, readers)) return await eachAlone(send, readers);
      const sent = await send(readers);
      // The mailbox of one of several is refused after the body, and nobody says whose: each is asked for alone.
      if (sent.isOfSomebody) return await eachAlone(send, readers);
      return sent.outcome;
    } finally {
      this.idle.push(line);
    }
  }

  /** Nobody gets a link of somebody else: what goes to several at once is the same for each of them. */
  private async madeOutTo(mail: Mail, [reader = mail.to.address]: readonly string[]): Promise<Mail> {
    return { ...mail, text: await this.linksFor(mail.text, reader), html: await this.linksFor(mail.html, reader) };
  }

  private async isPersonal(mail: Mail, readers: readonly string[]): Promise<boolean> {
    if (readers.length < 2) return false;
    const texts = await Promise.all(readers.map((reader) => this.linksFor(mail.text, reader)));
    return new Set(texts).size > 1;
  }

  async has(messageId: string, address: string): Promise<boolean | undefined> {
    return this.memory?.has(messageId, address);
  }

  close(): void {
    for (const line of this.idle.splice(0)) line.close();
  }
}

/** Sends one mail to some of its readers. */
type Send = (readers: readonly string[]) => Promise<Sent>;

async function eachAlone(send: Send, readers: readonly string[]): Promise<SendOutcome> {
  const verdicts: Verdict[] = [];
  for (const [i, reader] of readers.entries()) {
    const { outcome } = await send([reader]);
    // What a server in trouble did not take waits, and nobody waits for a silent one several times in one attempt.
    if (outcome.is === 'trouble') {
      if (i === 0) return outcome;
      return { is: 'answered', verdicts: [...verdicts, ...all(readers.slice(i), 'later', outcome.reply)] };
    }
    verdicts.push(...outcome.verdicts);
    const silent = outcome.verdicts.find((verdict) => verdict.outcome === 'unknown');
    if (silent !== undefined)
      return { is: 'answered', verdicts: [...verdicts, ...all(readers.slice(i + 1), 'later', silent.reply)] };
  }
  return { is: 'answered', verdicts };
}
