import { z } from 'zod';
import { existsSync } from 'node:fs';
import { ping } from '../../platform/store/offer-reader';
import { mailboxTrouble } from '../../platform/store/mailboxes';
import { countStuck } from '../../platform/store/stuck-copies';
import { withoutRoom } from '../../platform/embedded/data-folder';
import type { Deps } from '../deps';
import { EngineAway, NoWorker } from '../offers/gateway';
import { type Route, route } from '../route';
import { health, readiness } from '../schemas/health';

/** How long the store may take to say that it is there, in milliseconds: probes do not wait long. */
const PATIENCE = 3_000;

type ComponentStatus = 'up' | 'away';

/** Probes: does the process run, and is everything there that it needs? */
export const systemRoutes = (deps: Deps): Route[] => [
  route('get', '/healthz', {
    tag: 'System',
    needs: 'nothing',
    summary: 'Does the process run?',
    query: z.object({}),
    answers: health,
    answer: () => Promise.resolve({ body: { status: 'ok' as const } }),
  }),
  route('get', '/readyz', {
    tag: 'System',
    needs: 'nothing',
    summary: 'Do Temporal, a worker and the database answer?',
    query: z.object({}),
    answers: readiness,
    statuses: [200, 503],
    answer: async () => {
      const [engine, database] = await Promise.all([engineStanding(deps), databaseStanding(deps)]);
      const full = fullDisk(deps);
      const isReady = engine.temporal === 'up' && engine.worker === 'up' && database === 'up' && full.length === 0;
      const detail = [...full, ...(database === 'up' ? await looseEnds(deps) : [])];
      const body = { status: isReady ? ('ready' as const) : ('not-ready' as const), ...engine, database, detail };
      return { status: isReady ? 200 : 503, body };
    },
  }),
];

/** What the embedded start has left of its disk, in bytes, when it can take no more: reads go on, writes may not. */
const NO_ROOM = 10 * 1_048_576;

const fullDisk = ({ settings: { DATA_DIR: folder } }: Deps): string[] => {
  const full = folder !== undefined && existsSync(folder) ? withoutRoom(folder, NO_ROOM) : undefined;
  return full === undefined ? [] : [`T${full.slice(1)}`];
};

/** A worker is only known of while Temporal answers. */
async function engineStanding({ gateway }: Deps): Promise<{ temporal: ComponentStatus; worker: ComponentStatus }> {
  try {
    await gateway.ping();
    return { temporal: 'up', worker: 'up' };
  } catch (err) {
    if (err instanceof NoWorker) return { temporal: 'up', worker: 'away' };
    if (err instanceof EngineAway) return { temporal: 'away', worker: 'away' };
    throw err;
  }
}

/** What a person has to look at: nothing that is wrong is silent. */
async function looseEnds({ database }: Deps): Promise<string[]> {
  const [{ count, since }, mailboxes] = await Promise.all([
    inTime(countStuck(database)).catch(() => ({ count: 0, since: null })),
    inTime(mailboxTrouble(database)).catch(() => []),
  ]);
  const unread = mailboxes.map(
    ({ host, cause, since: from }) =>
      `The mailbox on ${host} cannot be read since ${from} (${cause}): see docs/mail.md.`,
  );
  if (count === 0) return unread;
  const stuck = count === 1 ? 'One copy in the store' : `${count} copies in the store`;
  return [`${stuck} cannot be saved since ${since ?? ''}: see the open tickets of kind track-failed.`, ...unread];
}

const databaseStanding = ({ database }: Deps): Promise<ComponentStatus> =>
  inTime(ping(database)).then(
    () => 'up',
    () => 'away',
  );

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
