import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { whenNpmIsGone } from '../platform/embedded/npm-is-gone';
import { projectFolder } from '../platform/embedded/project-folder';
import { Endings } from './endings';
import { type Figure, short } from './figures';
import { type Options, readOptions } from './options';
import { consolePart } from './parts/console';
import { intake } from './parts/intake';
import { journey } from './parts/journey';
import { life } from './parts/life';
import { lists } from './parts/lists';
import { memory } from './parts/memory';
import { message } from './parts/message';
import { onboarding } from './parts/onboarding';
import { publisher } from './parts/publisher';
import type { BenchPart } from './parts/part';
import { quiet } from './parts/quiet';
import { sales } from './parts/sales';
import { describeMachine, printReport, writeResults } from './report';
import { startStage } from './stage';

const PARTS: Readonly<Record<string, BenchPart>> = {
  onboarding,
  quiet,
  life,
  message,
  journey,
  publisher,
  sales,
  intake,
  lists,
  console: consolePart,
  memory,
};

/** `npm run bench`: measures, prints a table, and writes bench-results.json. A budget that is missed is told, not failed. */
async function main(endings: Endings): Promise<void> {
  const options = readOptions(process.argv.slice(2), Object.keys(PARTS));
  const began = Date.now();
  const folder = await mkdtemp(join(tmpdir(), 'followthrough-bench-'));
  endings.add(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  console.log('starting Temporal, the store, the mail server, the API and two workers, each in a process of its own');
  const stage = await startStage(folder, endings);
  const machine = await describeMachine(stage);
  const figures: Figure[] = [];
  for (const [name, part] of wanted(options)) {
    const from = Date.now();
    process.stdout.write(`${name} … `);
    const taken = await part(stage, options, endings).catch((err: unknown) => failed(name, err, endings));
    figures.push(...taken);
    console.log(`${short((Date.now() - from) / 1000)} s`);
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  const described = { ...machine, loadAfter: loadavg().map((load) => Math.round(load * 100) / 100), seconds };
  printReport(figures, described);
  await writeResults(join(projectFolder, 'bench-results.json'), figures, described);
  console.log(`\nEvery single measurement is in bench-results.json.`);
}

/** A part that fails takes nothing from the others, but the run does not count as one that went well. */
function failed(name: string, err: unknown, endings: Endings): readonly Figure[] {
  if (endings.haveBegun) throw err;
  console.error(`${name} could not be measured:`, err instanceof Error ? err.message : err);
  process.exitCode = 1;
  return [];
}

const wanted = ({ only }: Options): [string, BenchPart][] =>
  Object.entries(PARTS).filter(([name]) => only.length === 0 || only.includes(name));

/** Runs to the end, or until it is told to stop; nothing it started is left either way. */
async function run(): Promise<void> {
  const endings = new Endings();
  const leave = (): void => void endings.run().then(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);
  whenNpmIsGone(leave);
  try {
    await main(endings);
  } catch (err) {
    if (endings.haveBegun) return; // what fails now fails because everything ends
    console.error(err instanceof Error ? err.message : err);
    process.exitCode = 1;
  }
  await endings.run();
  process.exit();
}

void run();
