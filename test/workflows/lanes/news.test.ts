import { keepHistory } from '../../support/histories';
import { Story } from '../../support/story';
import { theWorld } from '../../support/the-world';

const world = theWorld({ isReplayed: true });

/** Four weeks pass after the first call, with the owner known. */
async function fourSilentWeeks(): Promise<Story> {
  const story = await Story.begin(world(), { type: 'list' });
  await story.says('First call');
  await story.day(28);
  return story;
}

test('four silent weeks ask the owner; no answer within the week opens one ticket and asks everybody else', async () => {
  const story = await fourSilentWeeks();
  expect(await story.letters()).toEqual([
    'day 0: welcome → ada@contoso.example',
    'reminder of news → rewards-team@followthrough.example',
    'day 28: owner-check → ada@contoso.example',
  ]);
  expect(await story.tickets()).toEqual([]);
  await story.day(36);
  expect((await story.letters()).slice(3)).toEqual(['day 35: owner-check → partner@contoso.example']);
  expect(await story.tickets()).toEqual(['day 35: silence normal open']);
});

test('the owner check is one mail to the owner, copied to the account and the listed contacts', async () => {
  const story = await Story.begin(world(), { type: 'list', title: 'Copied to all' });
  await story.says('First call');
  await story.day(28);
  const checks = (await world().mailbox.list({ limit: 200 })).items.filter(
    ({ headers, subject }) => headers['cc'] !== undefined && subject.includes('Copied to all'),
  );
  expect(checks.flatMap(({ to }) => to)).toEqual([
    'sam@contoso.example',
    'partner@contoso.example',
    'ada@contoso.example',
  ]);
  expect(new Set(checks.map(({ messageId }) => messageId)).size).toBe(1);
  for (const { headers } of checks) {
    expect(headers['cc']).toBe('partner@contoso.example, sam@contoso.example');
    expect(headers['in-reply-to']).toEqual(headers['references']);
  }
});

test('silence that goes on raises the one ticket every four weeks; there are never two', async () => {
  const story = await fourSilentWeeks();
  await story.day(57);
  expect(await story.tickets()).toEqual(['day 35: silence high open']);
  await story.day(85);
  expect(await story.tickets()).toEqual(['day 35: silence urgent open']);
  await story.day(113);
  expect(await story.tickets()).toEqual(['day 35: silence urgent open']);
  const offer = await story.says('At last');
  expect(offer.promises.filter(({ kind }) => kind === 'news').map(({ status }) => status)).toEqual([
    'open',
    'kept-late',
    'kept',
  ]);
  await story.passes('PT1M');
  expect(await story.tickets()).toEqual(['day 35: silence urgent resolved (settled)']);
  await keepHistory(story, 'silence-until-urgent');
});

test('a message of any kind during the week ends the check', async () => {
  const story = await fourSilentWeeks();
  await story.day(30);
  await story.hears('I am still here');
  await story.day(50);
  expect(await story.tickets()).toEqual(['day 35: reply normal open']);
  expect(await story.ledger()).toEqual([
    'welcome: kept',
    'first-contact: kept',
    'news: kept',
    'news: kept-late',
    'reply: overdue',
    'news: open',
  ]);
});

test('automatic mail is not news, and ten messages keep one watch', async () => {
  const story = await Story.begin(world());
  for (let day = 2; day <= 20; day += 2) {
    await story.day(day);
    await story.says(`Day ${day}`);
  }
  const offer = await story.day(45);
  const { madeAt = '' } = offer.promises.find(({ kind, status }) => kind === 'news' && status === 'at-risk') ?? {};
  // The call of day 20 was made an hour after that day had begun, whatever time of day it is now.
  expect(Math.floor((Date.parse(madeAt) - Date.parse(story.publishedAt)) / 86_400_000)).toEqual(20);
  expect((await story.letters()).filter((letter) => letter.includes('owner-check'))).toEqual([]);
});

test('an owner who is unknown from the start means a ticket at four weeks at once', async () => {
  const story = await Story.begin(world(), { type: 'list', owner: null });
  await story.says('First call');
  await story.day(28);
  expect(await story.tickets()).toEqual(['day 28: silence normal open']);
  expect((await story.letters()).slice(2)).toEqual(['day 28: owner-check → partner@contoso.example']);
});

test('five silent weeks before we took it on are five silent weeks', async () => {
  const publishedAt = new Date(Date.now() - 35 * 86_400_000).toISOString();
  const story = await Story.begin(world(), { type: 'list', publishedAt });
  await story.passes('PT1M');
  expect(await story.tickets()).toEqual(['day 35: first-contact normal open']);
  expect(await story.letters()).toEqual([
    'day 35: welcome → ada@contoso.example',
    'day 35: owner-check → ada@contoso.example',
  ]);
  await story.passes('P8D');
  expect(await story.tickets()).toEqual(['day 35: first-contact normal open', 'day 42: silence normal open']);
});

test('support resolves the silence ticket: a contact restarts the clock, and the case goes on from there', async () => {
  const story = await fourSilentWeeks();
  const { clock } = await story.day(36);
  const id = await story.openTicket();
  const { status, body } = await story.http.post(`/v1/tickets/${id}/resolve`, {
    outcome: 'contacted',
    contact: { channel: 'call', with: 'Ada Martin', at: clock },
    note: 'Reached Ada by phone',
  });
  expect([status, body]).toEqual([200, expect.objectContaining({ status: 'resolved', outcome: 'contacted' })]);
  const offer = await story.passes('PT1M');
  expect(offer.silence.days).toEqual(0);
  expect((await story.http.post(`/v1/tickets/${id}/resolve`, { outcome: 'other', note: 'again' })).body).toMatchObject({
    code: 'ticket-already-resolved',
  });
  await keepHistory(story, 'silence-contacted');
});

test('support finds a new owner: the hand-over goes out, staff are told to write, and four weeks later it is looked at again', async () => {
  const story = await fourSilentWeeks();
  await story.day(36);
  await story.http.post(`/v1/tickets/${await story.openTicket()}/resolve`, {
    outcome: 'owner-found',
    owner: { name: 'Noa Petit', email: 'noa@contoso.example' },
  });
  const offer = await story.passes('PT1M');
  expect(offer.owner).toMatchObject({ status: 'known', email: 'noa@contoso.example' });
  expect((await story.letters()).slice(4).sort()).toEqual([
    'day 36: hand-over → noa@contoso.example',
    'day 36: owner-found → rewards-team@followthrough.example',
  ]);
  await story.day(57);
  expect((await story.letters()).slice(6)).toEqual(['day 56: owner-check → noa@contoso.example']);
  await story.day(64);
  expect(await story.tickets()).toEqual([
    'day 35: silence normal resolved (owner-found)',
    'day 63: silence normal open',
  ]);
  await keepHistory(story, 'silence-new-owner');
});
