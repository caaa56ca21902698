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
