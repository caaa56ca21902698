import { keepHistory } from '../../support/histories';
import { Story } from '../../support/story';
import { theWorld } from '../../support/the-world';

const world = theWorld({ isReplayed: true });
const manager = { name: 'Mona Lind', email: 'mona@rewards.example' };

test('a manager is named, introduced, reminded of months 1 and 2, and closes the term after three months', async () => {
  const story = await Story.begin(world());
  await story.day(2);
  const named = await story.does('put', '/engagement-manager', manager);
  expect(named.engagement).toMatchObject({ kind: 'term', status: 'active', manager });
  for (const day of [3, 20, 38, 56, 74]) {
    await story.day(day);
    await story.says(`How is it going on day ${day}?`);
  }
  await story.month(3);
  expect((await story.offer()).engagement.status).toEqual('completed');
  expect(await story.letters()).toEqual([
    'day 0: welcome → ada@contoso.example',
    'day 2: engagement-start → ada@contoso.example',
    'check-in → mona@rewards.example',
    'check-in → mona@rewards.example',
    'month 3: closing → ada@contoso.example',
  ]);
  expect(await story.tickets()).toEqual([]);
  await keepHistory(story, 'engagement-of-three-months');
});

test('nobody is named: a reminder, a ticket at the seventh day, and missed when the term ends', async () => {
  const story = await Story.begin(world(), { type: 'consulting', consultingKind: 'workshop' });
  await story.says('Hello');
  await story.day(8);
  expect(await story.tickets()).toEqual(['day 7: engagement-manager normal open']);
  for (const day of [25, 50, 75]) {
    await story.day(day);
    await story.says('News');
  }
  await story.month(3);
  const offer = await story.offer();
  expect(offer.promises.find(({ kind }) => kind === 'engagement-manager')).toMatchObject({
    status: 'missed',
    evidence: null,
  });
  expect(await story.tickets()).toEqual(['day 7: engagement-manager normal resolved (settled)']);
  expect((await story.http.put(`/v1/offers/${story.id}/engagement-manager`, manager)).body).toMatchObject({
    code: 'engagement-over',
  });
});

test('an assessment, a briefing and a plain list offer have no engagement manager', async () => {
  for (const changes of [
    { type: 'consulting', consultingKind: 'assessment' },
    { type: 'consulting', consultingKind: 'briefing' },
    { type: 'list' },
  ]) {
    const story = await Story.begin(world(), changes);
    expect((await story.offer()).engagement).toMatchObject({ kind: 'none', status: 'none' });
    const refused = await story.http.put(`/v1/offers/${story.id}/engagement-manager`, manager);
    expect([refused.status, refused.body]).toEqual([422, expect.objectContaining({ code: 'no-engagement' })]);
  }
});

test('the manager of a transact offer stays for as long as it lives', async () => {
  const story = await Story.begin(world(), { type: 'transact' });
  await story.does('put', '/engagement-manager', manager);
  for (const day of [20, 45, 70, 95, 120]) {
    await story.day(day);
    await story.says('News');
  }
  expect((await story.offer()).engagement).toMatchObject({ kind: 'evergreen', status: 'active', endsAt: null });
  expect((await story.letters()).filter((letter) => letter.includes('closing') || letter.includes('check-in'))).toEqual(
    [],
  );
  await keepHistory(story, 'transact-evergreen');
});

test('a manager who was known before is not introduced again, and what was due before is not written about', async () => {
  const publishedAt = new Date(Date.now() - 70 * 86_400_000).toISOString();
  const known = {
    engagementManager: { ...manager, since: publishedAt },
    firstContactAt: publishedAt,
    lastMessageAt: new Date(Date.now() - 86_400_000).toISOString(),
  };
  const story = await Story.begin(world(), { publishedAt, known });
  await story.month(3);
  const letters = await story.letters();
  expect(letters.filter((letter) => !letter.includes('welcome') && !letter.includes('reminder'))).toEqual([
    'month 3: closing → ada@contoso.example',
  ]);
  expect(await story.ledger()).toContain('engagement-manager: kept');
});
