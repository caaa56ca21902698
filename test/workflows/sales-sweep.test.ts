import { instantOf } from '../../domain/calendar/instants';
import { publisherWorkflowId } from '../../domain/publisher/update';
import { SALES_SWEEP, scheduleSalesSweep } from '../../platform/sales-sweep';
import { appendLines } from '../../platform/store/sales-ledger';
import { readToTell } from '../../platform/store/sales-to-tell';
import { Company } from '../support/company';
import { theWorld } from '../support/the-world';
import { eventually } from '../support/patience';

const world = theWorld({ isReplayed: true });
const schedule = () => world().client.schedule.getHandle(SALES_SWEEP);

/** An offer has sold something, and who took that died before it told anybody: some time ago. */
async function soldUntold(offer: string): Promise<void> {
  const soldAt = instantOf(Date.now() - 1_000);
  const line = { id: `sold-${offer}`, offer, kind: 'sale', soldAt, usd: '5000000.00', seats: null } as const;
  await appendLines(world().store.database, [
    { ...line, line: 1, root: line.id, amount: line.usd, currency: 'USD', rate: null, corrects: null },
  ]);
  await world()
    .store.database.updateTable('sales_to_tell')
    .set({ since: instantOf(Date.now() - 40_000) })
    .execute();
}

const isTold = (company: Company): Promise<unknown[]> =>
  eventually(
    () => readToTell(world().store.database, company.id),
    (left) => left.length === 0,
  );

beforeAll(() => scheduleSalesSweep(world().client));

test('a worker that starts later finds the schedule, and sets right what another version wanted of it', async () => {
  await schedule().update((was) => ({ ...was, spec: { intervals: [{ every: '1 hour' }] } }));
  await schedule().pause('not now');
  // The server tells of a pause a moment after it has taken it.
  await eventually(
    () => schedule().describe(),
    ({ state }) => state.paused,
  );
  await scheduleSalesSweep(world().client);
  const { spec, policies, state } = await schedule().describe();
  expect(spec.intervals).toMatchObject([{ every: 60_000 }]);
  expect(policies).toMatchObject({ overlap: 'SKIP', catchupWindow: 60_000 });
  expect(state).toMatchObject({ paused: true, note: 'not now' });
  await schedule().unpause();
});

test('sales whose taker died are told', async () => {
  const company = new Company(world());
  const offer = await company.offers('one', { type: 'transact' });
  await soldUntold(offer);
  await schedule().trigger();
  expect(await isTold(company)).toEqual([]);
  expect(await company.toldTo(offer)).toContain('sales-counted');
});

test('a publisher whose workflow is gone goes on from its journal, and tells them', async () => {
  const company = new Company(world());
  const offer = await company.offers('one', { type: 'transact' });
  await world().client.workflow.getHandle(publisherWorkflowId(company.id)).terminate('by hand');
  await soldUntold(offer);
  await schedule().trigger();
  expect(await isTold(company)).toEqual([]);
  expect(await company.toldTo(offer)).toContain('sales-counted');
});
