import { ROLES } from '../../domain/offer/roles';
import {
  readCaseMail,
  readHistory,
  readMessages,
  readOwnerCheck,
  readStandings,
} from '../../platform/store/case-history';
import { type Database } from '../../platform/store/connection';
import { countMail } from '../../platform/store/mail-counts';
import type { MailFilters } from '../../platform/store/mail-filters';
import { listMailHeads } from '../../platform/store/mail-list';
import { readDay } from '../../platform/store/my-day';
import { readOffer } from '../../platform/store/offer-reader';
import { exportOffers, listOfferTable } from '../../platform/store/offer-table';
import { readOrganisation } from '../../platform/store/publisher-offers';
import { listOwnerChecks, ownerCheckOf } from '../../platform/store/owner-checks';
import { countTickets } from '../../platform/store/ticket-counts';
import { listTicketHeads, listTickets, type TicketHeadFilters } from '../../platform/store/ticket-list';
import { spread } from './pages';
import {
  DAY_BUCKETS,
  type DayBucket,
  type DayScope,
  OFFER_FLAGS,
  OFFER_TABLE_SORTS,
  type OfferTableSort,
} from '../../platform/store/list-choices';
import type { OfferTableFilters } from '../../platform/store/offer-filters';

/** What one page of the console reads, all of it; each time another one of the same kind where that makes a difference. */
export type ConsolePage = {
  readonly name: string;
  readonly read: (database: Database, time: number) => Promise<unknown>;
};

const LIMIT = 50;
const ZONE = 'Europe/Paris';

/** Every kind of page that is measured. */
export const consolePages = (offers: number): ConsolePage[] => [
  ...ROLES.flatMap((role) => [undefined, ...DAY_BUCKETS].map((bucket) => day(role, 'mine', bucket))),
  day('rewards', 'team', undefined),
  ...OFFER_TABLE_SORTS.flatMap((sort) => [false, true].map((isDescending) => table({}, sort, isDescending))),
  ...OFFER_TABLE_SORTS.map((sort) => deep(sort)),
  table({ type: 'list' }, 'manager'),
  ...FILTERS.flatMap((filters) => [table(filters, 'next-due'), table(filters, 'title')]),
  { name: 'offers: one found', read: (db, n) => read(db, { q: `offer-${spread(n, offers)}` }, 'next-due', false) },
  {
    name: 'offers: of a publisher',
    read: (db, n) => read(db, { publisher: `pub-${spread(n, offers / 4)}` }, 'title', false),
  },
  {
    name: 'offers: the first of an export',
    read: (db) => exportOffers(db, { filters: {}, sort: 'title', isDescending: false, zone: 'UTC' }).next(),
  },
  ...TICKETS.map(tickets),
  { name: 'owner checks', read: (db) => listOwnerChecks(db, { limit: LIMIT }) },
  ...MAIL.map(mail),
  {
    name: 'a case',
    read: (db, n) => aCase(db, idOf(n, offers)),
  },
];

/** An offer that has a history: one in ten. */
export function idOf(time: number, offers: number): string {
  const n = spread(time, offers / 10) * 10;
  return `pub-${Math.floor(n / 4)}.offer-${n}`;
}

function day(role: (typeof ROLES)[number], scope: DayScope, bucket: DayBucket | undefined): ConsolePage {
  return {
    name: `my day: ${role}, ${scope}, ${bucket ?? 'all'}`,
    read: (database, time) =>
      readDay(database, {
        who: { role, name: 'Lea', email: `manager-${time % 100}@rewards.example` },
        ...{ scope, bucket, at: new Date().toISOString(), zone: ZONE, limit: LIMIT },
      }),
  };
}

const FILTERS: readonly OfferTableFilters[] = [
  ...OFFER_FLAGS.map((flag) => ({ flag })),
  ...([
    { stage: 'ended' },
    { type: 'transact' },
    { owner: 'left' },
    { tier: 'co-sell' },
    { silent: 21 },
    { due: 'week' },
  ] as const),
  ...([
    { manager: 'none' },
    { manager: 'manager-17@rewards.example' },
    { q: 'warehouse' },
    { q: 'p' },
    { q: 'nothing-has-this' },
  ] as const),
  // Filters that no offer passes together, although many pass each.
  ...([
    { type: 'list', tier: 'co-sell' },
    { stage: 'ended', silent: 21 },
    { stage: 'ended', flag: 'at-risk' },
  ] as const),
  ...([
    { owner: 'unknown', flag: 'paused', type: 'trial' },
    { q: 'fleet', type: 'consulting', due: 'overdue' },
  ] as const),
];

const read = (database: Database, filters: OfferTableFilters, sort: OfferTableSort, isDescending: boolean) =>
  listOfferTable(database, { filters, sort, isDescending, limit: LIMIT, zone: 'UTC' });

const table = (filters: OfferTableFilters, sort: OfferTableSort, isDescending = false): ConsolePage => ({
  name: `offers: ${JSON.stringify(filters)} by ${sort}${isDescending ? ', descending' : ''}`,
  read: (database) => read(database, filters, sort, isDescending),
});

/** The sixth page of a view, as somebody gets there: by the cursor of each before. */
const deep = (sort: OfferTableSort): ConsolePage => {
  let cursor: string | undefined;
  return {
    name: `offers: page after page by ${sort}`,
    read: async (database) => {
      const page = await listOfferTable(database, {
        filters: { stage: 'live' },
        sort,
        isDescending: false,
        zone: 'UTC',
        limit: LIMIT,
        cursor,
      });
      cursor = page.next ?? undefined;
    },
  };
};

const TICKETS: readonly TicketHeadFilters[] = [
  { status: 'open' },
  { status: 'resolved' },
  { status: 'open', kind: 'silence' },
  { status: 'resolved', kind: 'first-contact', priority: 'urgent' },
  { status: 'open', priority: 'urgent' },
];

const tickets = (filters: TicketHeadFilters): ConsolePage => ({
  name: `tickets: ${JSON.stringify(filters)}`,
  read: (database) =>
    Promise.all([
      listTicketHeads(database, { ...filters, limit: LIMIT }),
      countTickets(database, filters),
      listOwnerChecks(database, { limit: 20 }),
    ]),
});

const MAIL: readonly MailFilters[] = [
  {},
  ...(['sent', 'bounced', 'unknown', 'queued', 'received'] as const).map((status) => ({ status })),
  { direction: 'inbound' },
  { direction: 'outbound', status: 'received' },
  { q: 'welcome' },
  { q: 'engagement manager', status: 'bounced' },
  { q: 'owner-4711' },
  { q: 'nothing-has-this' },
];

const mail = (filters: MailFilters): ConsolePage => ({
  name: `messages: ${JSON.stringify(filters)}`,
  read: (database) =>
    Promise.all([listMailHeads(database, { ...filters, limit: LIMIT }), countMail(database, filters)]),
});

async function aCase(database: Database, id: string): Promise<void> {
  const offer = await readOffer(database, id);
  if (offer === undefined) throw new Error(`there is no offer ${id}`);
  const publisher = { ...offer.publisher, id: id.split('.')[0] ?? '' };
  await Promise.all([
    readHistory(database, id, LIMIT, {}),
    readMessages(database, id),
    readStandings(database, id),
    readOwnerCheck(database, id),
    readCaseMail(database, id),
    listTickets(database, { offer: id, limit: LIMIT }),
    readOrganisation(database, { id, publisher }),
    ownerCheckOf(database, id),
  ]);
}
