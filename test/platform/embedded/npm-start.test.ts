import { processorTime } from '../../../bench/processor-time';
import { findTemporal } from '../../../platform/embedded/temporal-binary';
import { compiled } from '../../../platform/embedded/project-folder';
import { emptyFolder } from './empty-folder';
import { WholeStart } from './whole-start';
import { eventually } from '../../support/patience';

let start: WholeStart;
const run = (folder: string): WholeStart =>
  WholeStart.run([process.execPath, compiled('platform', 'embedded', 'start.js')], folder);
const isReady = async (url: string): Promise<boolean> =>
  (await fetch(`${url}/readyz`).catch(() => undefined))?.ok === true;

/** What all its processes have computed so far, in milliseconds on one core. */
const computedBy = (whole: WholeStart): number =>
  whole.processes().reduce((sum, { pid }) => sum + (processorTime(pid) ?? 0), 0);

describe('npm start', () => {
  beforeAll(async () => {
    await findTemporal(() => undefined);
  }, 300_000);
  afterEach(() => start.clear());

  test('serves, survives the death of each part and of all at once, and leaves nothing', async () => {
    const folder = emptyFolder();
    start = run(folder);
    const url = await start.url();
    // Fifteen seconds on two cores are thirty of computing; how long it takes depends on what else the machine does.
    expect(computedBy(start)).toBeLessThan(20_000);
    expect(start.lines.at(-1)).toBe(`listening on ${url}`);
    expect(await isReady(url)).toBe(true);

    for (const part of [
      /store-server/,
      /temporal server start-dev/,
      /mail-process/,
      /dist\/worker\/main/,
      /dist\/api\/main/,
    ]) {
      const restarts = start.lines.length;
      start.killPart(part);
      await eventually(() => start.lines.slice(restarts).find((line) => line.endsWith('is back')), {
        what: `${part} back`,
        within: 30_000,
      });
      await eventually(() => isReady(url), { what: `ready after ${part}`, within: 30_000 });
    }

    start.signalGroup('SIGKILL');
    start = run(folder);
    const again = await start.url();
    expect(await isReady(again)).toBe(true);
    process.kill(start.pid, 'SIGTERM');
    await start.leavesNothing();
    expect(await start.exited).toBe(0);
  }, 180_000);
});
