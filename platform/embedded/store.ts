import { compiled } from './project-folder';
import { startNodePart, type Running } from './node-part';

/** Where the store keeps its rows (in memory without a folder) and listens (0 picks a free port). */
export type StoreOptions = {
  readonly dataDir?: string | undefined;
  readonly port: number;
  readonly signal?: AbortSignal | undefined;
  readonly mayLeave?: () => boolean;
};

/** A PostgreSQL that answers at `url`, for `pg` pools of any number of clients. */
export type Store = Running & { readonly url: string; readonly port: number };

/** Starts the embedded PostgreSQL in a process of its own, so that nobody else loads PGlite. */
export async function startStore({ dataDir, port, signal, mayLeave }: StoreOptions): Promise<Store> {
  const { ready, ...running } = await startNodePart({
    name: 'The store',
    entry: compiled('platform', 'embedded', 'store-server.js'),
    args: [`${port}`, dataDir ?? ''],
    stopBy: 'message',
    stopWithinMs: 3_000,
    signal,
    mayLeave,
  });
  const listensOn = ready.port ?? port;
  return { ...running, port: listensOn, url: `postgres://postgres@127.0.0.1:${listensOn}/postgres` };
}
