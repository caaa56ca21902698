import { emailActivities } from '../../activities/email';
import type { Pointless } from '../../activities/ports';
import { StoredMail } from '../../platform/store/mail-ledger';
import { StoredReminders } from '../../platform/store/reminder-ledger';
import { StoredTrouble } from '../../platform/store/mail-trouble';
import { SmtpServer } from '../../activities/adapters/smtp-server';
import type { LetterRequest } from '../../domain/offer/activities';
import { startTestStore, type TestStore } from '../support/database';
import { type FaultySmtp, startFaultySmtp } from '../support/faulty-smtp';
import { letter, reminder } from '../support/letter-requests';

let store: TestStore;
let smtp: FaultySmtp;
let server: SmtpServer;
let attempts = 0;
let told: string[] = [];

beforeAll(async () => {
  store = await startTestStore();
});
afterAll(() => store.stop());
beforeEach(async () => {
  smtp = await startFaultySmtp();
  told = [];
  await store.database.deleteFrom('mail_trouble').execute();
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

/** The activities as one attempt runs them; `remembers` is a mail server that can be asked. */
function attempting(remembers?: (messageId: string) => boolean, pointless?: Pointless) {
  const asked = remembers && { send: server.send.bind(server), has: (id: string) => Promise.resolve(remembers(id)) };
  const post = {
    server: asked ?? server,
    ledger: new StoredMail(store.database),
    reminders: new StoredReminders(store.database),
    trouble: new StoredTrouble(store.database),
    lease: 60_000,
    attempt: () => ({
      token: `attempt-${++attempts}`,
      wait: () => new Promise<void>((resolve) => setTimeout(resolve, 5)),
    }),
    ...(pointless && { pointless: () => Promise.resolve(pointless) }),
    tell: (causes: readonly string[], is: string) => told.push(`${causes.join()} ${is}`),
  };
  return emailActivities(post, {
    from: 'Rewards <rewards@followthrough.example>',
    team: 'team@followthrough.example',
    teamTimeZone: 'Europe/Paris',
    useOf: (_program, benefit) => `How to use ${benefit}.`,
    caseUrl: (offerId) => `http://127.0.0.1/offers/${offerId}`,
    answerUrl: () => Promise.resolve('http://127.0.0.1/owner?token=t'),
    pageUrl: () => Promise.resolve('http://127.0.0.1/p?token=t'),
  });
}

const attempt = (remembers?: (messageId: string) => boolean) => attempting(remembers).sendLetter;

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
  const refused = [{ address: 'ada@contoso.example', outcome: 'refused', reply: 'late' }] as const;
  expect(await ledger.settle(mail, 'an old attempt', refused)).toBeUndefined();
  const row = await store.database.selectFrom('mail').select('status').where('id', '=', mail).executeTakeFirstOrThrow();
  expect(row.status).toEqual('sent');
});

const ADA = 'ada@contoso.example';
const PARTNER = 'partner@contoso.example';
const SAM = 'sam@contoso.example';
const copied = (): LetterRequest => ({ ...letter(), cc: [PARTNER, ADA.toUpperCase(), SAM, PARTNER] });

/** What the server says to some addresses; the others are taken. */
const saysTo = (said: Readonly<Record<string, string>>) => {
  smtp.says = { rcpt: (address) => said[address] };
};

const rowOf = (id: string) =>
  store.database.selectFrom('mail').select(['status', 'copies']).where('id', '=', id).executeTakeFirstOrThrow();

test('a reader who is refused for now gets the letter alone later; whoever has it gets no second copy', async () => {
  const request = copied();
  saysTo({ [ADA]: '451 4.7.1 greylisted' });
  await expect(attempt()(request)).rejects.toMatchObject({ type: 'MailNotSent' });
  expect(smtp.readers).toEqual([[PARTNER, SAM]]);
  saysTo({});
  expect(await attempt()(request)).toMatchObject({
    outcome: 'sent',
    to: ADA,
    copies: [
      { to: PARTNER, outcome: 'sent' },
      { to: SAM, outcome: 'sent' },
    ],
  });
  expect(smtp.readers).toEqual([[PARTNER, SAM], [ADA]]);
});

test('a reader who is refused for good is a bounce although the copies were taken', async () => {
  saysTo({ [ADA]: '550 5.1.1 nobody here' });
  const { outcome, mail, copies } = await attempt()(copied());
  expect([outcome, copies.map((copy) => copy.outcome)]).toEqual(['bounced', ['sent', 'sent']]);
  expect((await rowOf(mail)).status).toEqual('bounced');
});

test('a copy that is refused marks its own address, and one that waits is sent alone', async () => {
  saysTo({ [PARTNER]: '550 5.1.1 nobody here', [SAM]: '452 4.2.2 full' });
  const { outcome, mail, copies } = await attempt()(copied());
  expect([outcome, copies]).toEqual([
    'sent',
    [
      { to: PARTNER, outcome: 'bounced' },
      { to: SAM, outcome: 'waiting' },
    ],
  ]);
  await expect(attempting().sendCopies(mail)).rejects.toMatchObject({ type: 'MailNotSent' });
  saysTo({});
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => attempting().sendCopies(mail)));
  expect(new Set(outcomes.map((all) => all.map((copy) => copy.outcome).join()))).toEqual(new Set(['bounced,sent']));
  expect(smtp.readers).toEqual([[ADA], [SAM]]);
  expect((await rowOf(mail)).copies.map(({ status }) => status)).toEqual(['bounced', 'sent']);
});

