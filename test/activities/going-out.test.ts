import { createHash, generateKeyPairSync } from 'node:crypto';
import { emailActivities } from '../../activities/email';
import { SmtpServer } from '../../activities/adapters/smtp-server';
import type { Dkim } from '../../platform/dkim-settings';
import type { LetterRequest } from '../../domain/offer/activities';
import { StoredMail } from '../../platform/store/mail-ledger';
import { StoredPace } from '../../platform/store/mail-pace';
import { StoredReminders } from '../../platform/store/reminder-ledger';
import { StoredTrouble } from '../../platform/store/mail-trouble';
import { startTestStore, type TestStore } from '../support/database';
import { type FaultySmtp, startFaultySmtp } from '../support/faulty-smtp';
import { storeMail } from '../support/stored-mail';
import { STANDING, TRIAL } from './letters/every-letter';

let store: TestStore;
let smtp: FaultySmtp;
beforeAll(async () => {
  store = await startTestStore();
});
afterAll(() => store.stop());
beforeEach(async () => {
  smtp = await startFaultySmtp();
});
afterEach(() => smtp.stop());

let offers = 0;
let attempts = 0;

/** Sends letters of an offer of its own, over the real server. */
function anOffer({ dkim, rates = new Map() }: { dkim?: Dkim; rates?: ReadonlyMap<string, number> } = {}) {
  const id = `contoso.offer-${++offers}`;
  const server = new SmtpServer(`smtp://127.0.0.1:${smtp.port}`, undefined, undefined, undefined, dkim);
  const { sendLetter } = emailActivities(
    {
      server,
      ledger: new StoredMail(store.database),
      reminders: new StoredReminders(store.database),
      trouble: new StoredTrouble(store.database),
      pace: new StoredPace(store.database, rates),
      lease: 60_000,
      attempt: () => ({ token: `attempt-${++attempts}`, wait: () => Promise.resolve() }),
      tell: () => undefined,
    },
    {
      from: 'Rewards <rewards@programme.example>',
      team: 'team@programme.example',
      teamTimeZone: 'Europe/Paris',
      useOf: () => '',
      caseUrl: () => 'https://programme.example/case',
      answerUrl: () => Promise.resolve('https://programme.example/owner'),
      pageUrl: () => Promise.resolve('https://programme.example/page'),
    },
  );
  const send = async (key: string, content: LetterRequest['content'], at = '2026-11-29T10:00:00.000Z') => {
    const to = { name: 'Ada', email: 'ada@contoso.example' };
    const delivery = await sendLetter({ key, offer: { ...TRIAL, id }, content, to, cc: [], language: 'en', at });
    return { ...delivery, head: headOf(smtp.raw.at(-1) ?? '') };
  };
  return { id, send, close: () => server.close() };
}

/** The headers of a mail, unfolded, by lower-case name. */
const headOf = (raw: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    raw
      .slice(0, raw.indexOf('\r\n\r\n'))
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );

const WELCOME = { letter: 'welcome', standing: STANDING } as const;
const PAUSED = { letter: 'paused', until: '2026-12-20T10:00:00.000Z', news: true } as const;

