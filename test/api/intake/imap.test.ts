import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ImapFlow } from 'imapflow';
import type { Arrived, Keep } from '../../../api/intake/arrived';
import { type Account, accountIn } from '../../../api/intake/imap-account';
import { ImapFollower } from '../../../api/intake/imap-follower';
import { createLogger } from '../../../platform/logger';
import { Metrics } from '../../../api/metrics';
import { mailboxTrouble } from '../../../platform/store/mailboxes';
import { storeReceived } from '../../../platform/store/received-mail';
import { startTestStore, type TestStore } from '../../support/database';
import { type Dovecot, PASSWORD, startDovecot } from '../../support/dovecot';
import { AFTER_A_FAULT, eventually } from '../../support/patience';
import { withRealMailServers } from '../../support/real-mail-servers';

const logger = createLogger('test', 'silent');
let dovecot: Dovecot;
let store: TestStore;
let users = 0;
const followers: ImapFollower[] = [];

/** Somebody's own mailbox for each test. */
const somebody = (): string => `reader${++users}`;

const accountOf = (user: string, more: Record<string, string> = {}): Account => {
  const nothing = {
    IMAP_DONE_FOLDER: undefined,
    IMAP_OAUTH_URL: undefined,
    IMAP_OAUTH_CLIENT_ID: undefined,
    IMAP_OAUTH_CLIENT_SECRET: undefined,
    IMAP_OAUTH_SCOPE: undefined,
  };
  const account = accountIn({ ...nothing, IMAP_URL: dovecot.url(user), ...more });
  if (account === undefined) throw new Error('no account');
  return account;
};

function follow(account: Account, keep: Keep): ImapFollower {
  const follower = new ImapFollower(account, { database: store.database, keep, logger });
  followers.push(follower);
  return follower;
}

/** Does something in a mailbox as a person would. */
async function inMailbox<T>(user: string, act: (client: ImapFlow) => Promise<T>): Promise<T> {
  const auth = { user, pass: PASSWORD };
  const client = new ImapFlow({ host: '127.0.0.1', port: dovecot.imapPort, secure: false, auth, logger: false });
  await client.connect();
  await client.mailboxOpen('INBOX');
  return act(client).finally(() => client.close());
}

const put = (user: string, subject: string, flags: string[] = [], body = 'Thank you.', date?: Date) =>
  inMailbox(user, (client) =>
    client.append('INBOX', `From: ada@x.example\r\nSubject: ${subject}\r\n\r\n${body}\r\n`, flags, date),
  );

const subjectOf = ({ raw }: Arrived): string => /^Subject: (.*)\r$/m.exec(Buffer.from(raw).toString())?.[1] ?? '';

/** What is marked as seen, by subject. */
const seen = (user: string): Promise<string[]> =>
  inMailbox(user, async (client) => {
    const subjects: string[] = [];
    for await (const { envelope, flags } of client.fetch('1:*', { envelope: true, flags: true }))
      if (flags?.has('\\Seen')) subjects.push(envelope?.subject ?? '');
    return subjects;
  });

