import { startMailServer } from './mail-server';
import { leaveWhenTold } from './told-to-leave';

/** The embedded mail server as a process of its own. */
async function serve(folder: string, port: number): Promise<void> {
  const server = await startMailServer({ folder, port });
  leaveWhenTold(server.stop);
  process.send?.({ ready: true, port: server.port });
}

const [folder = 'mailbox', port = '0'] = process.argv.slice(2);
serve(folder, Number(port)).catch((error: unknown) => {
  const failed = `The mail server could not start: ${error instanceof Error ? error.message : String(error)}`;
  if (process.send) process.send({ failed }, () => process.exit(1));
  else console.error(failed);
  process.exitCode = 1;
});