test('an attempt that died while it may have been sending copies is looked into for those alone', async () => {
  saysTo({ [SAM]: '451 4.7.1 greylisted' });
  const { mail } = await attempt()({ ...copied(), content: reminder });
  await store.database
    .updateTable('mail')
    .set({
      copies: JSON.stringify([
        { address: PARTNER, status: 'sent' },
        { address: SAM, status: 'sending' },
      ]),
      claimed_by: 'dead',
      claimed_until: '2020-01-01T00:00:00.000Z',
    })
    .where('id', '=', mail)
    .execute();
  saysTo({});
  expect((await attempting().sendCopies(mail)).map(({ outcome }) => outcome)).toEqual(['sent', 'unknown']);
  expect(smtp.readers).toEqual([[ADA, PARTNER]]);
});

test('a password that has expired marks nobody: every letter waits, operations are told once, and once when it is over', async () => {
  smtp.says = { mail: '530 5.7.0 authentication required' };
  const requests = [copied(), letter(), letter(reminder)];
  for (const request of [...requests, ...requests])
    await expect(attempt()(request)).rejects.toMatchObject({ type: 'MailNotSent', nonRetryable: false });
  expect(told).toEqual(['sign-in begun']);
  const troubles = await store.database.selectFrom('mail_trouble').select(['cause', 'reply']).execute();
  expect(troubles).toEqual([{ cause: 'sign-in', reply: expect.stringContaining('530') as string }]);
  smtp.says = {};
  for (const request of requests) expect((await attempt()(request)).outcome).toEqual('sent');
  expect(told).toEqual(['sign-in begun', 'sign-in over']);
  expect(await store.database.selectFrom('mail_trouble').selectAll().execute()).toEqual([]);
});

test('one letter that a server does not want is told once, although others leave between its attempts', async () => {
  const [unwanted, wanted] = [letter(), letter()];
  for (let tries = 0; tries < 3; tries++) {
    smtp.says = { data: () => '554 5.7.1 looks like spam' };
    await expect(attempt()(unwanted)).rejects.toMatchObject({ type: 'MailNotSent' });
    smtp.says = {};
    if (tries === 0) await attempt()(wanted);
  }
  expect(told).toEqual(['policy begun', 'policy over']);
});

const CHECK: LetterRequest['content'] = {
  ...{ letter: 'owner-check', asked: 'owner', ownerName: 'Ada', lastMessageAt: null, owed: [] },
  answerBy: '2026-12-01T10:00:00.000Z',
};
const answered = ({ key, offer }: LetterRequest): Pointless => ({ offerId: offer.id, key, because: 'message-came' });
const fateOf = (mail: string) =>
  store.database.selectFrom('mail').select(['status', 'dropped_because']).where('id', '=', mail).executeTakeFirst();

test('what has become pointless is dropped without a word to the server, also where nobody had shown it yet', async () => {
  const request = letter(CHECK);
  const { outcome, mail } = await attempting(undefined, answered(request)).sendLetter(request);
  expect(outcome).toEqual('dropped');
  expect(await fateOf(mail)).toEqual({ status: 'cancelled', dropped_because: 'message-came' });
  expect(smtp.taken).toEqual([]);
});

test('what has left already has left, however pointless it is', async () => {
  const request = letter(CHECK);
  const sent = await attempt()(request);
  expect(await attempting(undefined, answered(request)).sendLetter(request)).toEqual(sent);
  expect(await fateOf(sent.mail)).toEqual({ status: 'sent', dropped_because: null });
});

test('what an attempt that died has not sent is not sent again when it is pointless', async () => {
  const request = letter(CHECK);
  const { mail, messageId } = await attempt()(request);
  await dies(mail);
  const late = (has: boolean) => attempting(() => has, answered(request)).sendLetter(request);
  await expect(late(false)).rejects.toMatchObject({ type: 'MailNotSent' });
  expect((await late(false)).outcome).toEqual('dropped');
  expect(smtp.taken).toEqual([messageId]);
  const other = letter(CHECK);
  const arrived = await attempt()(other);
  await dies(arrived.mail);
  expect((await attempting(() => true, answered(other)).sendLetter(other)).outcome).toEqual('sent');
});

test('a copy that waited is dropped with its letter', async () => {
  const request = { ...letter(CHECK), cc: ['sam@contoso.example'] };
  smtp.says = { rcpt: (address: string) => (address.startsWith('sam') ? '451 4.7.1 later' : undefined) };
  const { mail, copies } = await attempt()(request);
  expect(copies).toEqual([{ to: 'sam@contoso.example', outcome: 'waiting' }]);
  smtp.says = {};
  expect(await attempting(undefined, answered(request)).sendCopies(mail)).toEqual([
    { to: 'sam@contoso.example', outcome: 'dropped', because: 'message-came' },
  ]);
  expect(await fateOf(mail)).toEqual({ status: 'sent', dropped_because: 'message-came' });
});
