import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { keepMail, type Envelope } from './mail-file';

/** Where accepted mail is kept and where the server listens (0 picks a free port). */
export type MailServerOptions = {
  readonly folder: string;
  readonly port: number;
  readonly host?: string;
  /** Whether answers to us go to an address: such mail is put aside too, to be handed over. */
  readonly isOurs?: (address: string) => boolean;
};

/** An SMTP server that listens. */
export type EmbeddedMailServer = { readonly port: number; readonly stop: () => Promise<void> };

const LARGEST_MAIL = 25 * 1024 * 1024;

/** Starts an SMTP server that keeps every mail it accepts as one file, and sends nothing on. */
export async function startMailServer({
  folder,
  port,
  host = '127.0.0.1',
  isOurs = () => false,
}: MailServerOptions): Promise<EmbeddedMailServer> {
  mkdirSync(folder, { recursive: true });
  const server = new SMTPServer({
    banner: 'keeps what it gets',
    size: LARGEST_MAIL,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'], // loopback only: no certificate that a client could check
    disableReverseLookup: true,
    closeTimeout: 500,
    onData: (stream, session, answer) => {
      accepted(stream, session, folder, isOurs).then((id) => answer(null, `kept as ${id}`), answer);
    },
  });
  const listening = server.listen(port, host);
  const failed = new Promise<never>((_, reject) => server.once('error', reject));
  await Promise.race([once(listening, 'listening'), failed]);
  server.on('error', () => undefined); // a client that breaks off is not a fault of the server
  return {
    port: (listening.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function accepted(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  folder: string,
  isOurs: (address: string) => boolean,
): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  if (stream.sizeExceeded) throw refusal(552, `A mail may have ${LARGEST_MAIL} bytes.`);
  const { mailFrom, rcptTo } = session.envelope;
  const envelope: Envelope = { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) };
  return keepMail(folder, envelope, Buffer.concat(chunks), { isForUs: envelope.to.some(isOurs) }).catch(() => {
    throw refusal(451, 'The mail could not be kept; send it again later.');
  });
}

const refusal = (responseCode: number, sentence: string): Error => Object.assign(new Error(sentence), { responseCode });
