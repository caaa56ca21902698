import { emailActivities } from '../../activities/email';
import { StoredMail } from '../../activities/adapters/mail-ledger';
import { SmtpServer } from '../../activities/adapters/smtp-server';
import type { LetterRequest } from '../../domain/neighbours';
import { startTestStore, type TestStore } from '../support/database';
import { type FaultySmtp, startFaultySmtp } from '../support/faulty-smtp';

let store: TestStore;
let smtp: FaultySmtp;
let server: SmtpServer;
let attempts = 0;

beforeAll(async () => {
  store = await startTestStore();
});
afterAll(() => store.stop());
beforeEach(async () => {
  smtp = await startFaultySmtp();
  server = new SmtpServer(`smtp://127.0.0.1:${smtp.port}`, undefined, {
    connectionTimeout: 500,
    greetingTimeout: 500,
    socketTimeout: 500,
    dnsTimeout: 500,
  });
});
afterEach(async () => {
  server.close();
  await smtp.stop();
});

/** The activity as one attempt runs it; `remembers` is a mail server that can be asked. */
function attempt(remembers?: (messageId: string) => boolean) {
  const asked = remembers && { send: server.send.bind(server), has: (id: string) => Promise.resolve(remembers(id)) };
  return emailActivities(asked ?? server, new StoredMail(store.database), {
    lease: 60_000,
    from: 'Rewards <rewards@followthrough.example>',
    team: 'team@followthrough.example',
    useOf: (_program, benefit) => `How to use ${benefit}.`,
    answerUrl: () => Promise.resolve('http://127.0.0.1/owner?token=t'),
    attempt: () => ({ token: `attempt-${++attempts}`, wait: () => new Promise((resolve) => setTimeout(resolve, 5)) }),
  }).sendLetter;
}

let letters = 0;
const reminder: LetterRequest['content'] = {
  letter: 'reminder',
  promise: { kind: 'news', about: null, dueAt: '2026-12-01T10:00:00.000Z' },
  why: [],
};
const letter = (content: LetterRequest['content'] = { letter: 'welcome' }): LetterRequest => ({
  key: `step-${++letters}`,
  offer: {
    id: 'contoso.backup-pro',
    title: 'Backup Pro',
    type: 'trial',
    consultingKind: null,
    publisherName: 'Contoso',
    program: 'commercial-marketplace@2020-04',
    timeZone: 'UTC',
  },
  content,
  to: { name: 'Ada', email: 'ada@contoso.example' },
  cc: [],
  language: 'en',
  at: '2026-11-22T10:00:00.000Z',
});

/** An attempt died while it may have been sending: its lease is over. */
const dies = (key: string): Promise<unknown> =>
  store.database
    .updateTable('mail')
    .set({ status: 'sending', reply: null, claimed_by: 'dead', claimed_until: '2020-01-01T00:00:00.000Z' })
    .where('id', '=', key)
    .execute();

test('a letter is sent once, however often it is asked for, and by ten attempts at the same time', async () => {
  const request = letter();
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => attempt()(request)));
  expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['sent']));
  expect(smtp.taken.length).toEqual(1);
});

test('an address that is refused for good is a bounce and is not tried again', async () => {
  smtp.fault = 'rcpt-550';
  const request = letter();
  expect((await attempt()(request)).outcome).toEqual('bounced');
  smtp.fault = 'none';
  expect((await attempt()(request)).outcome).toEqual('bounced');
  expect(smtp.taken).toEqual([]);
});

test('a server that says later is asked later', async () => {
  smtp.fault = 'data-451';
  const request = letter();
  await expect(attempt()(request)).rejects.toMatchObject({ type: 'MailNotSent', nonRetryable: false });
  smtp.fault = 'none';
  expect((await attempt()(request)).outcome).toEqual('sent');
  expect(smtp.taken.length).toEqual(1);
});

test('nobody knows: what a promise hangs on goes out once more with the same Message-ID, and no third time', async () => {
  smtp.fault = 'drop-after-dot';
  const request = letter();
  expect((await attempt()(request)).outcome).toEqual('unknown');
  expect(smtp.taken.length).toEqual(2);
  expect(new Set(smtp.taken).size).toEqual(1);
  smtp.fault = 'none';
  expect((await attempt()(request)).outcome).toEqual('unknown');
  expect(smtp.taken.length).toEqual(2);
});

test('nobody knows: a reminder is not repeated', async () => {
  smtp.fault = 'drop-after-dot';
  expect((await attempt()(letter(reminder))).outcome).toEqual('unknown');
  expect(smtp.taken.length).toEqual(1);
});

test('a server that can be asked settles it: what it has is sent, what it has not goes out again', async () => {
  smtp.fault = 'drop-after-dot';
  expect((await attempt(() => true)(letter(reminder))).outcome).toEqual('sent');
  expect(smtp.taken.length).toEqual(1);
  const second = letter(reminder);
  const { mail } = await attempt(() => true)(second);
  await dies(mail);
  smtp.fault = 'none';
  expect((await attempt(() => false)(second)).outcome).toEqual('sent');
  expect(smtp.taken.length).toEqual(3);
});

test('an attempt that died while it may have been sending is looked into, not repeated blindly', async () => {
  const request = letter(reminder);
  const { mail } = await attempt()(request);
  await dies(mail);
  expect((await attempt()(request)).outcome).toEqual('unknown');
  expect(smtp.taken.length).toEqual(1);
});

test('an attempt that was overtaken cannot overwrite what the other wrote', async () => {
  const ledger = new StoredMail(store.database);
  const { mail } = await attempt()(letter());
  expect(await ledger.settle(mail, 'an old attempt', 'bounced', 'late')).toEqual(false);
  const row = await store.database.selectFrom('mail').select('status').where('id', '=', mail).executeTakeFirstOrThrow();
  expect(row.status).toEqual('sent');
});
