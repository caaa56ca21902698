import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TimelineEntry } from '../../domain/offer/timeline';
import type { OfferView, PromiseView } from '../../domain/offer/view';
import { type Embedded, startEmbedded } from '../embedded/supervisor';
import { CAST, type DemoAction, type Scene } from './cast';
import { balance, diary } from './diary';

const FOUR_MONTHS = 120;
const DAY = 86_400_000;

/** Starts everything, lets sample offers live for four months, and prints what became of the promises. */
async function main(): Promise<void> {
  const keep = process.argv.includes('--keep');
  const began = Date.now();
  const dataDir = process.env.DATA_DIR ?? (await mkdtemp(join(tmpdir(), 'followthrough-demo-')));
  const free = { PORT: '0', TEMPORAL_PORT: '0', TEMPORAL_UI_PORT: '0', SMTP_PORT: '0' };
  const embedded = await startEmbedded({ ...free, LOG_LEVEL: 'error', ...process.env, DATA_DIR: dataDir }, say);
  try {
    for (const scene of CAST) await play(embedded.url, scene);
    say(`\nFive offers lived four months in ${Math.round((Date.now() - began) / 1000)} seconds, start included.`);
    if (keep) await look(embedded);
  } finally {
    await embedded.stop();
    if (process.env.DATA_DIR === undefined) await rm(dataDir, { recursive: true, force: true });
  }
  if (!keep) say('Run `npm run demo -- --keep` to leave it running and look around.');
}

/** Says where to look, and waits until it is interrupted. */
async function look({ url, temporalUiUrl }: Embedded): Promise<void> {
  say('\nLook around, and press Ctrl-C when you have seen enough:');
  say(`  ${url}/        offers, promises by due date, tickets and mail`);
  say(`  ${url}/docs    the HTTP contract, to try out`);
  say(`  ${url}/v1/sandbox/mailbox    every mail, as it arrived`);
  if (temporalUiUrl) say(`  ${temporalUiUrl}    the workflows, in Temporal's own console`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}

async function play(url: string, { story, offer, actions }: Scene): Promise<void> {
  const { id, publishedAt, title } = await call<OfferView>(url, 'POST', '/v1/offers', offer);
  const goTo = (day: number) =>
    call(url, 'POST', `/v1/sandbox/offers/${id}/fast-forward`, {
      to: new Date(Date.parse(publishedAt) + day * DAY + 3_600_000).toISOString(),
    });
  let today = 0;
  for (const action of actions) {
    if (action.day > today) await goTo(action.day);
    today = action.day;
    await act(url, id, action);
  }
  await goTo(FOUR_MONTHS);
  const { items: timeline } = await call<{ items: TimelineEntry[] }>(url, 'GET', `/v1/offers/${id}/timeline?limit=200`);
  const { items: promises } = await call<{ items: PromiseView[] }>(
    url,
    'GET',
    `/v1/promises?offer=${encodeURIComponent(id)}&limit=200`,
  );
  say(`\n${story}: ${title}`);
  for (const line of [...diary(timeline), '  The promises:', ...balance(promises)]) say(line);
}

async function act(url: string, id: string, { method, path, body }: DemoAction): Promise<void> {
  if (path !== 'ticket') {
    await call(url, method, `/v1/offers/${id}${path}`, body);
    return;
  }
  const { items } = await call<{ items: { id: string }[] }>(url, 'GET', `/v1/tickets?offer=${id}&status=open`);
  for (const ticket of items) await call(url, 'POST', `/v1/tickets/${ticket.id}/resolve`, body);
}

async function call<T>(url: string, method: string, path: string, body?: unknown): Promise<T> {
  const json =
    body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`${url}${path}`, { method, ...json });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

const say = (line: string): void => console.log(line);

main().catch((err: unknown) => {
  console.error(err instanceof Error ? err.message : err);
  process.exitCode = 1;
});