describe('one thread for each offer', () => {
  it('holds by subject, by references and by Outlook’s index', async () => {
    const { send, close } = anOffer();
    const welcome = await send('welcome', WELCOME);
    const paused = await send('paused/1', PAUSED, '2026-12-01T10:00:00.000Z');
    expect(paused.head['subject']).toBe(welcome.head['subject']);
    expect(paused.head['thread-topic']).toBe(welcome.head['thread-topic']);
    expect(paused.head['in-reply-to']).toBe(welcome.messageId);
    const index = (head: Readonly<Record<string, string>>) => Buffer.from(head['thread-index'] ?? '', 'base64');
    expect(index(paused.head).subarray(0, 22)).toEqual(index(welcome.head));
    close();
  });

  it('holds where a provider puts Message-IDs of its own in place of ours', async () => {
    const { id, send, close } = anOffer();
    smtp.says = { taken: 'OK <given-1@provider.example> [Hostname=x]' };
    await send('welcome', WELCOME);
    smtp.says = { taken: 'OK <given-2@provider.example> [Hostname=x]' };
    const second = await send('paused/1', PAUSED, '2026-12-01T10:00:00.000Z');
    expect(second.head['references']).toBe('<given-1@provider.example>');
    const third = await send('paused/2', PAUSED, '2026-12-02T10:00:00.000Z');
    expect(third.head['references']).toBe('<given-1@provider.example> <given-2@provider.example>');
    const rows = await store.database
      .selectFrom('mail')
      .select('provider_message_id')
      .where('offer_id', '=', id)
      .orderBy('at')
      .execute();
    expect(rows.map((row) => row.provider_message_id)).toEqual([
      '<given-1@provider.example>',
      '<given-2@provider.example>',
      '<given-2@provider.example>',
    ]);
    close();
  });

  it('answers nothing that its reader has never had', async () => {
    const { id, send, close } = anOffer();
    const welcome = await send('welcome', WELCOME);
    await storeMail(store.database, {
      ...{ id: `reminder-${id}`, offer_id: id, at: '2026-11-30T10:00:00.000Z', recipient: 'team@programme.example' },
      ...{ letter: 'reminder', message_id: '<reminder@programme.example>', thread_root: welcome.messageId },
    });
    const paused = await send('paused/1', PAUSED, '2026-12-01T10:00:00.000Z');
    expect(paused.head['references']).toBe(welcome.messageId);
    expect(paused.head['in-reply-to']).toBe(welcome.messageId);
    close();
  });

  it('goes on from what the publisher has answered', async () => {
    const { id, send, close } = anOffer();
    const welcome = await send('welcome', WELCOME);
    await storeMail(store.database, {
      ...{ id: `in-${id}`, offer_id: id, at: '2026-11-30T10:00:00.000Z' },
      ...{ direction: 'inbound', status: 'received', letter: 'reply', message_id: '<answer@contoso.example>' },
    });
    const paused = await send('paused/1', PAUSED, '2026-12-01T10:00:00.000Z');
    expect(paused.head['references']).toBe(`${welcome.messageId} <answer@contoso.example>`);
    expect(paused.head['in-reply-to']).toBe('<answer@contoso.example>');
    close();
  });
});

test('mail is signed where there is a key', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const { send, close } = anOffer({ dkim: { domainName: 'programme.example', keySelector: '2026a', privateKey: pem } });
  const { head } = await send('welcome', WELCOME);
  const signature = head['dkim-signature'] ?? '';
  expect(signature).toMatch(/d=programme\.example;/);
  expect(signature).toMatch(/s=2026a;/);
  // The hash of the body after the rules of RFC 6376, 3.4.4: this is what a receiver computes.
  const raw = smtp.raw.at(-1) ?? '';
  const body = raw
    .slice(raw.indexOf('\r\n\r\n') + 4)
    .replace(/[ \t]+(?=\r\n)/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/(\r\n)*$/, '\r\n');
  expect(/bh=([^;]+);/.exec(signature)?.[1]?.replace(/\s/g, '')).toBe(
    createHash('sha256').update(body).digest('base64'),
  );
  close();
});

test('a letter whose domain has had its share is shown as queued, and told when to come again', async () => {
  const { id, send, close } = anOffer({ rates: new Map([['contoso.example', 1]]) });
  await send('welcome', WELCOME);
  const failure: unknown = await send('paused/1', PAUSED).catch((err: unknown) => err);
  expect(failure).toMatchObject({ type: 'MailNotYet' });
  const delay = Number((failure as { nextRetryDelay?: unknown }).nextRetryDelay);
  expect(delay).toBeGreaterThan(50_000);
  const rows = await store.database
    .selectFrom('mail')
    .select(['letter', 'status'])
    .where('offer_id', '=', id)
    .execute();
  expect(rows).toEqual(expect.arrayContaining([{ letter: 'paused', status: 'queued' }]));
  expect(smtp.raw).toHaveLength(1);
  close();
});
