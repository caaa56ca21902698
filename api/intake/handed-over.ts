import { mkdirSync, watch } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { handOverFolder, readKept, receivedAtOf } from '../../platform/embedded/mail-file';
import type { Logger } from '../../platform/logger';
import { faultOf } from '../http/request-log';
import type { Keep } from './arrived';

/** Beside being told of each new file: for what could not be kept, and where a file system tells nothing. */
const LOOK_MS = 3_000;

/**
 * Takes what the embedded mail server puts aside for us. A file goes when its mail is kept, so that a death in between has
 * it kept again, which counts once.
 */
export function takeHandedOver(mailbox: string, keep: Keep, logger: Logger): { stop(): Promise<void> } {
  const folder = handOverFolder(mailbox);
  mkdirSync(folder, { recursive: true });
  let isStopped = false;
  let isTrouble = false;
  let under: Promise<void> | undefined;
  let again = false;
  const takeAll = async (): Promise<void> => {
    try {
      for (const file of (await readdir(folder)).sort()) if (!isStopped) await takeOne(join(folder, file), file, keep);
      isTrouble = false;
    } catch (err) {
      if (!isTrouble)
        logger.warn({ fault: faultOf(err) }, 'mail that was handed over could not be kept; it stays there');
      isTrouble = true;
    }
  };
  const look = (): void => {
    again = true;
    under ??= (async () => {
      while (again && !isStopped) {
        again = false;
        await takeAll();
      }
      under = undefined;
    })();
  };
  const watcher = watch(folder, look).on('error', () => undefined);
  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  look();
  return {
    async stop() {
      isStopped = true;
      clearInterval(timer);
      watcher.close();
      await under;
    },
  };
}

async function takeOne(path: string, file: string, keep: Keep): Promise<void> {
  const { envelope, raw } = readKept(await readFile(path));
  await keep({
    raw,
    via: 'embedded',
    envelopeFrom: envelope.from,
    envelopeTo: envelope.to,
    receivedAt: receivedAtOf(file),
  });
  await rm(path, { force: true });
}
