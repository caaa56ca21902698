import { join } from 'node:path';
import { isAbsent } from './data-folder';
import { takeLock } from './data-lock';
import { isOutside, readEmbeddedSettings, wantedPorts } from './embedded-settings';
import type { Entries, Start } from './embedded-start';
import { frontParts, partEnvironment } from './front-parts';
import { lostJournals, lostWorkflows } from './lost-data';
import { PartGroup } from './part-group';
import { expectFree } from './ports';
import { compiled } from './project-folder';
import { mailPart, storePart, temporalPart } from './serving-parts';

/** Everything, running on one machine. */
export type Embedded = {
  readonly url: string;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  /** Undefined where Temporal runs elsewhere and TEMPORAL_UI_URL is not set. */
  readonly temporalUiUrl: string | undefined;
  /** Undefined where mail goes elsewhere. */
  readonly mailboxDir: string | undefined;
  /** Settles when a part is beyond help; what then remains is to stop. */
  readonly failed: Promise<Error>;
  /** Ends everything in order; within ten seconds nothing of it is left. */
  stop(): Promise<void>;
  /** Ends everything at once. */
  kill(): void;
};

/** How to start it. */
export type StartOptions = {
  readonly entries?: Entries;
  /** Gives up a start that is still going on. */
  readonly signal?: AbortSignal;
};

const ENTRIES: Entries = {
  migrate: compiled('platform', 'store', 'migrate.js'),
  api: compiled('api', 'main.js'),
  worker: compiled('worker', 'main.js'),
};

/** A start that was killed leaves parts behind that end by themselves, but not at once. */
const LEFTOVERS_END_WITHIN_MS = 10_000;

/** Starts all parts in this process's group and answers when API and worker are ready. */
export async function startEmbedded(
  env: NodeJS.ProcessEnv,
  out: (line: string) => void,
  { entries = ENTRIES, signal }: StartOptions = {},
): Promise<Embedded> {
  const settings = await readEmbeddedSettings(env);
  const lock = await takeLock(join(settings.dataDir, 'lock'), `The data folder ${settings.dataDir}`);
  const group = new PartGroup(out);
  let ending: Promise<void> | undefined;
  const stop = (): Promise<void> => (ending ??= group.stop().finally(lock.release));
  const abort = (): void => void stop();
  signal?.addEventListener('abort', abort);
  try {
    signal?.throwIfAborted();
    await expectFree(wantedPorts(settings), lock.tookOver ? LEFTOVERS_END_WITHIN_MS : 0);
    const failed = group.failed.then((why) => Promise.reject(why));
    const running = await Promise.race([startParts({ settings, group, out, entries }), failed]);
    const kill = (): void => {
      group.kill();
      lock.release();
    };
    return { ...running, failed: group.failed, stop, kill };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

async function startParts(start: Start): Promise<Omit<Embedded, 'failed' | 'stop' | 'kill'>> {
  const file = join(start.settings.dataDir, 'temporal.db');
  const folder = join(start.settings.dataDir, 'store');
  const isNewTemporal = !isOutside(start.settings.env, 'TEMPORAL_ADDRESS') && isAbsent(file);
  const isNewStore = !isOutside(start.settings.env, 'DATABASE_URL') && isAbsent(folder);
  const added = await Promise.all([temporalPart(start), storePart(start), mailPart(start)]);
  const env = partEnvironment(start, Object.fromEntries(added.flatMap((part) => Object.entries(part))));
  const [workflows, journals] = await Promise.all([
    isNewTemporal ? lostWorkflows(env['DATABASE_URL'] ?? '', file) : undefined,
    isNewStore ? lostJournals(env, folder) : undefined,
  ]);
  if (workflows !== undefined) start.out(`temporal  ${workflows}`);
  if (journals !== undefined) start.out(`store  ${journals}`);
  const url = await frontParts(start, env);
  start.out(`listening on ${url}`);
  return {
    url,
    databaseUrl: env['DATABASE_URL'] ?? '',
    temporalAddress: env['TEMPORAL_ADDRESS'] ?? '',
    temporalUiUrl: env['TEMPORAL_UI_URL'],
    mailboxDir: env['MAILBOX_DIR'],
  };
}
