import { publisherWorkflowId } from '../../domain/publisher/update';
import { Company, LOU, MIA } from '../support/company';
import { keepHistoryOf } from '../support/histories';
import { theWorld } from '../support/the-world';
import { eventually } from '../support/patience';

/** A run hands over to the next after a few dozen events. */
const world = theWorld({ isReplayed: true, dynamicConfig: { 'limit.historyCount.suggestContinueAsNew': 40 } });

test('a company that goes through many runs tells every offer all the same, and counts a repeated input once', async () => {
  const company = new Company(world());
  const offers = [await company.offers('one'), await company.offers('two')];
  const key = { 'idempotency-key': 'the-first' };
  const first = await company.http.put(`/v1/publishers/${company.id}/marketing-contact`, LOU, key);
  const handle = world().client.workflow.getHandle(publisherWorkflowId(company.id));
  await handle.executeUpdate('setMarketingContact', { args: [{ ...LOU, id: 'once' }] });
  // How many events a word costs depends on how many are told to the offers together: it goes on until the third run.
  let said = 0;
  for (; said < 12 || (said < 60 && (await company.runs()) <= 2); said++)
    await company.hears('put', '/marketing-contact', { ...MIA, name: `Mia ${said}` });
  expect(await company.runs()).toBeGreaterThan(2);
  const { revision } = await company.look();
  await handle.executeUpdate('setMarketingContact', { args: [{ ...LOU, id: 'once' }] });
  const again = await company.http.put(`/v1/publishers/${company.id}/marketing-contact`, LOU, key);
  expect(again.body).toEqual(first.body);
  expect(await company.look()).toMatchObject({ revision, marketingContact: { name: `Mia ${said - 1}` } });
  for (const offer of offers)
    await eventually(
      () => company.toldTo(offer),
      (told) => told.length === said + 2,
    );
  await keepHistoryOf(world(), publisherWorkflowId(company.id), 'publisher-after-continue-as-new');
});

test('a delisting goes on through many runs, and no offer has two results', async () => {
  const company = new Company(world());
  for (let n = 0; n < 60; n += 5)
    await Promise.all([0, 1, 2, 3, 4].map((i) => company.offers(`o${String(n + i).padStart(2, '0')}`)));
  const runs = await company.runs();
  await company.hears('post', '/delist', {}, 202);
  for (let n = 0; n < 8; n++) await company.hears('put', '/marketing-contact', { ...MIA, name: `Mia ${n}` });
  const { delisting, offers } = await eventually(
    () => company.look(),
    (seen) => seen.delisting?.finishedAt !== null,
    { within: 60_000 },
  );
  expect(delisting).toMatchObject({ total: 60, done: 60 });
  expect(delisting?.offers.map(({ result }) => result)).toEqual(Array.from({ length: 60 }, () => 'delisted'));
  expect(offers.every(({ stage }) => stage === 'ended')).toBe(true);
  // Temporal's list of runs is a moment behind.
  await eventually(
    () => company.runs(),
    (now) => now > runs + 1,
  );
}, 120_000);
