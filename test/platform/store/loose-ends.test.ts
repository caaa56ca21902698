import type { Role } from '../../../domain/offer/roles';
import { readDay } from '../../../platform/store/my-day';
import { startTestStore, type TestStore } from '../../support/database';
import { at, managerNamed, MAX, on, ticketOpened } from '../../support/lives';
import { daysAgo, storeOffer } from '../../support/stored-offers';
import { storeMail } from '../../support/stored-mail';
import { storeTicket } from '../../support/stored-tickets';
import { COUNTED_TO, type DayScope } from '../../../platform/store/list-choices';

let store: TestStore;
beforeAll(async () => {
  store = await startTestStore();
});
afterAll(() => store.stop());

const hours = (n: number): string => daysAgo(n / 24);

const loose = async (role: Role, scope: DayScope = 'mine') => {
  const who = { role, email: MAX.email, name: 'Max' };
  const { tickets, letters } = await readDay(store.database, { who, scope, at: hours(0), zone: 'UTC', limit: 1 });
  return {
    tickets: tickets.items.map(({ id, kind, offer }) => `${id} ${kind}: ${offer.title}`),
    count: tickets.count,
    letters,
  };
};

/** A year ahead of the wall. */
const AHEAD = 365;

beforeAll(async () => {
  const { database } = store;
  const trial = { type: 'trial', publishedAt: daysAgo(1) } as const;
  await storeOffer(
    database,
    { id: 'contoso.now', title: 'now', ...trial },
    on(daysAgo(1).slice(0, 16).replace('T', ' '), managerNamed(MAX)),
  );
  await storeOffer(database, { id: 'contoso.ahead', title: 'a year ahead', ...trial, ahead: AHEAD });
  await storeOffer(
    database,
    { id: 'contoso.known', title: 'known', ...trial, ahead: AHEAD },
    on(
      hours(-AHEAD * 24 + 1)
        .slice(0, 16)
        .replace('T', ' '),
      ticketOpened('4', 'first-contact', 'first-contact'),
    ),
  );
});

test('tickets about no open promise are told to support, by priority and then by how long they have been open', async () => {
  const { database } = store;
  const ticket = { kind: 'tier-review' as const };
  await storeTicket(database, { ...ticket, offer_id: 'contoso.now', opened_at: hours(30) });
  await storeTicket(database, { ...ticket, offer_id: 'contoso.ahead', opened_at: hours(40 - AHEAD * 24) });
  await storeTicket(database, {
    ...ticket,
    offer_id: 'contoso.now',
    opened_at: hours(20),
    kind: 'track-failed',
    priority: 'urgent',
  });
  await storeTicket(database, { offer_id: 'contoso.known', kind: 'first-contact', opened_at: hours(1) });
  await storeTicket(database, { offer_id: 'contoso.now', kind: 'farewell', opened_at: hours(90), status: 'resolved' });
  const tickets = ['3 track-failed: now', '2 tier-review: a year ahead', '1 tier-review: now'];
  expect(await loose('support')).toEqual({ tickets, count: 3, letters: 0 });
  expect(await loose('operations')).toEqual({ tickets, count: 3, letters: 0 });
  expect(await loose('rewards')).toEqual({ tickets: [], count: 0, letters: 0 });
  expect(await loose('rewards', 'team')).toEqual({ tickets, count: 3, letters: 0 });
});

describe('letters', () => {
  beforeAll(async () => {
    const { database } = store;
    const ahead = (n: number): string => hours(n - AHEAD * 24);
    await storeMail(database, { id: 'just-queued', offer_id: 'contoso.now', at: hours(0.5), status: 'queued' });
    await storeMail(database, { id: 'stuck', offer_id: 'contoso.now', at: hours(2), status: 'sending' });
    await storeMail(database, { id: 'stuck-ahead', offer_id: 'contoso.ahead', at: ahead(2), status: 'queued' });
    await storeMail(database, { id: 'just-queued-ahead', offer_id: 'contoso.ahead', at: ahead(0.5), status: 'queued' });
    await storeMail(database, { id: 'unknown', offer_id: 'contoso.now', at: hours(100), status: 'unknown' });
    await storeMail(database, { id: 'long-unknown', offer_id: 'contoso.now', at: hours(200), status: 'unknown' });
    await storeMail(database, {
      id: 'long-unknown-ahead',
      offer_id: 'contoso.ahead',
      at: ahead(200),
      status: 'unknown',
    });
    await storeMail(database, { id: 'sent', offer_id: 'contoso.now', at: hours(2), status: 'sent' });
  });

  test('that do not leave, and those of the last week that may not have arrived, are counted by the clocks of their offers', async () => {
    expect((await loose('operations')).letters).toBe(3);
    expect((await loose('manager', 'team')).letters).toBe(3);
  });

  test('of a manager’s own offers are the manager’s', async () => {
    expect((await loose('manager')).letters).toBe(2);
  });
});

test('counts end at a thousand', async () => {
  const { database } = store;
  const row = { kind: 'owner' as const, offer_id: 'contoso.now' };
  for (let i = 0; i <= COUNTED_TO; i++)
    await storeTicket(database, { ...row, opened_at: at('2026-01-01'), key: `many/${i}` });
  expect((await loose('support')).count).toBe(COUNTED_TO + 1);
});
