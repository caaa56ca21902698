import { join } from 'node:path';
import { connectDatabase } from '../../platform/store/connection';
import { migrate } from '../../platform/store/migrate';
import { startStore } from '../../platform/embedded/store';
import type { Endings } from '../endings';
import { type Figure, short } from '../figures';
import { HttpClient } from '../http-client';
import { fill, type Filled } from '../lists/fill';
import { countFast, type Measured, measurePage } from '../lists/measured';
import { FLOOR, pagesOf } from '../lists/pages';
import type { Options } from '../options';
import { ownDatabase } from '../own-database';
import { startPostgres } from '../postgres';
import { startApi, type Stage } from '../stage';

/** A million rows are not what the embedded store is for: it gets as many at most, and fewer where PostgreSQL has them. */
const EMBEDDED_OFFERS = 100_000;
const EMBEDDED_BESIDE = 20_000;
const EMBEDDED_FILL_MS = 60_000;
const FILL_MS = 600_000;

/** Pages of the long lists over HTTP, from a store full of offers: the embedded one, and PostgreSQL where there is one. */
export async function lists(stage: Stage, options: Options, endings: Endings): Promise<readonly Figure[]> {
  const server = process.env.DATABASE_URL ?? (await startPostgres(endings));
  const figures = server ? await onPostgres(stage, options, endings, server) : [];
  return process.env.DATABASE_URL
    ? figures
    : [...figures, ...(await onEmbedded(stage, options, endings, server ? EMBEDDED_BESIDE : EMBEDDED_OFFERS))];
}

async function onPostgres(stage: Stage, { offers }: Options, endings: Endings, server: string): Promise<Figure[]> {
  const { url, kind } = await ownDatabase(server, endings);
  return measure(stage, endings, { url, kind, offers, withinMs: FILL_MS });
}

async function onEmbedded(stage: Stage, { offers }: Options, endings: Endings, most: number): Promise<Figure[]> {
  const store = await startStore({ dataDir: join(stage.folder, 'full-store'), port: 0 });
  const end = endings.add(() => store.stop());
  const wanted = Math.min(offers, most);
  const figures = await measure(stage, endings, {
    ...{ url: store.url, kind: 'the embedded store' },
    ...{ offers: wanted, withinMs: EMBEDDED_FILL_MS },
  });
  await end();
  return figures;
}

type Full = { readonly url: string; readonly kind: string; readonly offers: number; readonly withinMs: number };

async function measure(stage: Stage, endings: Endings, { url, kind, offers, withinMs }: Full): Promise<Figure[]> {
  const database = connectDatabase(url, 1);
  await migrate(database).finally(() => database.destroy());
  const filled = await fill(url, offers, withinMs);
  const api = await startApi(stage.apiEnvironment(url), endings);
  const http = new HttpClient(api.url);
  const measured: Measured[] = [];
  for (const page of await pagesOf(url, filled.offers))
    measured.push(await measurePage(page.name, (time) => http.get(page.path(time))));
  http.close();
  await api.stop();
  return figuresOf(kind, filled, measured);
}

/** Those that are too slow are named, the others are in the file. */
function figuresOf(kind: string, filled: Filled, measured: readonly Measured[]): Figure[] {
  const floor = measured.find(({ name }) => name === FLOOR)?.p99 ?? Number.NaN;
  const more = `; an answer that reads nothing p99 ${short(floor)} ms; filled in ${short(filled.seconds)} s`;
  return countFast({ part: 'lists', what: 'pages', kind, filled, more }, measured);
}
