import { ipKeyGenerator } from 'express-rate-limit';

/** What is counted, in this process alone. */
export type Limits = {
  /** Mails a minute from one address. */
  readonly mailsAMinute: number;
  /** Of them, to addresses that we have not signed. */
  readonly guessesAMinute: number;
  /** Connections at the same time from one address. */
  readonly connections: number;
  /** Bytes of mails that are being received, of all addresses and of one. */
  readonly bytes: { readonly ofAll: number; readonly ofOne: number };
};

const MINUTE = 60_000;

type Client = { connections: number; mails: number; guesses: number; since: number; bytes: number };

/**
 * Counts what each client takes of this process: by its address, or by its network where addresses are IPv6. It knows
 * those that are connected, and those that were within the last minute.
 */
export class ClientLimits {
  private readonly clients = new Map<string, Client>();
  private readonly connected = new Map<string, string>();
  private bytes = 0;
  private sweptAt = Date.now();

  constructor(private readonly limits: Limits) {}

  /** Counts a connection; false where it is one too many, and then it is not counted. */
  connects(connection: string, address: string): boolean {
    const client = this.clientAt(address);
    if (client.connections >= this.limits.connections) return false;
    client.connections++;
    this.connected.set(connection, address);
    return true;
  }

  /** Says that a connection is over; one that was never counted changes nothing. */
  leaves(connection: string): void {
    const address = this.connected.get(connection);
    if (address === undefined) return;
    this.connected.delete(connection);
    this.clientAt(address).connections--;
    this.forgetTheQuiet();
  }

  /** Counts a mail; false where this minute has had enough of them from there. */
  brings(address: string): boolean {
    const client = this.inThisMinute(address);
    if (client.mails >= this.limits.mailsAMinute) return false;
    client.mails++;
    return true;
  }

  /** The same for a mail to an address that we have not signed. */
  guesses(address: string): boolean {
    const client = this.inThisMinute(address);
    if (client.guesses >= this.limits.guessesAMinute) return false;
    client.guesses++;
    return true;
  }

  /** Makes room for so many more bytes; false where there is none. What was given is given back by `release`. */
  reserve(address: string, bytes: number): boolean {
    const client = this.clientAt(address);
    const { ofAll, ofOne } = this.limits.bytes;
    if (this.bytes + bytes > ofAll || client.bytes + bytes > ofOne) return false;
    this.bytes += bytes;
    client.bytes += bytes;
    return true;
  }

  release(address: string, bytes: number): void {
    this.bytes -= bytes;
    this.clientAt(address).bytes -= bytes;
  }

  private inThisMinute(address: string): Client {
    const client = this.clientAt(address);
    if (Date.now() - client.since >= MINUTE) Object.assign(client, { since: Date.now(), mails: 0, guesses: 0 });
    return client;
  }

  private clientAt(address: string): Client {
    const key = address === '' ? '' : ipKeyGenerator(address);
    const known = this.clients.get(key) ?? { connections: 0, mails: 0, guesses: 0, since: Date.now(), bytes: 0 };
    this.clients.set(key, known);
    return known;
  }

  private forgetTheQuiet(): void {
    const now = Date.now();
    if (now - this.sweptAt < MINUTE) return;
    this.sweptAt = now;
    for (const [key, { connections, bytes, since }] of this.clients)
      if (connections === 0 && bytes === 0 && now - since >= MINUTE) this.clients.delete(key);
  }
}
