import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A TCP line to a server that can be slowed, held, cut and mended, as if the server were slow or away meanwhile. */
export type Line = {
  readonly port: number;
  /** From now on, what the server says comes so many milliseconds later. */
  readonly slow: (milliseconds: number) => void;
  /** Nothing comes through any more, and nobody is told. */
  readonly hold: () => void;
  readonly cut: () => void;
  readonly mend: () => void;
  readonly stop: () => Promise<void>;
};

/** Lays a line on loopback to a port of this machine. */
export async function layLine(target: number): Promise<Line> {
  const sockets = new Set<Socket>();
  let isCut = false;
  let delay = 0;
  let flows = Promise.resolve();
  let release = (): void => undefined;

  const carry = (from: Socket, to: Socket, isSlow: boolean): void => {
    let last = Promise.resolve();
    from.on('data', (chunk: Buffer) => {
      last = last
        .then(() => (isSlow && delay > 0 ? pause(delay) : undefined))
        .then(() => flows)
        .then(() => void to.write(chunk));
    });
    from.on('end', () => void last.then(() => to.end()));
  };
  const server = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(target, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    carry(near, far, false);
    carry(far, near, true);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const line = {
    port: (server.address() as AddressInfo).port,
    slow: (milliseconds: number) => {
      delay = milliseconds;
    },
    hold: () => {
      release();
      flows = new Promise((resolve) => {
        release = resolve;
      });
    },
    cut: () => {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    mend: () => {
      isCut = false;
      delay = 0;
      release();
    },
    stop: async () => {
      line.cut();
      release();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return line;
}
