import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How long open requests may still take when the process leaves, in milliseconds. */
const LAST_ANSWERS = 4_000;

/** Listens, and answers the URL. Throws a sentence when that port cannot be had. */
export function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (err) => reject(new Error(whyNot(err, host, port))));
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${taken}`);
    });
  });
}

function whyNot(err: NodeJS.ErrnoException, host: string, port: number): string {
  switch (err.code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is in use. Set PORT to another one, or to 0 for any that is free.`;
    case 'EACCES':
      return `Port ${port} of ${host} may not be used by this user. Set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Set HOST to one that it has.`;
    default:
      return `${host}:${port} cannot be listened on: ${err.code ?? err.message}.`;
  }
}

/** Takes no new requests and lets the open ones finish, for a few seconds. */
export async function stopServing(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS);
  await closed;
  clearTimeout(impatience);
}
