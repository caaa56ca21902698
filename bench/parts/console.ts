import { join } from 'node:path';
import { connectDatabase } from '../../platform/store/connection';
import { migrate } from '../../platform/store/migrate';
import { startStore } from '../../platform/embedded/store';
import type { Endings } from '../endings';
import type { Figure } from '../figures';
import { HttpClient } from '../http-client';
import { consoleAnswers } from '../lists/console-answers';
import { consolePages } from '../lists/console-pages';
import { fill } from '../lists/fill';
import { fillConsole } from '../lists/fill-console';
import { countFast, type Measured, measurePage, STARE } from '../lists/measured';
import type { Options } from '../options';
import { ownDatabase } from '../own-database';
import { startPostgres } from '../postgres';
import { startApi, type Stage } from '../stage';

const EMBEDDED_OFFERS = 20_000;
const FILL_MS = 600_000;
const CONNECTIONS = 8;

/** What each page of the console reads from a store full of offers, all its queries together, and its whole answers. */
export async function consolePart(stage: Stage, { offers }: Options, endings: Endings): Promise<readonly Figure[]> {
  const server = process.env.DATABASE_URL ?? (await startPostgres(endings));
  if (server) {
    const { url, kind } = await ownDatabase(server, endings);
    return measure(stage, endings, url, kind, offers);
  }
  const store = await startStore({ dataDir: join(stage.folder, 'console-store'), port: 0 });
  endings.add(() => store.stop());
  return measure(stage, endings, store.url, 'the embedded store', Math.min(offers, EMBEDDED_OFFERS));
}

async function measure(stage: Stage, endings: Endings, url: string, kind: string, offers: number): Promise<Figure[]> {
  const database = connectDatabase(url, CONNECTIONS);
  try {
    await migrate(database);
    const filled = await fill(url, offers, FILL_MS);
    await fillConsole(url, filled.offers);
    const read: Measured[] = [];
    for (const page of consolePages(filled.offers))
      read.push(await measurePage(page.name, (time) => page.read(database, time)));
    const answered = await answers(stage, endings, url, filled.offers);
    return [
      ...countFast({ part: 'console', what: 'reads of the console', kind, filled }, read),
      ...countFast({ part: 'console', what: 'whole answers of the console over HTTP', kind, filled }, answered),
    ];
  } finally {
    await database.destroy();
  }
}

/** The same pages over HTTP, as a browser gets them. */
async function answers(stage: Stage, endings: Endings, url: string, offers: number): Promise<Measured[]> {
  const api = await startApi(stage.apiEnvironment(url), endings);
  const http = new HttpClient(api.url);
  const measured: Measured[] = [];
  for (const { name, path } of consoleAnswers(offers))
    measured.push(await measurePage(name, (time) => http.get(path(time)), STARE));
  http.close();
  await api.stop();
  return measured;
}
