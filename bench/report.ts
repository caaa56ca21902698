import { writeFile } from 'node:fs/promises';
import { arch, cpus, freemem, loadavg, platform, release, totalmem } from 'node:os';
import { version as sdk } from '@temporalio/client/package.json';
import { type Figure, isMet, short } from './figures';
import type { Stage } from './stage';

/** What the figures were measured on; nothing that names the machine. */
export type Machine = Readonly<Record<string, string | number | readonly number[]>>;

/** Describes the machine, and how busy others kept it before the run. */
export async function describeMachine({ client, storeKind }: Stage): Promise<Machine> {
  const { serverVersion } = await client.workflowService.getSystemInfo({});
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    freeMemoryGiB: Math.round(freemem() / 2 ** 30),
    system: `${platform()} ${release()} ${arch()}`,
    node: process.version,
    temporalServer: serverVersion,
    temporalSdk: sdk,
    store: storeKind,
    loadBefore: loadavg().map((load) => Math.round(load * 100) / 100),
  };
}

/** The figures as a table, and loudly which budgets are missed. */
export function printReport(figures: readonly Figure[], machine: Machine): void {
  const rows = figures.map((figure) => [figure.what, `${short(figure.measured)} ${figure.unit}`, ...verdictOf(figure)]);
  const table = [['what', 'measured', 'budget', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ');
  console.log();
  table.forEach((row, index) => {
    console.log(line(row).trimEnd());
    if (index === 0) console.log(widths.map((width) => '-'.repeat(width)).join('  '));
  });
  console.log(
    `\n${Object.entries(machine)
      .map(([name, value]) => `${name}: ${String(value)}`)
      .join('; ')}`,
  );
  printVerdict(figures);
  const [load = 0] = loadavg();
  if (load > cpus().length * NOISY)
    console.log(
      `\nOther work kept this machine busy (load ${short(load)} on ${cpus().length} cores): trust ratios, not times.`,
    );
}

/** The measurement itself is a load of about the number of cores; more is somebody else. */
const NOISY = 1.75;

function printVerdict(figures: readonly Figure[]): void {
  const missed = figures.filter((figure) => !isMet(figure));
  if (missed.length === 0) {
    console.log('\nEvery budget that was measured is met.');
    return;
  }
  console.log(`\n*** ${missed.length} BUDGETS MISSED ***`);
  for (const figure of missed)
    console.log(
      `*** ${figure.what}: ${short(figure.measured)} ${figure.unit}, budget ${verdictOf(figure)[0]} (${figure.from})`,
    );
}

function verdictOf(figure: Figure): [string, string] {
  const { budget, unit } = figure;
  if (budget === undefined) return ['', ''];
  const limit = 'atLeast' in budget ? `≥ ${budget.atLeast}` : `≤ ${budget.atMost}`;
  return [`${limit} ${unit}`, isMet(figure) ? 'met' : 'MISSED'];
}

/** Writes everything that was measured to a file. */
export async function writeResults(file: string, figures: readonly Figure[], machine: Machine): Promise<void> {
  const results = { machine, figures: figures.map((figure) => ({ ...figure, isMet: isMet(figure) })) };
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
}
