import { sql } from 'kysely';
import { countMail } from '../../../platform/store/mail-counts';
import type { MailFilters } from '../../../platform/store/mail-filters';
import { listMailHeads } from '../../../platform/store/mail-list';
import { startTestStore, type TestStore } from '../../support/database';
import { at } from '../../support/lives';
import { storeMail } from '../../support/stored-mail';
import { storeOffer } from '../../support/stored-offers';
import { COUNTED_TO } from '../../../platform/store/list-choices';

let store: TestStore;
beforeAll(async () => {
  store = await startTestStore();
});
afterAll(() => store.stop());

const ids = async (filters: MailFilters): Promise<string[]> =>
  (await listMailHeads(store.database, { ...filters, limit: 50 })).items.map(({ id }) => id);

const none = { queued: 0, sent: 0, bounced: 0, unknown: 0, received: 0, cancelled: 0 };

beforeAll(async () => {
  const { database } = store;
  await storeOffer(database, { id: 'contoso.backup', title: 'Backup' });
  await storeOffer(database, { id: 'fabrikam.fleet', title: 'Fleet' });
  const [backup, fleet] = [{ offer_id: 'contoso.backup' }, { offer_id: 'fabrikam.fleet' }];
  await storeMail(database, { id: 'welcome', ...backup, at: at('2026-03-01'), subject: 'Welcome, Zoé (Backup)' });
  await storeMail(database, {
    id: 'leaving',
    ...backup,
    at: at('2026-03-02'),
    status: 'sending',
    subject: 'Your manager',
  });
  await storeMail(database, {
    id: 'waiting',
    ...fleet,
    at: at('2026-03-03'),
    status: 'queued',
    recipient: 'Jo.Lee@Fabrikam.example',
  });
  await storeMail(database, {
    id: 'refused',
    ...fleet,
    at: at('2026-03-04'),
    status: 'bounced',
    subject: 'Who owns Fleet-Control/2?',
  });
  const reply = {
    direction: 'inbound',
    status: 'received',
    sender: 'ada@contoso.example',
    recipient: 'rewards@programme.example',
  } as const;
  await storeMail(database, {
    id: 'reply',
    ...backup,
    at: at('2026-03-05'),
    ...reply,
    subject: 'Re: Welcome',
    text: 'Invoices of spring, in PDF',
  });
});

test.each<[MailFilters, string[]]>([
  [{}, ['reply', 'refused', 'waiting', 'leaving', 'welcome']],
  [{ status: 'queued' }, ['waiting', 'leaving']],
  [{ status: 'received' }, ['reply']],
  [{ direction: 'inbound' }, ['reply']],
  [{ direction: 'outbound', status: 'sent' }, ['welcome']],
  [{ offer: 'fabrikam.fleet' }, ['refused', 'waiting']],
  [{ q: 'welcome' }, ['reply', 'waiting', 'welcome']],
  [{ q: 'ZOÉ' }, ['welcome']],
  [{ q: 'lee@fabrikam' }, ['waiting']],
  [{ q: 'fleet contr' }, ['refused']],
  [{ q: 'fabrikam.fl', status: 'bounced' }, ['refused']],
  [{ q: 'leet' }, []],
  [{ q: 'welcome', direction: 'inbound' }, ['reply']],
  // What a publisher wrote is found; what we wrote is not.
  [{ q: 'invoi' }, ['reply']],
  [{ q: 'spring invoi' }, ['reply']],
  [{ q: 'hello' }, []],
])('%j', async (filters, expected) => {
  expect(await ids(filters)).toEqual(expected);
});

test('none of the words of a mail are read, and its offer is named', async () => {
  const [reply] = (await listMailHeads(store.database, { limit: 1 })).items;
  expect(reply).toEqual({
    ...{ id: 'reply', direction: 'inbound', letter: 'welcome', status: 'received', at: at('2026-03-05') },
    droppedBecause: null,
    ...{ from: 'ada@contoso.example', to: 'rewards@programme.example', subject: 'Re: Welcome' },
    offer: { id: 'contoso.backup', title: 'Backup' },
  });
});

test('each status says how many there are beside the other filters', async () => {
  expect(await countMail(store.database, {})).toEqual({ ...none, queued: 2, sent: 1, bounced: 1, received: 1 });
  expect(await countMail(store.database, { offer: 'contoso.backup', direction: 'outbound' })).toEqual({
    ...none,
    queued: 1,
    sent: 1,
  });
  expect(await countMail(store.database, { q: 'welcome' })).toEqual({ ...none, queued: 1, sent: 1, received: 1 });
  expect(await countMail(store.database, { q: 'welcome', status: 'sent' })).toEqual({
    ...none,
    queued: 1,
    sent: 1,
    received: 1,
  });
  expect(await countMail(store.database, { q: 'invoices' })).toEqual({ ...none, received: 1 });
  expect(await countMail(store.database, { q: 'nothing like it' })).toEqual(none);
});

describe('where many mails are alike', () => {
  const MANY = 4_100;
  beforeAll(async () => {
    await sql`insert into mail select many.* from mail, generate_series(1, ${MANY}) as n, jsonb_populate_record(mail, jsonb_build_object(
        'id', 'many-' || n, 'at', mail.at - n * interval '1 minute', 'subject', 'Reminder: ' || n, 'status', case when n % 2 = 0 then 'sent' else 'unknown' end)) as many
      where mail.id = 'welcome'`.execute(store.database);
  });

  test('they are counted to a thousand', async () => {
    expect(await countMail(store.database, { q: 'reminder' })).toEqual({
      ...none,
      sent: COUNTED_TO + 1,
      unknown: COUNTED_TO + 1,
    });
    expect(await countMail(store.database, {})).toMatchObject({ sent: COUNTED_TO + 1, bounced: 1 });
  });

  test.each<[MailFilters, number, number]>([
    [{ q: 'remind' }, 500, MANY],
    [{ q: 'remind' }, 100, MANY],
    [{ q: 'remind', status: 'unknown' }, 500, MANY / 2],
    [{ q: 'remind', status: 'unknown' }, 100, MANY / 2],
    [{ status: 'sent' }, 500, MANY / 2 + 1],
  ])('pages of %j, %i a page, have each once, newest first', async (filters, limit, expected) => {
    const seen: string[] = [];
    for (let cursor: string | undefined; ;) {
      const { items, next } = await listMailHeads(store.database, { ...filters, limit, cursor });
      seen.push(...items.map(({ id, at }) => `${at} ${id}`));
      if (next === null) break;
      cursor = next;
    }
    expect(seen.length).toBe(expected);
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
  });
});
