import { Story } from '../support/story';
import { theWorld } from '../support/the-world';

const world = theWorld();

test('the mail server is down for two hours: the welcome goes out once, late, and nothing is lost', async () => {
  await world().stopMail();
  const story = await Story.begin(world(), { type: 'list', title: 'Down for two hours' });
  const waiting = await story.passes('PT2H');
  expect(waiting.promises.find(({ kind }) => kind === 'welcome')?.status).toEqual('overdue');
  expect(await story.letters()).toEqual(['day 0: welcome → ada@contoso.example (queued)']);
  await world().startMail();
  await story.passes('PT2H');
  expect(await story.letters()).toEqual(['day 0: welcome → ada@contoso.example']);
  expect(await story.ledger()).toContain('welcome: kept-late');
  const arrived = (await world().mailbox.list({ limit: 200 })).items.filter(({ subject }) =>
    subject.includes('Down for two hours'),
  );
  expect(arrived.length).toEqual(1);
});

test('the mail server is down for a week: staff are told by a ticket, and resolving it sends the letter', async () => {
  await world().stopMail();
  const story = await Story.begin(world(), { type: 'list', title: 'Down for a week' });
  await story.passes('P7D');
  const tickets = await story.tickets();
  expect(tickets.filter((ticket) => ticket.includes('track-failed'))).toEqual([
    expect.stringContaining('track-failed normal open'),
  ]);
  await world().startMail();
  const { body } = await story.http.get<{ items: { id: string; kind: string }[] }>(
    `/v1/tickets?offer=${story.id}&status=open`,
  );
  const failed = body.items.find(({ kind }) => kind === 'track-failed');
  await story.http.post(`/v1/tickets/${failed?.id ?? ''}/resolve`, {
    outcome: 'other',
    note: 'The mail server is back',
  });
  await story.passes('P1D');
  expect(await story.ledger()).toContain('welcome: kept-late');
}, 120_000);

test('the mail server is down for a week when an offer ends: staff are told, the offer is over, and its ticket can be resolved', async () => {
  const story = await Story.begin(world(), { type: 'list', title: 'Over while down' });
  await story.day(1);
  await world().stopMail();
  await story.does('post', '/withdraw');
  const inAWeek = new Date(Date.parse(story.publishedAt) + 8 * 86_400_000);
  // The workflow comes to its end on the way there.
  await world()
    .clock.advanceTo(story.id, inAWeek)
    .catch(() => undefined);
  await expect(world().client.workflow.getHandle(`offer/${story.id}`).result()).resolves.toBeUndefined();
  expect(await story.tickets()).toEqual([expect.stringMatching(/: farewell normal open$/)]);
  await world().startMail();
  const ticket = await story.openTicket();
  const resolve = () =>
    story.http.post<{ status: string; code?: string }>(`/v1/tickets/${ticket}/resolve`, {
      outcome: 'other',
      note: 'I called them.',
    });
  const resolved = await resolve();
  expect([resolved.status, resolved.body.status]).toEqual([200, 'resolved']);
  expect((await resolve()).body.code).toBe('ticket-already-resolved');
}, 120_000);
