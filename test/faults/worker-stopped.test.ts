import { OfferGateway } from '../../api/offers/gateway';
import { depsOf, serving } from '../api/serving';
import { theWorld } from '../support/the-world';
import { endWorkerProcesses, startWorkerProcess } from '../support/worker-process';
import { eventually } from '../support/patience';

const world = theWorld({ withWorkers: false });
afterAll(endWorkerProcesses);

test('a worker that is stopped is away within seconds, and is there again when it goes on', async () => {
  const gateway = new OfferGateway(world().client, 15);
  await serving(depsOf(world(), { gateway }), async (http) => {
    const says = (worker: string) =>
      eventually(
        async () => {
          const { body } = await http.get<{ worker: string }>('/readyz');
          return body.worker === worker;
        },
        { what: `worker ${worker}`, within: 40_000 },
      );
    const worker = await startWorkerProcess(world());
    await says('up');
    worker.kill('SIGSTOP');
    await says('away');
    expect((await http.get('/readyz')).status).toBe(503);
    worker.kill('SIGCONT');
    await says('up');
  });
}, 100_000);
