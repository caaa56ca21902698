import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A port that a setting asks for. */
export type WantedPort = { readonly setting: string; readonly port: number; readonly host: string };

/**
 * A port of loopback that nobody uses now, and that the system gives to nobody else for the next minute: a connection
 * that ended there is still remembered. Without it two servers that start at the same time may be given one port, and
 * the second takes the first for itself. Who wants to listen there sets SO_REUSEADDR, as Node, Go and PostgreSQL do.
 */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const accepted = once(server, 'connection') as Promise<[Socket]>;
  const visitor = connect(port, '127.0.0.1');
  const [host] = await accepted;
  host.end(); // who ends first is who remembers
  visitor.resume();
  await Promise.all([once(visitor, 'close'), once(host.resume(), 'close')]);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Refuses with a sentence for each port that is taken, naming its setting; waits that long for one to become free. */
export async function expectFree(wanted: readonly WantedPort[], withinMs: number): Promise<void> {
  const fixed = wanted.filter(({ port }) => port !== 0);
  const doubled = fixed.filter((one, at) => fixed.findIndex(({ port }) => port === one.port) !== at);
  const giveUp = Date.now() + withinMs;
  for (;;) {
    const refusals = [
      ...doubled.map((one) => `Port ${one.port} is wanted twice; set ${one.setting} to another port.`),
      ...(await Promise.all(fixed.map(refusal))).filter((sentence) => sentence !== undefined),
    ];
    if (refusals.length === 0) return;
    if (Date.now() > giveUp) throw new Error(refusals.join('\n'));
    await pause(100);
  }
}

async function refusal({ setting, port, host }: WantedPort): Promise<string | undefined> {
  const probe = await listening(port, host);
  return typeof probe === 'number'
    ? undefined
    : `${probe.sentence} Set ${setting} to another port, or to 0 for a free one.`;
}

function listening(port: number, host: string): Promise<number | { readonly sentence: string }> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is already taken' : `cannot be used (${error.code ?? error.message})`;
      resolve({ sentence: `Port ${port} on ${host} ${why}.` });
    });
    server.listen(port, host, () => {
      const real = (server.address() as AddressInfo).port;
      server.close(() => resolve(real));
    });
  });
}
