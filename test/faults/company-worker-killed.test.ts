import { setTimeout as pause } from 'node:timers/promises';
import { Company, LOU } from '../support/company';
import { theWorld } from '../support/the-world';
import { endWorkerProcesses, killHard, startWorkerProcess } from '../support/worker-process';
import { eventually } from '../support/patience';

const world = theWorld({ withWorkers: false });

afterEach(endWorkerProcesses);

test('a worker killed while a company tells and ends its offers leaves none out, and none has two results', async () => {
  const first = await startWorkerProcess(world());
  const company = new Company(world());
  const offers: string[] = [];
  for (let n = 0; n < 40; n += 5)
    offers.push(
      ...(await Promise.all([0, 1, 2, 3, 4].map((i) => company.offers(`o${String(n + i).padStart(2, '0')}`)))),
    );
  await company.hears('put', '/marketing-contact', LOU);
  const asked = await company.hears('post', '/delist', {}, 202);
  expect(asked.delisting).toMatchObject({ total: 40 });
  await pause(200);
  await killHard(first);
  const between = await company.look();
  expect(between.delisting?.finishedAt).toBeNull();
  const second = await startWorkerProcess(world());
  const { delisting } = await eventually(
    () => company.look(),
    (seen) => seen.delisting?.finishedAt !== null,
    { within: 120_000 },
  );
  expect(delisting).toMatchObject({ total: 40, done: 40 });
  expect(delisting?.offers).toEqual(offers.map((id) => ({ id, result: 'delisted' })));
  await killHard(second);
}, 240_000);
