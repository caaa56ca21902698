import { credentials, Client, Metadata } from '@grpc/grpc-js';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 25;
const SERVING = 1;

/** Waits until the Temporal server at that address accepts connections and its health check says SERVING. */
export async function servesTemporal(address: string, withinMs: number, signal?: AbortSignal): Promise<void> {
  const giveUp = Date.now() + withinMs;
  const until = async (look: () => Promise<boolean>): Promise<void> => {
    while (!(await look())) {
      if (Date.now() > giveUp) throw new Error(`Temporal at ${address} did not serve within ${withinMs / 1000} s.`);
      await pause(LOOK_EVERY_MS, undefined, { signal });
    }
  };
  await until(() => accepts(address));
  const client = new Client(address, credentials.createInsecure()); // not earlier: it would back off for a second
  try {
    await until(() => isServing(client));
  } finally {
    client.close();
  }
}

function accepts(address: string): Promise<boolean> {
  const [host, port] = address.split(':');
  return new Promise((resolve) => {
    const socket = connect({ host: host ?? '127.0.0.1', port: Number(port) });
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** grpc.health.v1: one string in field 1 of the question, one number in field 1 of the answer. */
function isServing(client: Client): Promise<boolean> {
  const service = Buffer.from('temporal.api.workflowservice.v1.WorkflowService');
  const question = Buffer.concat([Buffer.from([0x0a, service.length]), service]);
  const asIs = (bytes: Buffer): Buffer => bytes;
  return new Promise((resolve) => {
    const deadline = Date.now() + 1_000;
    client.makeUnaryRequest(
      '/grpc.health.v1.Health/Check',
      asIs,
      asIs,
      question,
      new Metadata(),
      { deadline },
      (error, answer) => resolve(!error && answer?.[0] === 0x08 && answer[1] === SERVING),
    );
  });
}
