import { keepHistory } from '../../support/histories';
import { Story } from '../../support/story';
import { theWorld } from '../../support/the-world';

const world = theWorld({ isReplayed: true });

test('a call within the week keeps the promise, and nobody is reminded', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  await story.day(2);
  await story.says('First call');
  await story.day(10);
  expect(await story.ledger()).toEqual(['welcome: kept', 'first-contact: kept', 'news: kept', 'news: open']);
  expect(await story.letters()).toEqual(['day 0: welcome → ada@contoso.example']);
  expect(await story.tickets()).toEqual([]);
});

test('a silent week brings a reminder, then a ticket; the late call settles both', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  await story.day(8);
  expect(await story.ledger()).toEqual(['welcome: kept', 'first-contact: overdue', 'news: open']);
  expect(await story.tickets()).toEqual(['day 7: first-contact normal open']);
  await story.day(9);
  await story.says('Sorry for the delay');
  expect(await story.ledger()).toEqual(['welcome: kept', 'first-contact: kept-late', 'news: kept', 'news: open']);
  await story.passes('PT1M');
  expect(await story.tickets()).toEqual(['day 7: first-contact normal resolved (settled)']);
  expect(await story.letters()).toEqual([
    'day 0: welcome → ada@contoso.example',
    'reminder of first-contact → rewards-team@followthrough.example',
  ]);
  await keepHistory(story, 'first-contact-late');
});

test('a call of day 3 that is logged on day 9 counts for day 3', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  await story.day(9);
  const offer = await story.says('I forgot to log this', { at: story.at(3) });
  const kept = offer.promises.find(({ kind }) => kind === 'first-contact');
  expect(kept).toMatchObject({ status: 'kept', settledAt: story.at(3) });
  await story.passes('PT1M');
  expect(await story.tickets()).toEqual(['day 7: first-contact normal resolved (settled)']);
});

test('what the publisher writes is news, but not our first contact', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  await story.hears('When will you call?');
  await story.day(8);
  expect(await story.ledger()).toEqual([
    'welcome: kept',
    'reply: overdue',
    'first-contact: overdue',
    'news: kept',
    'news: open',
  ]);
});

test('an offer taken over with its first contact known raises no alarm', async () => {
  const publishedAt = new Date(Date.now() - 40 * 86_400_000).toISOString();
  const lastMessageAt = new Date(Date.now() - 3 * 86_400_000).toISOString();
  const story = await Story.begin(world(), {
    type: 'list',
    publishedAt,
    known: { firstContactAt: publishedAt, lastMessageAt },
  });
  await story.passes('P1D');
  expect(await story.ledger()).toEqual(['first-contact: kept', 'welcome: kept', 'news: open']);
  expect(await story.tickets()).toEqual([]);
});
