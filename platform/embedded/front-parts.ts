import { setTimeout as pause } from 'node:timers/promises';
import { linkSecret } from './embedded-settings';
import type { Added, Start } from './embedded-start';
import { startNodePart, type NodePart } from './node-part';
import type { PartGroup } from './part-group';

const ANSWERS_WITHIN_MS = 10_000;

/** API and worker; answers where the API listens once it finds everything ready. */
export async function frontParts(start: Start, env: NodeJS.ProcessEnv): Promise<string> {
  const { host, port } = start.settings;
  // The worker writes the API's address into letters. Only where the port is yet to be picked must it wait for it.
  const known = env['PUBLIC_URL'] ?? (port !== 0 && host === '127.0.0.1' ? `http://${host}:${port}` : undefined);
  const api = apiPart(start, env);
  const worker = async (): Promise<void> => workerPart(start, { ...env, PUBLIC_URL: known ?? (await api) });
  const [url] = await Promise.all([api, worker()]);
  await answersReady(url, start.group.signal);
  return url;
}

/** A worker is ready a moment before Temporal knows it; not ready in the end is for /readyz to explain. */
async function answersReady(url: string, signal: AbortSignal): Promise<void> {
  for (const giveUp = Date.now() + ANSWERS_WITHIN_MS; Date.now() < giveUp;) {
    const answer = await fetch(`${url}/readyz`, { signal }).catch(() => undefined);
    signal.throwIfAborted();
    if (answer?.ok) return;
    await pause(50, undefined, { signal });
  }
}

/** The API; started again it listens where it did before. */
async function apiPart({ settings, group, out, entries }: Start, env: NodeJS.ProcessEnv): Promise<string> {
  let port = settings.port;
  let intake = settings.intakePort;
  let url = '';
  await group.start('api', 'first', async () => {
    const api = await frontPart(
      'The API',
      entries.api,
      { ...env, PORT: `${port}`, INTAKE_PORT: intake?.toString() },
      group,
    );
    url = api.ready.url ?? `http://${settings.host}:${port}`;
    port = Number(new URL(url).port) || port;
    intake = api.ready.port ?? intake;
    return api;
  });
  out(`api  ${url}`);
  if (intake !== undefined) out(`intake  smtp://${env['INTAKE_HOST'] ?? '127.0.0.1'}:${intake}  (answers to letters)`);
  return url;
}

async function workerPart({ group, out, entries }: Start, env: NodeJS.ProcessEnv): Promise<void> {
  await group.start('worker', 'first', () => frontPart('The worker', entries.worker, env, group));
  out('worker  ready');
}

/** The environment of API and worker before either runs. */
export function partEnvironment({ settings }: Start, added: Added): NodeJS.ProcessEnv {
  const { env, dataDir, host } = settings;
  const foreign = /^TEMPORAL_(PROFILE|API_KEY|TLS|GRPC_META|CODEC)/;
  const own = Object.entries(env).filter(([name]) => !(added['TEMPORAL_CONFIG_FILE'] && foreign.test(name)));
  return {
    ...added,
    ...Object.fromEntries(own.filter(([, value]) => value !== '')),
    ...pick(added, ['TEMPORAL_NAMESPACE', 'TEMPORAL_CONFIG_FILE']),
    HOST: host,
    DATA_DIR: dataDir,
    LINK_SECRET: linkSecret(env, dataDir),
  };
}

const pick = (from: Added, names: readonly string[]): Added =>
  Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));

function frontPart(name: string, entry: string, env: NodeJS.ProcessEnv, group: PartGroup): Promise<NodePart> {
  return startNodePart({ name, entry, env, stopBy: 'SIGTERM', stopWithinMs: 6_000, signal: group.signal });
}
