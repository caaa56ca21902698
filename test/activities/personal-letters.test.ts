import { personalLetters } from '../../activities/personal-letters';
import { renderPersonal } from '../../activities/letters/personal';
import { StoredMail } from '../../platform/store/mail-ledger';
import { StoredReminders } from '../../platform/store/reminder-ledger';
import { StoredTrouble } from '../../platform/store/mail-trouble';
import { SmtpServer } from '../../activities/adapters/smtp-server';
import type { Fact, EventPayload } from '../../domain/offer/events';
import { asMail } from '../../domain/duties/personal-letters';
import { readAttachments } from '../../platform/store/letter-attachments';
import { keepWritten, readWritten } from '../../platform/store/written-letters';
import { startTestStore, type TestStore } from '../support/database';
import { type FaultySmtp, startFaultySmtp } from '../support/faulty-smtp';
import { ended, ticketOpened } from '../support/lives';

const OFFER = 'contoso.backup-pro';
const NOW = '2026-11-22T10:00:00.000Z';

/** What stands below the words of each letter here. */
const FOOT = `

Your page: what we owe you, and what you can do
https://programme.example/p?token=${OFFER}-ada@contoso.example
`;

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
  const patience = { connectionTimeout: 500, greetingTimeout: 500, socketTimeout: 500, dnsTimeout: 500 };
  server = new SmtpServer(`smtp://127.0.0.1:${smtp.port}`, undefined, patience);
});
afterEach(async () => {
  server.close();
  await smtp.stop();
});

const activities = () =>
  personalLetters(
    {
      server,
      ledger: new StoredMail(store.database),
      reminders: new StoredReminders(store.database),
      trouble: new StoredTrouble(store.database),
      lease: 60_000,
      attempt: () => ({ token: `attempt-${++attempts}`, wait: () => new Promise((resolve) => setTimeout(resolve, 5)) }),
      tell: () => undefined,
    },
    {
      textOf: (offerId, id) => readWritten(store.database, offerId, id),
      attachmentsOf: (offerId, id) => readAttachments(store.database, offerId, id),
    },
    {
      from: 'Rewards team <rewards@followthrough.example>',
      pageUrl: (offerId, to) => Promise.resolve(`https://programme.example/p?token=${offerId}-${to}`),
    },
  );

const fact = (payload: EventPayload, id: string): Fact => ({
  ...payload,
  id,
  at: NOW,
  recordedAt: NOW,
  revision: 2,
  by: 'Lea',
});

/** A letter that somebody has written, kept in the store. */
async function aLetter(id: string, from: string | null = 'Lea Blanc'): Promise<Fact<'letter-written'>> {
  await keepWritten(store.database, { offerId: OFFER, id, text: `Words of ${id}` });
  const letter = { kind: 'letter-written', language: 'en', subject: 'Hello', about: null, from, sendAt: NOW } as const;
  const written = fact({ ...letter, to: { name: 'Ada', email: 'ada@contoso.example' } }, id);
  if (written.kind !== 'letter-written') throw new Error('it is no letter');
  return written;
}

const show = (...fresh: Fact[]) => activities().show({ offerId: OFFER, fresh, clock: NOW });
const row = async (text: string) =>
  store.database
    .selectFrom('mail')
    .select(['id', 'status', 'sender', 'letter'])
    .where((is) => is.or([is('text', '=', `${text}\n`), is('text', '=', `${text}${FOOT}`)]))
    .executeTakeFirst();
const statusOf = async (id: string) => (await row(`Words of ${id}`))?.status;

test('a letter is shown waiting, word for word, and sent once however often it is asked for', async () => {
  const letter = await aLetter('once');
  await show(letter);
  await show(letter);
  expect(await row('Words of once')).toMatchObject({
    status: 'queued',
    letter: 'personal',
    sender: 'Lea Blanc <rewards@followthrough.example>',
  });
  const outcomes = await Promise.all(
    Array.from({ length: 5 }, () => activities().sendPersonal(asMail(OFFER, letter, NOW))),
  );
  expect(new Set(outcomes.map((delivery) => delivery?.outcome))).toEqual(new Set(['sent']));
  expect([smtp.taken.length, await statusOf('once')]).toEqual([1, 'sent']);
});

