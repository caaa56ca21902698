import { domainToASCII } from 'node:url';
import { createTransport } from 'nodemailer';
import type { Dkim } from '../../platform/dkim-settings';
import { providerMessageId } from '../../platform/mail/provider-message-id';
import type { SendOutcome, Verdict } from '../ports';
import type { ComposedMail } from './composed-mail';
import { fieldOf, judge, replyOf } from './smtp-answers';

/** Bounds, in milliseconds, on everything a mail server can keep us waiting for. */
export type Patience = {
  readonly connectionTimeout: number;
  readonly greetingTimeout: number;
  readonly socketTimeout: number;
  readonly dnsTimeout: number;
};

/** The same verdict for each of some readers. */
export const all = (readers: readonly string[], outcome: Verdict['outcome'], reply: string): Verdict[] =>
  readers.map((address) => ({ address, outcome, reply }));

/** How one mail fared. Stale: a connection that was used before took nothing. */
export type Sent = { readonly outcome: SendOutcome; readonly isStale?: boolean; readonly isOfSomebody?: boolean };

/** One connection. It watches whether a body was handed over, which no error of nodemailer tells by itself. */
export class Line {
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
