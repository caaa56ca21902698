import { keepHistory } from '../support/histories';
import { Story } from '../support/story';
import { theWorld } from '../support/the-world';

const world = theWorld({ isReplayed: true });
const contact = { name: 'Mia Blanc', email: 'mia@contoso.example', phone: '+33123456789', language: 'fr' };

/** Events that the time machine itself writes; a life at its own pace has none of them. */
const SKIPS = [
  'workflowExecutionTimeSkippingTransitionedEventAttributes',
  'workflowExecutionOptionsUpdatedEventAttributes',
];

async function history(story: Story): Promise<{ events: number; kibibytes: number }> {
  const handle = world().client.workflow.getHandle(`offer/${story.id}`);
  const fetched = await handle.fetchHistory();
  const own = (fetched.events ?? []).filter((event) => !Object.keys(event).some((key) => SKIPS.includes(key)));
  return { events: own.length, kibibytes: ((await handle.describe()).historySize ?? Number.NaN) / 1024 };
}

test('a quiet offer waits on its timers after at most 26 events', async () => {
  const story = await Story.begin(world());
  for (let tries = 0; (await story.letters()).length === 0 && tries < 100; tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await history(story)).events).toBeLessThanOrEqual(26);
});

test('a whole three-month life keeps every promise, in at most 320 events and 200 KiB', async () => {
  const story = await Story.begin(world());
  await story.day(1);
  await story.does('put', '/engagement-manager', { name: 'Mona Lind', email: 'mona@rewards.example' });
  await story.does('put', '/marketing-contact', contact);
  await story.says('Welcome call');
  await story.day(9);
  await story.does('post', '/benefits/listing-optimization/activate');
  for (const day of [12, 20, 30, 40, 50, 60, 70]) {
    await story.day(day);
    await story.says(`Talked on day ${day}`);
  }
  await story.day(80);
  await story.hears('Thank you for everything');
  await story.passes('PT20H');
  await story.says('Talked on day 81');
  await story.month(3);
  expect((await story.ledger()).filter((line) => !line.startsWith('news'))).toEqual([
    'welcome: kept',
    'engagement-manager: kept',
    'first-contact: kept',
    'benefit-contact (listing-optimization): kept',
    'reply: kept',
  ]);
  expect((await story.ledger()).filter((line) => line.startsWith('news'))).toEqual([
    ...Array.from({ length: 10 }, () => 'news: kept'),
    'news: open',
  ]);
  expect(await story.letters()).toEqual([
    'day 0: welcome → ada@contoso.example',
    'day 1: engagement-start → ada@contoso.example',
    'day 9: benefit-guide → mia@contoso.example',
    'check-in → mona@rewards.example',
    'check-in → mona@rewards.example',
    'month 3: closing → ada@contoso.example',
  ]);
  expect(await story.tickets()).toEqual([]);
  await keepHistory(story, 'whole-life');
  const { events, kibibytes } = await history(story);
  expect({ events, kibibytes, isWithin: events <= 320 && kibibytes <= 200 }).toMatchObject({ isWithin: true });
});

test('everything goes wrong at once, and every promise is still visible', async () => {
  const story = await Story.begin(world(), { owner: null, type: 'consulting', consultingKind: 'proof-of-concept' });
  await story.does('put', '/marketing-contact', contact);
  await story.does('post', '/benefits/press-release-support/activate');
  await story.day(40);
  expect(await story.ledger()).toEqual([
    'welcome: kept',
    'engagement-manager: overdue',
    'first-contact: overdue',
    'benefit-contact (press-release-support): overdue',
    'news: overdue',
  ]);
  expect((await story.tickets()).sort()).toEqual([
    'day 28: silence normal open',
    'day 7: benefit-contact normal open',
    'day 7: engagement-manager normal open',
    'day 7: first-contact normal open',
  ]);
  await keepHistory(story, 'everything-wrong');
});
