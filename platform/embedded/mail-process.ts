import { isReplyAddress, replyBaseOf } from '../mail/reply-address';
import { startMailServer } from './mail-server';
import { leaveWhenTold } from './told-to-leave';

/** The embedded mail server as a process of its own. */
async function serve(folder: string, port: number, answersTo: string | undefined): Promise<void> {
  const ours = answersTo === undefined ? undefined : replyBaseOf(answersTo);
  const isOurs = (address: string): boolean => ours !== undefined && isReplyAddress(ours, address);
  const server = await startMailServer({ folder, port, isOurs });
  leaveWhenTold(server.stop);
  process.send?.({ ready: true, port: server.port });
}

const [folder = 'mailbox', port = '0', answersTo] = process.argv.slice(2);
serve(folder, Number(port), answersTo).catch((error: unknown) => {
  const failed = `The mail server could not start: ${error instanceof Error ? error.message : String(error)}`;
  if (process.send) process.send({ failed }, () => process.exit(1));
  else console.error(failed);
  process.exitCode = 1;
});
