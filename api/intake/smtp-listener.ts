import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';
import { faultOf } from '../http/request-log';
import type { Logger } from '../../platform/logger';
import { type Keep, LARGEST_MAIL } from './arrived';
import { ClientLimits } from './client-limits';
import { readBody, refusal } from './mail-body';

/** Where and how mail is taken. */
export type ListenerOptions = {
  readonly host: string;
  /** 0 for a free one. */
  readonly port: number;
  readonly isLmtp: boolean;
  /** Files in PEM. */
  readonly tls?: { readonly certificate: string; readonly key: string } | undefined;
  readonly mailsAMinute: number;
};

export type ListenerDeps = {
  /** Whether answers go to an address, and whether we have signed it; undefined for any other, which is refused. */
  readonly isOurs: (address: string) => 'signed' | 'unsigned' | undefined;
  readonly keep: Keep;
  readonly logger: Logger;
};

/** A listener that takes mail. */
export type Listener = { readonly port: number; stop(): Promise<void> };

const MEBIBYTE = 2 ** 20;
/** At once, in one process: of one client, and of all. A relay opens some dozens at most. */
const CONNECTIONS = { ofOne: 50, ofAll: 200 };
/** Mails are held in memory until they are stored. */
const BYTES = { ofOne: 128 * MEBIBYTE, ofAll: 256 * MEBIBYTE };
/** RFC 5321, 4.5.3.1.8 wants 100 at least. */
const RECIPIENTS = 100;
const TOO_MANY = 'Too many mails a minute from there; try again later.';
/** Without a token, or with one that we have not signed, a mail may still be an answer: but few are. */
const UNSIGNED_A_MINUTE = 60;
/** Who guesses addresses is sent away. */
const WRONG_RECIPIENTS = 20;
/** RFC 5321, 4.5.3.2.7: a server waits five minutes for the next command. */
const IDLE_MS = 300_000;
/** How long open transactions may still take when the process leaves, in milliseconds. */
const LAST_MAILS = 4_000;

/** Listens for mail by SMTP or LMTP. A mail is acknowledged when it is kept, and not before. */
export async function listenForMail(options: ListenerOptions, deps: ListenerDeps): Promise<Listener> {
  const limits = new ClientLimits({
    mailsAMinute: options.mailsAMinute,
    guessesAMinute: UNSIGNED_A_MINUTE,
    connections: CONNECTIONS.ofOne,
    bytes: BYTES,
  });
  const server = new SMTPServer({ ...protocol(options), ...conversation(options, deps, limits) });
  server.on('error', () => undefined); // a client that breaks off is not a fault of the server
  const { host } = options;
  const port = await new Promise<number>((resolve, reject) => {
    server.server.once('error', (err) => reject(new Error(whyNot(err, options))));
    const listening = server.listen(options.port, host, () => resolve((listening.address() as AddressInfo).port));
  });
  return { port, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

function protocol({ isLmtp, tls }: ListenerOptions): SMTPServerOptions {
  return {
    lmtp: isLmtp,
    banner: 'takes answers to its own mail',
    size: LARGEST_MAIL,
    rejectOversized: true,
    authOptional: true,
    disabledCommands: ['AUTH', ...(tls === undefined ? ['STARTTLS'] : [])],
    disableReverseLookup: true,
    hideENHANCEDSTATUSCODES: false,
    maxClients: CONNECTIONS.ofAll,
    maxRecipients: RECIPIENTS,
    socketTimeout: IDLE_MS,
    closeTimeout: LAST_MAILS,
    ...(tls !== undefined && certificateOf(tls)),
  };
}

function certificateOf(tls: { readonly certificate: string; readonly key: string }): { cert: Buffer; key: Buffer } {
  const read = (setting: string, file: string): Buffer => {
    try {
      return readFileSync(file);
    } catch (err) {
      const cause = (err as NodeJS.ErrnoException).code ?? 'of no known cause';
      throw new Error(`${setting}: its file cannot be read (${cause}).`, { cause: err });
    }
  };
  return { cert: read('INTAKE_TLS_CERT', tls.certificate), key: read('INTAKE_TLS_KEY', tls.key) };
}

/** What is answered to each command. */
function conversation(
  { isLmtp }: ListenerOptions,
  { isOurs, keep, logger }: ListenerDeps,
  limits: ClientLimits,
): SMTPServerOptions {
  const wrong = new WeakMap<SMTPServerSession, number>();
  return {
    onConnect: ({ id, remoteAddress }, answer) =>
      answer(limits.connects(id, remoteAddress) ? null : refusal(421, 'Too many connections from there.')),
    onClose: ({ id }) => limits.leaves(id),
    onMailFrom: (_sender, { remoteAddress }, answer) =>
      answer(limits.brings(remoteAddress) ? null : refusal(451, TOO_MANY)),
    onRcptTo({ address }, session, answer) {
      const ours = isOurs(address);
      const tried = (wrong.get(session) ?? 0) + (ours === 'signed' ? 0 : 1);
      wrong.set(session, tried);
      if (tried > WRONG_RECIPIENTS) answer(refusal(421, 'Too many addresses that are not ours.'));
      else if (ours === undefined) answer(refusal(550, 'Nobody here has that address.'));
      else if (ours === 'unsigned' && !limits.guesses(session.remoteAddress)) answer(refusal(451, TOO_MANY));
      else answer();
    },
    onData(stream, session, answer) {
      const { mailFrom, rcptTo } = session.envelope;
      readBody(stream, { limits, from: session.remoteAddress }, (raw) =>
        keep({
          raw,
          via: isLmtp ? 'lmtp' : 'smtp',
          envelopeFrom: mailFrom ? mailFrom.address : '',
          envelopeTo: rcptTo.map(({ address }) => address),
          receivedAt: new Date().toISOString(),
        }).catch((err: unknown) => {
          logger.warn({ fault: faultOf(err) }, 'a mail that came in could not be kept; its sender tries again');
          throw refusal(451, 'The mail could not be kept; try again later.');
        }),
      ).then(() => answer(null, 'Kept.'), answer);
    },
  };
}

function whyNot(err: NodeJS.ErrnoException, { host, port }: ListenerOptions): string {
  switch (err.code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is in use. Set INTAKE_PORT to another one, or to 0 for any that is free.`;
    case 'EACCES':
      return `Port ${port} of ${host} may not be used by this user. Set INTAKE_PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Set INTAKE_HOST to one that it has.`;
    default:
      return `${host}:${port} cannot be listened on for mail: ${err.code ?? err.message}.`;
  }
}
