import { AFTER_A_FAULT, eventually } from '../support/patience';
import { type FaultySmtp, startFaultySmtp } from '../support/faulty-smtp';
import { Story } from '../support/story';
import { startWorld, type TestWorld } from '../support/world';

let smtp: FaultySmtp;
let world: TestWorld;

beforeAll(async () => {
  smtp = await startFaultySmtp();
  const settings = { SMTP_URL: `smtp://somebody:secret@127.0.0.1:${smtp.port}`, MAILBOX_DIR: '' };
  world = await startWorld({ settings });
});
afterAll(async () => {
  await world.stop();
  await smtp.stop();
});

const page = async (path: string): Promise<string> => (await fetch(`${world.url}${path}`)).text();

test('an expired password marks nobody, is told once for all letters, and is over when mail leaves again', async () => {
  smtp.says = { auth: '535 5.7.8 bad credentials' };
  const stories = await Promise.all([1, 2, 3].map(() => Story.begin(world, { type: 'list' })));
  await eventually(async () => (await page('/metrics')).includes('mail_trouble_since_seconds{cause="sign-in"}'), {
    within: AFTER_A_FAULT,
  });
  await Promise.all(stories.map((story) => story.passes('PT30M')));
  for (const story of stories) {
    expect(await story.letters()).toEqual(['day 0: welcome → ada@contoso.example (queued)']);
    expect([await story.tickets(), (await story.ledger())[0]]).toEqual([[], 'welcome: open']);
  }
  expect(await page('/messages')).toContain('535 5.7.8');
  smtp.says = {};
  await Promise.all(stories.map((story) => story.passes('PT1H')));
  for (const story of stories) expect(await story.letters()).toEqual(['day 0: welcome → ada@contoso.example']);
  expect(await page('/metrics')).not.toContain('mail_trouble_since_seconds{');
}, 120_000);
