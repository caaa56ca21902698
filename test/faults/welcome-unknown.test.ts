import { type FaultySmtp, startFaultySmtp } from '../support/faulty-smtp';
import { Story } from '../support/story';
import { startWorld, type TestWorld } from '../support/world';

let smtp: FaultySmtp;
let world: TestWorld;

beforeAll(async () => {
  smtp = await startFaultySmtp('drop-after-dot');
  world = await startWorld({ settings: { SMTP_URL: `smtp://127.0.0.1:${smtp.port}`, MAILBOX_DIR: '' } });
});
afterAll(async () => {
  await world.stop();
  await smtp.stop();
});

test('a welcome that may or may not have arrived goes out twice at most, and then a person is told', async () => {
  const story = await Story.begin(world, { type: 'list' });
  const offer = await story.passes('PT2H');
  expect(offer.promises.find(({ kind }) => kind === 'welcome')).toMatchObject({ status: 'overdue', evidence: null });
  expect(await story.letters()).toEqual(['day 0: welcome → ada@contoso.example (unknown)']);
  expect(await story.tickets()).toEqual(['day 0: welcome normal open']);
  expect(smtp.taken.length).toEqual(2);
  expect(new Set(smtp.taken).size).toEqual(1);
});
