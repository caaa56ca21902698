import { Story } from '../../support/story';
import { theWorld } from '../../support/the-world';

const world = theWorld({ isReplayed: true });

const MANY = [1, 2, 3];

/** Several offers are silent since their publication, until a day. */
const silentUntil = (day: number, changes: Record<string, unknown> = {}): Promise<Story[]> =>
  Promise.all(
    MANY.map(async () => {
      const story = await Story.begin(world(), { type: 'list', ...changes });
      await story.says('Welcome');
      await story.day(day);
      return story;
    }),
  );

/** The first ticket of an offer that is listed as open. */
async function firstListed(story: Story): Promise<string> {
  for (let tries = 0; tries < 1_000; tries++) {
    const { body } = await story.http.get<{ items: { id: string }[] }>(`/v1/tickets?offer=${story.id}&status=open`);
    const [first] = body.items;
    if (first !== undefined) return first.id;
  }
  throw new Error('no ticket was opened');
}

test('a message closes the silence ticket, and an owner who has left in that moment is looked for all the same', async () => {
  const stories = await silentUntil(40);
  await Promise.all(
    stories.map(async (story) => {
      await Promise.all([story.hears('We are here'), story.does('put', '/owner', { status: 'left' })]);
      await story.passes('PT1M');
      expect((await story.tickets()).sort()).toEqual([
        'day 35: silence normal resolved (settled)',
        'day 40: owner normal open',
      ]);
    }),
  );
});

test('a ticket is resolved as soon as it is listed as open', async () => {
  const stories = await Promise.all(MANY.map(() => Story.begin(world(), { type: 'list' })));
  await Promise.all(
    stories.map(async (story) => {
      const [ticket] = await Promise.all([
        firstListed(story),
        world().client.workflow.getHandle(`offer/${story.id}`).signal('ownerAnswered', { id: 'left', status: 'left' }),
      ]);
      const { status, body } = await story.http.post(`/v1/tickets/${ticket}/resolve`, {
        outcome: 'other',
        note: 'Known',
      });
      expect([status, body]).toEqual([200, expect.objectContaining({ status: 'resolved', outcome: 'other' })]);
    }),
  );
});

test('the desk’s own word of a ticket that it has just opened is heard too', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  const handle = world().client.workflow.getHandle(`offer/${story.id}`);
  const [ticket] = await Promise.all([
    firstListed(story),
    handle.signal('ownerAnswered', { id: 'left', status: 'left' }),
  ]);
  await handle.signal('ticketResolved', {
    id: 'r1',
    ticket,
    outcome: 'owner-found',
    owner: { name: 'Noa', email: 'noa@contoso.example' },
  });
  await story.passes('PT1M');
  expect((await story.offer()).owner).toMatchObject({ status: 'known', email: 'noa@contoso.example' });
  expect(await story.tickets()).toEqual(['day 0: owner normal resolved (owner-found)']);
});

test('a person’s word stands where the service is closing the ticket at that moment', async () => {
  const stories = await silentUntil(40);
  await Promise.all(
    stories.map(async (story) => {
      const ticket = await firstListed(story);
      const [, { status, body }] = await Promise.all([
        story.hears('We are here'),
        story.http.post<{ code?: string; outcome?: string }>(`/v1/tickets/${ticket}/resolve`, {
          outcome: 'other',
          note: 'Known',
        }),
      ]);
      await story.passes('PT1M');
      const outcome = status === 200 ? 'other' : 'settled';
      expect(status === 200 ? body.outcome : body.code).toEqual(status === 200 ? 'other' : 'ticket-already-resolved');
      expect(await story.tickets()).toEqual([`day 35: silence normal resolved (${outcome})`]);
    }),
  );
});

test('a ticket that has risen is resolved, and stays so until the next four weeks but a few days are over', async () => {
  const story = await Story.begin(world(), { type: 'list', owner: null });
  await story.says('Welcome');
  await story.day(57);
  await story.http.post(`/v1/tickets/${await story.openTicket()}/resolve`, { outcome: 'other', note: 'They are busy' });
  await story.day(83);
  expect(await story.tickets()).toEqual(['day 28: silence high resolved (other)']);
  await story.day(84);
  expect((await story.tickets())[1]).toEqual('day 84: silence normal open');
});

test('a message that is told so late that news is overdue all the same leaves the ticket open', async () => {
  const story = await Story.begin(world(), { type: 'list', owner: null });
  await story.says('Welcome', { at: story.at(0) });
  await story.day(64);
  await story.hears('We wrote at once', { at: story.at(0.05) });
  await story.day(80);
  // What they wrote had been waiting for its answer all the time.
  expect(await story.tickets()).toEqual(['day 28: silence high open', 'day 64: reply normal open']);
});
