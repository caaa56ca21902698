import { createTransport } from 'nodemailer';
import { ImapFlow } from 'imapflow';
import { freePort } from '../../platform/embedded/ports';
import { type Dovecot, PASSWORD, startDovecot } from '../support/dovecot';
import { eventually } from '../support/patience';
import { type Postfix, startPostfix } from '../support/postfix';
import { withRealMailServers } from '../support/real-mail-servers';
import { Story } from '../support/story';
import { startWorld, type TestWorld } from '../support/world';

/** What comes through two queues, two servers and a workflow takes its time on a machine that others use. */
const WITHIN = { within: 60_000 };

let dovecot: Dovecot;
let postfix: Postfix;
let world: TestWorld;

/** A letter as it lies in somebody's mailbox. */
type Letter = { readonly subject: string; readonly messageId: string; readonly replyTo: string };

async function mailboxOf(user: string): Promise<Letter[]> {
  const auth = { user, pass: PASSWORD };
  const client = new ImapFlow({ host: '127.0.0.1', port: dovecot.imapPort, secure: false, auth, logger: false });
  await client.connect();
  await client.mailboxOpen('INBOX');
  const letters: Letter[] = [];
  for await (const { envelope } of client.fetch('1:*', { envelope: true }))
    letters.push({
      subject: envelope?.subject ?? '',
      messageId: envelope?.messageId ?? '',
      replyTo: envelope?.replyTo?.[0]?.address ?? '',
    });
  client.close();
  return letters;
}

const owner = (user: string) => ({ owner: { name: 'Ada Martin', email: `${user}@people.example` } });

/** What has come in for an offer, by the way it came first. */
const receivedFor = (offer: string) =>
  world.store.database
    .selectFrom('received_mail')
    .select(['via', 'kind', 'state', 'envelope_to'])
    .where('offer_id', '=', offer)
    .execute();

/** How the welcome of an offer stands. */
const welcomeOf = (offer: string) =>
  world.store.database
    .selectFrom('mail')
    .select('status')
    .where('offer_id', '=', offer)
    .where('letter', '=', 'welcome')
    .executeTakeFirst()
    .then((row) => row?.status);

/** A person answers a letter with a mail program, through the same Postfix. */
async function answer({ subject, messageId, replyTo }: Letter, text: string): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: postfix.port, ignoreTLS: true });
  await transport.sendMail({
    from: 'Ada Martin <ada@people.example>',
    to: replyTo,
    subject: `Re: ${subject}`,
    inReplyTo: messageId,
    references: messageId,
    text: `${text}\n\nOn Mon, 30 Nov 2026 at 09:00, Rewards team wrote:\n> Welcome.\n`,
  });
  transport.close();
}

withRealMailServers('with Postfix as relay, and Dovecot for the mailboxes', () => {
  beforeAll(async () => {
    dovecot = await startDovecot(['ada', 'bea', 'reply']);
    const intakePort = await freePort();
    postfix = await startPostfix({
      people: { domain: 'people.example', lmtpPort: dovecot.lmtpPort },
      answers: { domain: 'followthrough.example', smtpPort: intakePort, copy: 'reply@people.example' },
    });
    world = await startWorld({
      settings: {
        SMTP_URL: `smtp://127.0.0.1:${postfix.port}?ignoreTLS=true`,
        MAILBOX_DIR: '',
        INTAKE_PORT: `${intakePort}`,
        IMAP_URL: dovecot.url('reply'),
      },
    });
  }, 120_000);
  afterAll(async () => {
    await world.stop();
    await postfix.end();
    await dovecot.end();
  });

  it('a letter arrives; its reader answers; the answer comes by SMTP and by IMAP, and counts once', async () => {
    const story = await Story.begin(world, { type: 'list', ...owner('ada') });
    const [welcome] = await eventually(
      () => mailboxOf('ada'),
      (letters) => letters.length > 0,
      WITHIN,
    );
    expect(welcome?.replyTo).toMatch(/^reply\+[0-9a-z]{44}@followthrough\.example$/);
    if (welcome === undefined) throw new Error('no welcome');
    await answer(welcome, 'Thank you, let us talk on Thursday.');
    await eventually(
      () => story.offer(),
      ({ silence }) => silence.lastMessageAt !== null,
      WITHIN,
    );
    // Both copies have come: one to the mailbox, which the follower has read, and one to the listener.
    await eventually(
      () => mailboxOf('reply'),
      (mails) => mails.length === 1,
      WITHIN,
    );
    await eventually(
      () => postfix.log(),
      (log) => / to=<reply\+\S+>, relay=127\.0\.0\.1\S+, .*status=sent/.test(log),
      WITHIN,
    );
    expect(
      await eventually(
        () => receivedFor(story.id),
        (all) => all.length > 0,
        WITHIN,
      ),
    ).toEqual([expect.objectContaining({ kind: 'reply', state: 'taken', envelope_to: [welcome.replyTo] })]);
    const { promises } = await story.offer();
    expect(promises.filter(({ kind, status }) => kind === 'news' && status === 'kept')).toHaveLength(1);
  }, 180_000);

  it('a letter to nobody is bounced by Postfix, and its report comes by SMTP', async () => {
    const story = await Story.begin(world, { type: 'list', ...owner('nobody') });
    await eventually(
      () => welcomeOf(story.id),
      (status) => status === 'bounced',
      WITHIN,
    );
    const reports = await eventually(
      () => receivedFor(story.id),
      (all) => all.length > 0,
      WITHIN,
    );
    expect(reports.map(({ kind, state }) => [kind, state])).toEqual([['delivery-report', 'taken']]);
  }, 180_000);

  it('a bounce that lies in a mailbox is fetched from there, and counts the same', async () => {
    await postfix.answersToMailbox();
    const story = await Story.begin(world, { type: 'list', ...owner('also-nobody') });
    await eventually(
      () => welcomeOf(story.id),
      (status) => status === 'bounced',
      WITHIN,
    );
    expect(
      await eventually(
        () => receivedFor(story.id),
        (all) => all.length > 0,
        WITHIN,
      ),
    ).toEqual([{ via: 'imap', kind: 'delivery-report', state: 'taken', envelope_to: [] }]);
  }, 180_000);
});
