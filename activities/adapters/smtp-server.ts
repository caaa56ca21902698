import { domainToASCII } from 'node:url';
import { createTransport } from 'nodemailer';
import type { Dkim } from '../../platform/dkim-settings';
import { providerMessageId } from '../../platform/mail/provider-message-id';
import type { Mail, MailServer, SendOutcome, Verdict } from '../ports';
import { type ComposedMail, composeMail } from './composed-mail';
import { fieldOf, judge, replyOf } from './smtp-answers';

/** What the embedded server can be asked; a real one can't. */
type Memory = { has(messageId: string, address: string): Promise<boolean> };

/** Where answers to a mail go, and reports about it, by its id; undefined for where it is from. */
export type AnswersTo = (mail: string) => string | undefined;

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
    private readonly answersTo: AnswersTo = () => undefined,
    private readonly dkim?: Dkim,
  ) {}

  async send(mail: Mail, readers: readonly string[]): Promise<SendOutcome> {
    const line = this.idle.pop() ?? new Line(this.url, this.patience, this.dkim);
    const answersTo = this.answersTo(mail.id);
    const send: Send = (to) => line.send(composeMail(mail, to, answersTo), to);
    try {
      const first = await send(readers);
      // A pooled connection that the server closed meanwhile took nothing: a fresh one is tried at once.
      const sent = first.isStale ? await send(readers) : first;
      // The mailbox of one of several is refused after the body, and nobody says whose: each is asked for alone.
      if (sent.isOfSomebody) return await eachAlone(send, readers);
      return sent.outcome;
    } finally {
      this.idle.push(line);
    }
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
    // What a server in trouble did not take waits.
    if (outcome.is === 'trouble')
      return { is: 'answered', verdicts: [...verdicts, ...all(readers.slice(i), 'later', outcome.reply)] };
    verdicts.push(...outcome.verdicts);
  }
  return { is: 'answered', verdicts };
}

const all = (readers: readonly string[], outcome: Verdict['outcome'], reply: string): Verdict[] =>
  readers.map((address) => ({ address, outcome, reply }));

type Sent = { readonly outcome: SendOutcome; readonly isStale?: boolean; readonly isOfSomebody?: boolean };

/** One connection. It watches whether a body was handed over, which no error of nodemailer tells by itself. */
class Line {
  private handedOver = false;
  private used = false;
  private readonly transport;

  constructor(
    private readonly url: string,
    patience: Patience,
    dkim?: Dkim,
  ) {
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
    this.transport = createTransport({ url, ...pool, ...patience, ...(dkim && { dkim }), logger });
  }

  async send(mail: ComposedMail, readers: readonly string[]): Promise<Sent> {
    const wasUsed = this.begin();
    try {
      const { response, rejectedErrors = [] } = await this.transport.sendMail(mail);
      const givenId = providerMessageId(response, new URL(this.url).hostname, mail.messageId);
      const taken = { outcome: 'sent', reply: response, ...(givenId !== null && { givenId }) } as const;
      return { outcome: { is: 'answered', verdicts: inPart(readers, rejectedErrors, taken) } };
    } catch (err) {
      return this.failed(err, readers, wasUsed);
    }
  }

  close(): void {
    this.transport.close();
  }

  private failed(err: unknown, readers: readonly string[], wasUsed: boolean): Sent {
    const reply = replyOf(err);
    const isAnswered = fieldOf(err, 'responseCode') !== undefined;
    if (!isAnswered && this.handedOver)
      return { outcome: { is: 'answered', verdicts: all(readers, 'unknown', reply) } };
    const errors: unknown = fieldOf(err, 'rejectedErrors');
    if (Array.isArray(errors) && errors.length > 0) return { outcome: ofEach(readers, errors) };
    const judged = judge(err);
    if (judged.is === 'trouble') return { outcome: { ...judged, reply }, isStale: !isAnswered && wasUsed };
    return { outcome: { is: 'answered', verdicts: all(readers, judged.is, reply) }, isOfSomebody: readers.length > 1 };
  }

  /** Nothing of the next mail is handed over yet. Answers whether an earlier one went this way. */
  private begin(): boolean {
    const wasUsed = this.used;
    this.handedOver = false;
    this.used = true;
    return wasUsed;
  }
}

/** Some were refused; the others fared alike. */
function inPart(readers: readonly string[], errors: readonly unknown[], others: Omit<Verdict, 'address'>): Verdict[] {
  return readers.map((address) => {
    const error = errors.find((each) => isAbout(each, address));
    if (error === undefined) return { address, ...others };
    // Others were taken, so the trouble is not with everybody: this one waits.
    const { is } = judge(error);
    return { address, outcome: is === 'refused' ? 'refused' : 'later', reply: replyOf(error) };
  });
}

/** Everybody was refused. Where that is nobody's own doing it is our trouble. */
function ofEach(readers: readonly string[], errors: readonly unknown[]): SendOutcome {
  const judgements = errors.map(judge);
  const ours = judgements.find(({ is }) => is === 'trouble');
  if (ours?.is === 'trouble' && judgements.every(({ is }) => is === 'trouble'))
    return { ...ours, reply: replyOf(errors[0]) };
  return { is: 'answered', verdicts: inPart(readers, errors, { outcome: 'later', reply: '' }) };
}

/** nodemailer writes the domains of addresses in ASCII. */
const isAbout = (error: unknown, address: string): boolean => {
  const named = fieldOf(error, 'recipient');
  return typeof named === 'string' && inAscii(named) === inAscii(address);
};

function inAscii(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`.toLowerCase();
}

/** The last thing nodemailer logs of a body, once all of it went out; with a count, which its chunks have not. */
const isWholeBody = (entry: unknown): boolean =>
  fieldOf(entry, 'tnx') === 'message' && fieldOf(entry, 'outByteCount') !== undefined;
