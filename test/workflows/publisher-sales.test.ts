import { instantOf } from '../../domain/calendar/instants';
import { appendLines } from '../../platform/store/sales-ledger';
import { readToTell } from '../../platform/store/sales-to-tell';
import { Company } from '../support/company';
import { AFTER_A_STOP, eventually } from '../support/patience';
import { theWorld } from '../support/the-world';

const world = theWorld({ isReplayed: true });

/** The version of the programme that counts the sales of a publisher together. */
const together = { program: 'commercial-marketplace@2023-12', type: 'transact' };

/** Sales of an offer, in US dollars, come in. */
async function sold(offer: string, id: string, usd: string): Promise<void> {
  const soldAt = instantOf(Date.now() - 1_000);
  const line = { id, offer, kind: 'sale', soldAt, usd, seats: null, corrects: null } as const;
  const { fresh } = await appendLines(world().store.database, [
    { ...line, line: 1, root: id, amount: usd, currency: 'USD', rate: null },
  ]);
  expect(fresh).toEqual(1);
}

const standingOf = async (company: Company, offer: string): Promise<unknown> => {
  const path = `/v1/offers/${offer}/timeline?limit=200`;
  const { body } = await company.http.get<{ items: { kind: string; data: { standing?: object } }[] }>(path);
  return body.items.find(({ kind }) => kind === 'sales-counted')?.data.standing;
};

test('sales that count together are told to every offer of the company, and shown as its total', async () => {
  const company = new Company(world());
  const [one, two] = [await company.offers('one', together), await company.offers('two', together)];
  await sold(one, 's1', '3000000.00');
  expect(await world().publishers.salesArrived(company.id)).toBe(true);
  await sold(two, 's2', '1500000.00');
  expect(await world().publishers.salesArrived(company.id)).toBe(true);
  const told = await eventually(
    () => Promise.all([one, two].map((offer) => standingOf(company, offer))),
    (standings) => standings.every((standing) => JSON.stringify(standing).includes('4500000')),
  );
  expect(told[0]).toMatchObject({ tier: 'top' });
  expect(told[1]).toEqual(told[0]);
  const { totals } = await eventually(
    () => company.look(),
    ({ totals: [total] }) => total?.tier === 'top',
  );
  expect(totals).toMatchObject([{ program: together.program, counted: { currency: 'USD' } }]);
  expect(await readToTell(world().store.database, company.id)).toEqual([]);
});

test('an offer that comes later knows what the others have reached', async () => {
  const company = new Company(world());
  const one = await company.offers('one', together);
  await sold(one, 's3', '5000000.00');
  await world().publishers.salesWaiting(company.id);
  const later = await company.offers('later', together);
  expect(
    await eventually(
      () => standingOf(company, later),
      (standing) => standing !== undefined,
    ),
  ).toMatchObject({ tier: 'top' });
});

test('sales that arrive while no worker runs are told when one is back', async () => {
  const company = new Company(world());
  const one = await company.offers('one', together);
  await sold(one, 's4', '5000000.00');
  await world().stopWorkers();
  await world().publishers.salesWaiting(company.id);
  await world().startWorkers();
  await eventually(
    () => standingOf(company, one),
    (standing) => standing !== undefined,
    { within: AFTER_A_STOP },
  );
}, 120_000);