withRealMailServers('a mailbox that is followed by IMAP', () => {
  beforeAll(async () => {
    [dovecot, store] = await Promise.all([
      startDovecot(Array.from({ length: 12 }, (_, i) => `reader${i + 1}`)),
      startTestStore(),
    ]);
  });
  afterEach(() => Promise.all(followers.splice(0).map((each) => each.stop())));
  afterAll(() => Promise.all([dovecot.end(), store.stop()]));

  it('gives what nobody has seen, then what comes, each once and marked as seen; old mail that was seen stays alone', async () => {
    const user = somebody();
    await put(user, 'old and read', ['\\Seen'], 'Long ago.', new Date('2020-01-01'));
    await put(user, 'old and unread', [], 'Long ago.', new Date('2020-01-02'));
    const kept: string[] = [];
    follow(accountOf(user), async (mail) => void kept.push(await Promise.resolve(subjectOf(mail))));
    await eventually(() => kept.length === 1);
    for (const subject of ['one', 'two', 'three']) await put(user, subject);
    await put(user, 'four, and somebody was faster', ['\\Seen']);
    await eventually(() => kept.length === 5);
    expect(kept).toEqual(['old and unread', 'one', 'two', 'three', 'four, and somebody was faster']);
    expect(
      await eventually(
        () => seen(user),
        (all) => all.length === 6,
      ),
    ).toContain('two');
  });

  it('moves what it has kept, where a folder is named for it', async () => {
    const user = somebody();
    const kept: Arrived[] = [];
    follow(accountOf(user, { IMAP_DONE_FOLDER: 'Done' }), async (mail) => void kept.push(await Promise.resolve(mail)));
    await put(user, 'Re: Welcome');
    const exists = () =>
      inMailbox(user, async (client) => (await client.status('Done', { messages: true })) || undefined);
    await eventually(exists, (done) => done?.messages === 1);
    expect(kept).toEqual([expect.objectContaining({ via: 'imap', envelopeFrom: null, envelopeTo: [] })]);
  });

  it('is fetched again where it could not be kept, and marks nothing before', async () => {
    const user = somebody();
    await put(user, 'one');
    const kept: string[] = [];
    let refusals = 0;
    follow(accountOf(user), async (mail) => {
      if (refusals++ < 2) throw new Error('the store is away');
      kept.push(await Promise.resolve(subjectOf(mail)));
    });
    await eventually(() => refusals > 0);
    expect(await seen(user)).toEqual([]);
    await eventually(() => kept.length === 1);
    expect(await mailboxTrouble(store.database)).toEqual([]);
  });

  it('with new UIDs gives everything again, which counts once; and goes on after a lost connection', async () => {
    const user = somebody();
    const given: string[] = [];
    const keep = async (mail: Arrived): Promise<void> => {
      given.push(subjectOf(mail));
      await storeReceived(store.database, mail);
    };
    follow(accountOf(user), keep);
    const first = ['one', 'two', 'three'].map((subject) => `${subject} of ${user}`);
    for (const subject of first) await put(user, subject);
    await eventually(() => given.length === 3);
    // Whoever dies while it writes leaves a lock, for which Dovecot waits two minutes.
    await eventually(
      () => seen(user),
      (all) => all.length === 3,
    );
    await dovecot.stop();
    await dovecot.renumber(user);
    await eventually(
      () => mailboxTrouble(store.database),
      (all) => all.length === 1,
    );
    await dovecot.start();
    const isGivenAgain = (subject: string): boolean => given.indexOf(subject) < given.lastIndexOf(subject);
    await eventually(() => first.every(isGivenAgain), { what: 'the mailbox once more', within: AFTER_A_FAULT });
    await put(user, `four of ${user}`);
    await eventually(() => given.includes(`four of ${user}`));
    const { rows } = { rows: await store.database.selectFrom('received_mail').select(['raw']).execute() };
    const subjects = rows.map(({ raw }) => /^Subject: (.*)\r$/m.exec(raw.toString())?.[1]);
    expect(subjects.filter((each) => each?.endsWith(user)).sort()).toEqual(
      ['four', 'one', 'three', 'two'].map((each) => `${each} of ${user}`),
    );
    expect(await mailboxTrouble(store.database)).toEqual([]);
  }, 300_000);

  it('is read by one of several; where that one ends, the other goes on where it was', async () => {
    const user = somebody();
    const kept: [string, string][] = [];
    const by =
      (name: string): Keep =>
      async (mail) =>
        void kept.push([name, await Promise.resolve(subjectOf(mail))]);
    const first = follow(accountOf(user), by('first'));
    await put(user, 'one');
    await eventually(() => kept.length === 1);
    follow(accountOf(user), by('second'));
    await put(user, 'two');
    await eventually(() => kept.length === 2);
    // What it has not marked yet is given once more.
    await eventually(
      () => seen(user),
      (all) => all.length === 2,
    );
    await first.stop();
    await put(user, 'three');
    await eventually(() => kept.length === 3, { within: 40_000 });
    expect(kept).toEqual([
      ['first', 'one'],
      ['first', 'two'],
      ['second', 'three'],
    ]);
  }, 90_000);

  it('gives a mail of thirty megabytes as far as one may be, and what lies behind it', async () => {
    const user = somebody();
    await put(user, 'large', [], `${'x'.repeat(998)}\r\n`.repeat(30_000));
    await put(user, 'behind it');
    const kept: [string, number][] = [];
    follow(accountOf(user), async (mail) => void kept.push([subjectOf(mail), await Promise.resolve(mail.raw.length)]));
    await eventually(() => kept.length === 2);
    expect(kept.map(([subject]) => subject)).toEqual(['large', 'behind it']);
    expect(kept[0]?.[1]).toBe(25 * 1024 * 1024);
  });

  it('that lets nobody in is told with its host and the cause, and with nothing else', async () => {
    const user = somebody();
    follow({ ...accountOf(user), password: 'wrong' }, () => Promise.resolve());
    const trouble = await eventually(
      () => mailboxTrouble(store.database),
      (all) => all.length > 0,
    );
    expect(trouble).toEqual([{ host: '127.0.0.1', cause: 'sign-in-refused', since: expect.any(String) as string }]);
    const metrics = new Metrics();
    metrics.showMailboxes(() => mailboxTrouble(store.database));
    expect(await metrics.text()).toMatch(
      /^mailbox_trouble_since_seconds\{host="127\.0\.0\.1",cause="sign-in-refused"\} \d+$/m,
    );
    await store.database.deleteFrom('mailboxes').execute();
  });

  describe('by tokens', () => {
    let provider: Server;
    let asked = '';
    beforeAll(async () => {
      provider = createServer((req, res) => {
        req.on('data', (chunk: Buffer) => (asked += chunk.toString()));
        req.on('end', () =>
          res.writeHead(400, { 'Content-Type': 'application/json' }).end('{"error":"invalid_client"}'),
        );
      });
      await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
    });
    afterAll(() => new Promise((resolve) => provider.close(resolve)));

    it('is not opened where none is given, and that is told', async () => {
      const { port } = provider.address() as AddressInfo;
      const oauth = {
        IMAP_OAUTH_URL: `http://127.0.0.1:${port}/token`,
        IMAP_OAUTH_CLIENT_ID: 'me',
        IMAP_OAUTH_SCOPE: 's',
      };
      follow(accountOf(somebody(), oauth), () => Promise.resolve());
      const [trouble] = await eventually(
        () => mailboxTrouble(store.database),
        (all) => all.length > 0,
      );
      expect(trouble?.cause).toBe('EOAUTH');
      expect(asked).toContain('grant_type=client_credentials&client_id=me&scope=s');
    });
  });
});
