import { Client, Connection } from '@temporalio/client';
import { join } from 'node:path';
import { findTemporal } from '../../../platform/embedded/temporal-binary';
import { startTemporalServer, type TemporalServer } from '../../../platform/embedded/temporal-server';
import { emptyFolder } from './empty-folder';

let binary: string;
beforeAll(async () => {
  binary = await findTemporal(() => undefined);
}, 300_000);

const running: TemporalServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function start(options: Partial<Parameters<typeof startTemporalServer>[0]> = {}): Promise<TemporalServer> {
  const server = await startTemporalServer({ binary, port: 0, ...options });
  running.push(server);
  return server;
}

async function withClient<T>(server: TemporalServer, use: (client: Client) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address: server.address });
  return use(new Client({ connection })).finally(() => connection.close());
}

const begin = (client: Client, workflowId: string): Promise<unknown> =>
  client.workflow.start('nobodyRunsThis', { workflowId, taskQueue: 'nobody' });

describe('the embedded Temporal server', () => {
  test('takes workflows on a free port as soon as it is ready, and skips time', async () => {
    const server = await start();
    await withClient(server, async (client) => {
      await begin(client, 'offer/one');
      const execution = { workflowId: 'offer/one', runId: '' };
      await client.workflowService.updateWorkflowExecutionOptions({
        namespace: 'default',
        workflowExecution: execution,
        workflowExecutionOptions: { timeSkippingConfig: { enabled: true } },
        updateMask: { paths: ['time_skipping_config'] },
      });
      const described = await client.workflowService.describeWorkflowExecution({ namespace: 'default', execution });
      expect(JSON.stringify(described)).toContain('timeSkippingInfo');
    });
  });

  test('serves its UI where it is asked to, and not otherwise', async () => {
    const server = await start({ uiPort: 0 });
    expect((await fetch(server.uiUrl ?? '')).status).toBe(200);
    expect((await start()).uiUrl).toBeUndefined();
  });

  test('keeps its workflows in its file, over a stop and over kill -9', async () => {
    const dbFilename = join(emptyFolder(), 'temporal.db');
    const first = await start({ dbFilename });
    await withClient(first, (client) => begin(client, 'offer/one'));
    await first.stop();
    const second = await start({ dbFilename });
    await withClient(second, (client) => begin(client, 'offer/two'));
    process.kill(second.pid, 'SIGKILL');
    await second.exited;
    const third = await start({ dbFilename });
    await withClient(third, async (client) => {
      for (const id of ['offer/one', 'offer/two']) {
        expect((await client.workflow.getHandle(id).describe()).status.name).toBe('RUNNING');
      }
    });
  });

  test('is gone after a stop', async () => {
    const server = await start();
    await server.stop();
    await server.exited;
    expect(() => process.kill(server.pid, 0)).toThrow('ESRCH');
  });

  test('says what it said when it cannot start', async () => {
    await expect(start({ dynamicConfig: { 'not a key': 1 }, binary: '/bin/false' })).rejects.toThrow(
      'Temporal could not start (exit code 1).',
    );
  });
});
