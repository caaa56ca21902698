import { INCOMING_MAIL, pokeIncoming, scheduleIncomingMail } from '../../platform/incoming-mail';
import { eventually } from '../support/patience';
import { theWorld } from '../support/the-world';

const world = theWorld({ isReplayed: true });
const schedule = () => world().client.schedule.getHandle(INCOMING_MAIL);

test('whoever keeps a mail lets the workflow know, many at one time too; it ends when nothing waits', async () => {
  await Promise.all(Array.from({ length: 50 }, () => pokeIncoming(world().client)));
  await world().client.workflow.getHandle(INCOMING_MAIL).result();
  await pokeIncoming(world().client);
  await world().client.workflow.getHandle(INCOMING_MAIL).result();
});

test('a worker that starts later finds the schedule, and sets right what another version wanted of it', async () => {
  await scheduleIncomingMail(world().client);
  await schedule().update((was) => ({ ...was, spec: { intervals: [{ every: '1 hour' }] } }));
  await schedule().pause('not now');
  // The server tells of a pause a moment after it has taken it.
  await eventually(
    () => schedule().describe(),
    ({ state }) => state.paused,
  );
  await scheduleIncomingMail(world().client);
  const { spec, policies, state } = await schedule().describe();
  expect(spec.intervals).toMatchObject([{ every: 60_000 }]);
  expect(policies).toMatchObject({ overlap: 'SKIP', catchupWindow: 60_000 });
  expect(state).toMatchObject({ paused: true, note: 'not now' });
});
