import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A TCP line to a server that can be cut and mended, as if the server were away meanwhile. */
export type Line = {
  readonly port: number;
  readonly cut: () => void;
  readonly mend: () => void;
  readonly stop: () => Promise<void>;
};

/** Lays a line on loopback to a port of this machine. */
export async function layLine(target: number): Promise<Line> {
  const sockets = new Set<Socket>();
  let isCut = false;
  const cut = (): void => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(target, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    mend: () => {
      isCut = false;
    },
    stop: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
