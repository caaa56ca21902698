import { type ChildProcess, fork } from 'node:child_process';
import { compiled } from '../../platform/embedded/project-folder';
import { replyAddressOf, replyBaseOf } from '../../platform/mail/reply-address';
import { eventually } from '../support/patience';
import { killHard } from '../support/worker-process';
import { Story } from '../support/story';
import { theWorld } from '../support/the-world';
import { SmtpTalk } from '../api/intake/smtp-talk';

const world = theWorld({ settings: { REPLY_ADDRESS: 'reply@followthrough.example' } });

type Api = { readonly child: ChildProcess; readonly port: number };
const alive = new Set<ChildProcess>();
afterEach(() => Promise.all([...alive].map(killHard)));

/** An API of its own process that takes mail. `npm test` has compiled it. */
async function startApi(): Promise<Api> {
  const child = fork(compiled('api', 'main.js'), {
    env: {
      ...process.env,
      DATABASE_URL: world().store.url,
      SMTP_URL: world().settings.SMTP_URL,
      LINK_SECRET: world().settings.LINK_SECRET,
      TEMPORAL_ADDRESS: world().temporalAddress,
      TEMPORAL_NAMESPACE: 'default',
      PORT: '0',
      INTAKE_PORT: '0',
      LOG_LEVEL: 'error',
    },
  });
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (ready: { readonly port: number }) => resolve(ready.port));
    child.once('exit', (code) => reject(new Error(`the API ended with ${code}`)));
  });
  return { child, port };
}

/** Where answers to the welcome of an offer go. */
async function addressOf(story: Story): Promise<string> {
  const row = await eventually(() =>
    world()
      .store.database.selectFrom('mail')
      .select('id')
      .where('offer_id', '=', story.id)
      .where('letter', '=', 'welcome')
      .where('status', '=', 'sent')
      .executeTakeFirst(),
  );
  const address = replyAddressOf(replyBaseOf('reply@followthrough.example'), world().settings.LINK_SECRET, row.id);
  if (address === undefined) throw new Error('the welcome has no address for answers');
  return address;
}

const mail = (story: Story): string =>
  `From: Ada Martin <ada@contoso.example>\r\nMessage-ID: <${story.id}@contoso.example>\r\n` +
  `Date: Mon, 30 Nov 2026 09:00:00 +0000\r\nSubject: Re: Welcome\r\n\r\nThank you.\r\n`;

const repliesOf = (story: Story) =>
  world()
    .store.database.selectFrom('mail')
    .select(['text', 'letter'])
    .where('offer_id', '=', story.id)
    .where('direction', '=', 'inbound')
    .execute();

/** Dies at some step of taking a mail, and gets it again from its sender, who has heard nothing. */
async function countsOnceThough(dies: (api: Api, story: Story, to: string) => Promise<void>): Promise<void> {
  const story = await Story.begin(world(), { type: 'list' });
  const to = await addressOf(story);
  await dies(await startApi(), story, to);
  const { port } = await startApi();
  const talk = await SmtpTalk.to(port);
  expect(await talk.tries(mail(story), { to })).toMatch(/^250 /);
  talk.hangUp();
  await eventually(
    () => story.offer(),
    ({ silence }) => silence.lastMessageAt !== null,
    { within: 60_000 },
  );
  expect((await repliesOf(story)).map(({ letter }) => letter)).toEqual(['reply']);
  const { promises } = await story.offer();
  expect(promises.filter(({ kind, status }) => kind === 'news' && status === 'kept')).toHaveLength(1);
}

describe('a reply counts once though the way in is killed', () => {
  test(
    'in the middle of its body',
    () =>
      countsOnceThough(async ({ child, port }, story, to) => {
        const talk = await SmtpTalk.to(port);
        await talk.says('EHLO relay.example', 250);
        await talk.says('MAIL FROM:<ada@contoso.example>', 250);
        await talk.says(`RCPT TO:<${to}>`, 250);
        await talk.says('DATA', 354);
        talk.write(mail(story).slice(0, 60));
        await killHard(child);
      }),
    180_000,
  );

  test(
    'while it is stored: after its last dot, before any answer',
    () =>
      countsOnceThough(async ({ child, port }, story, to) => {
        const talk = await SmtpTalk.to(port);
        const answer = talk.tries(mail(story), { to });
        const stored = eventually(() =>
          world()
            .store.database.selectFrom('received_mail')
            .select('id')
            .where('message_id', '=', `<${story.id}@contoso.example>`)
            .executeTakeFirst(),
        );
        await Promise.race([stored, answer]);
        await killHard(child);
        await answer;
      }),
    180_000,
  );

  test(
    'right after it was acknowledged, and its sender does not know',
    () =>
      countsOnceThough(async ({ child, port }, story, to) => {
        const talk = await SmtpTalk.to(port);
        await talk.tries(mail(story), { to });
        await killHard(child);
      }),
    180_000,
  );
});
