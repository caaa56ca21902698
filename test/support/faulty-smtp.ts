import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What a mail server can do wrong. */
export type Fault =
  | 'none'
  | 'rcpt-451'
  | 'rcpt-550'
  | 'data-451'
  | 'data-554'
  | 'drop-at-rcpt'
  | 'drop-after-dot'
  | 'silent-after-dot'
  | 'drop-in-body';

/** What a server says instead of taking a mail, for example `550 5.1.1 nobody here`; at which point of the dialogue. */
export type Says = {
  readonly connect?: string;
  readonly auth?: string;
  readonly mail?: string;
  readonly rcpt?: (address: string) => string | undefined;
  /** After the body. */
  readonly data?: (readers: readonly string[]) => string | undefined;
  /** Of a mail that it takes, after 250. */
  readonly taken?: string;
};

export type FaultySmtp = {
  readonly port: number;
  /** What it says to the next mails. */
  says: Says;
  /** The fault of the next mails. */
  fault: Fault;
  /** Message-IDs of the mails that it has taken, whatever it said about them. */
  readonly taken: string[];
  /** Each as it came. */
  readonly raw: string[];
  /** Who has got each of them. */
  readonly readers: (readonly string[])[];
  stop(): Promise<void>;
};

/** A real SMTP server that fails as it is told to. */
export async function startFaultySmtp(fault: Fault = 'none'): Promise<FaultySmtp> {
  const taken: string[] = [];
  const raw: string[] = [];
  const sockets = new Set<Socket>();
  const readers: (readonly string[])[] = [];
  const smtp: { fault: Fault; says: Says } = { fault, says: {} };
  const drop = (): void => sockets.forEach((socket) => socket.destroy());
  const refusal = (code: number): Error => Object.assign(new Error('as told'), { responseCode: code });
  const saying = (said: string | undefined): Error | undefined =>
    said === undefined
      ? undefined
      : Object.assign(new Error(said.slice(4)), { responseCode: Number(said.slice(0, 3)) });
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onConnect: (_session, callback) => callback(saying(smtp.says.connect)),
    onAuth: (_auth, _session, callback) => callback(saying(smtp.says.auth), { user: 'somebody' }),
    onMailFrom: (_address, _session, callback) => callback(saying(smtp.says.mail)),
    onRcptTo({ address }, _session, callback) {
      const said = saying(smtp.says.rcpt?.(address));
      if (said !== undefined) callback(said);
      else if (smtp.fault === 'drop-at-rcpt') drop();
      else if (smtp.fault === 'rcpt-451') callback(refusal(451));
      else if (smtp.fault === 'rcpt-550') callback(refusal(550));
      else callback();
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      if (smtp.fault === 'drop-in-body') stream.once('data', drop);
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (smtp.fault === 'data-451' || smtp.fault === 'data-554') {
          callback(refusal(smtp.fault === 'data-451' ? 451 : 554));
          return;
        }
        if (smtp.fault === 'drop-in-body') return;
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const said = saying(smtp.says.data?.(to));
        if (said !== undefined) {
          callback(said);
          return;
        }
        readers.push(to);
        raw.push(Buffer.concat(chunks).toString('utf8'));
        taken.push(/^message-id: *(<[^>]+>)/im.exec(Buffer.concat(chunks).toString('utf8'))?.[1] ?? '');
        if (smtp.fault === 'drop-after-dot') drop();
        else if (smtp.fault !== 'silent-after-dot') callback(null, smtp.says.taken);
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    port: (server.server.address() as AddressInfo).port,
    get fault() {
      return smtp.fault;
    },
    set fault(next: Fault) {
      smtp.fault = next;
    },
    get says() {
      return smtp.says;
    },
    set says(next: Says) {
      smtp.says = next;
    },
    taken,
    raw,
    readers,
    async stop() {
      drop();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