test('what was taken back or cut off by an ending is cancelled; what has left or is the farewell is not', async () => {
  const [back, over, left] = [await aLetter('back'), await aLetter('over'), await aLetter('left')];
  await activities().sendPersonal(asMail(OFFER, left, NOW));
  await show(
    back,
    over,
    left,
    fact({ kind: 'taken-back', what: 'back', was: 'letter-written', entries: ['back'] }, 'undo'),
  );
  expect([await statusOf('back'), await statusOf('over'), await statusOf('left')]).toEqual([
    'cancelled',
    'queued',
    'sent',
  ]);
  const farewell = { id: 'farewell', letter: 'farewell', text: 'Farewell\n', status: 'queued' } as const;
  await store.database
    .insertInto('mail')
    .values({
      ...farewell,
      ...{ offer_id: OFFER, direction: 'outbound', recipient: 'a@x.example', cc: '[]', sender: '', subject: '' },
      ...{ message_id: '<f>', at: NOW, html: '', repeats: 0 },
    })
    .execute();
  await show(fact(ended('withdrawn'), 'end'));
  expect([await statusOf('over'), (await row('Farewell'))?.status]).toEqual(['cancelled', 'queued']);
  await show(fact(ticketOpened('t-1', 'farewell'), 'ticket'));
  expect((await row('Farewell'))?.status).toEqual('cancelled');
});

test('nobody knows whether it arrived: it is not sent again', async () => {
  smtp.fault = 'drop-after-dot';
  const letter = await aLetter('unclear');
  expect((await activities().sendPersonal(asMail(OFFER, letter, NOW)))?.outcome).toEqual('unknown');
  smtp.fault = 'none';
  expect((await activities().sendPersonal(asMail(OFFER, letter, NOW)))?.outcome).toEqual('unknown');
  expect(smtp.taken.length).toEqual(1);
});

test('words that nobody has kept are no letter; what was refused a month ago is let go of', async () => {
  const letter = { ...(await aLetter('kept')), id: 'not-kept' };
  expect(await activities().sendPersonal(asMail(OFFER, letter, NOW))).toBeNull();
  await store.database.updateTable('written_letters').set({ kept_at: '2020-01-01T00:00:00.000Z' }).execute();
  await aLetter('new');
  expect([await readWritten(store.database, OFFER, 'kept'), await readWritten(store.database, OFFER, 'new')]).toEqual([
    undefined,
    'Words of new',
  ]);
});

test.each([
  ['Zoë O’Hara-Lind', 'Zoë O’Hara-Lind <rewards@followthrough.example>'],
  [
    'Lea, "the boss" <lea@evil.example>\r\nBcc: x@y.example',
    '"Lea, the boss lea@evil.example Bcc: x@y.example" <rewards@followthrough.example>',
  ],
  [' ', 'Rewards team <rewards@followthrough.example>'],
  [null, 'Rewards team <rewards@followthrough.example>'],
])('the sender is one address, whatever somebody is called: %s', async (name, expected) => {
  const id = `name-${++attempts}`;
  await show(await aLetter(id, name));
  expect((await row(`Words of ${id}`))?.sender).toEqual(expected);
});

test('the words stay as they are, in text and in HTML, and nothing in them is markup', () => {
  const { text, html, subject, language } = renderPersonal(
    {
      subject: 'Your\r\nlisting',
      text: ' Hi <b>Ada</b>,\r\nit’s me.\r\n\r\n\r\nLea & co ',
      page: 'https://programme.example/p?token=t',
    },
    'fr-CA',
  );
  const foot = 'Votre page\u00a0: ce que nous vous devons, et ce que vous pouvez faire';
  expect([text, subject, language]).toEqual([
    `Hi <b>Ada</b>,\nit’s me.\n\n\nLea & co\n\n${foot}\nhttps://programme.example/p?token=t\n`,
    'Your listing',
    'fr',
  ]);
  expect(html).toContain(`<a href="https://programme.example/p?token=t">${foot}</a>`);
  expect(html).toMatch(/<p>Hi &lt;b>Ada&lt;\/b>,<br\/?>it’s me.<\/p><p>Lea &amp; co<\/p>/);
  expect(html).toContain('<html lang="fr">');
});
