import { TICKET_KINDS } from '../../../domain/offer/events';
import { countTickets } from '../../../platform/store/ticket-counts';
import { listTicketHeads, type TicketHeadFilters } from '../../../platform/store/ticket-list';
import { startTestStore, type TestStore } from '../../support/database';
import { daysAgo, storeOffer } from '../../support/stored-offers';
import { storeTicket } from '../../support/stored-tickets';

let store: TestStore;
beforeAll(async () => {
  store = await startTestStore();
});
afterAll(() => store.stop());

const YEAR = 365;

beforeAll(async () => {
  const { database } = store;
  await storeOffer(database, { id: 'contoso.now', title: 'Now' });
  await storeOffer(database, { id: 'contoso.ahead', title: 'A year ahead', ahead: YEAR });
  const now = { offer_id: 'contoso.now' };
  await storeTicket(database, { ...now, kind: 'silence', opened_at: daysAgo(2) });
  await storeTicket(database, { ...now, kind: 'owner', opened_at: daysAgo(1), priority: 'high' });
  await storeTicket(database, { offer_id: 'contoso.ahead', kind: 'silence', opened_at: daysAgo(3 - YEAR) });
  await storeTicket(database, { ...now, kind: 'tier-review', opened_at: daysAgo(0.1), priority: 'urgent' });
  const end = { status: 'resolved', outcome: 'contacted', resolved_at: daysAgo(4), resolved_by: 'lea' } as const;
  await storeTicket(database, { ...now, kind: 'first-contact', opened_at: daysAgo(9), ...end });
  await storeTicket(database, { ...now, kind: 'silence', opened_at: daysAgo(8), priority: 'urgent', ...end });
});

const list = async (filters: TicketHeadFilters): Promise<string[]> =>
  (await listTicketHeads(store.database, { ...filters, limit: 50 })).items.map(
    ({ id, kind, offer }) => `${id} ${kind}: ${offer.title}`,
  );

test.each<[TicketHeadFilters, string[]]>([
  [{ status: 'open' }, ['4 tier-review: Now', '2 owner: Now', '3 silence: A year ahead', '1 silence: Now']],
  [{ status: 'open', kind: 'silence' }, ['3 silence: A year ahead', '1 silence: Now']],
  [{ status: 'open', priority: 'high' }, ['2 owner: Now']],
  [{ status: 'open', priority: 'high', kind: 'silence' }, []],
  [{ status: 'resolved' }, ['6 silence: Now', '5 first-contact: Now']],
  [{ status: 'resolved', kind: 'first-contact' }, ['5 first-contact: Now']],
])(
  '%j: open ones by priority, then the oldest by its own clock; resolved ones newest first',
  async (filters, expected) => {
    expect(await list(filters)).toEqual(expected);
  },
);

test('one shows what came of it, and the time of its offer', async () => {
  const [resolved] = (await listTicketHeads(store.database, { status: 'resolved', limit: 1 })).items;
  expect(resolved).toMatchObject({
    priority: 'urgent',
    outcome: 'contacted',
    resolvedBy: 'lea',
    subject: 'About contoso.now',
  });
  const [, , ahead] = (await listTicketHeads(store.database, { status: 'open', limit: 3 })).items;
  expect(ahead && Math.round((Date.parse(ahead.clock) - Date.parse(ahead.openedAt)) / 86_400_000)).toBe(3);
});

test.each(['open', 'resolved'] as const)('pages of %s ones have each once', async (status) => {
  const whole = (await listTicketHeads(store.database, { status, limit: 50 })).items.map(({ id }) => id);
  const seen: string[] = [];
  for (let cursor: string | undefined; ;) {
    const { items, next } = await listTicketHeads(store.database, { status, limit: 1, cursor });
    seen.push(...items.map(({ id }) => id));
    if (next === null) break;
    cursor = next;
  }
  expect(seen).toEqual(whole);
});

test('each filter says how many it would show beside the others', async () => {
  const none = Object.fromEntries(TICKET_KINDS.map((kind) => [kind, 0]));
  expect(await countTickets(store.database, { status: 'open' })).toEqual({
    status: { open: 4, resolved: 2 },
    priority: { urgent: 1, high: 1, normal: 2 },
    kind: { ...none, silence: 2, owner: 1, 'tier-review': 1 },
  });
  expect(await countTickets(store.database, { status: 'open', kind: 'silence', priority: 'urgent' })).toEqual({
    status: { open: 0, resolved: 1 },
    priority: { urgent: 0, high: 0, normal: 2 },
    kind: { ...none, 'tier-review': 1 },
  });
});
