import type { Role } from '../../../domain/offer/roles';
import { readDay } from '../../../platform/store/my-day';
import { startTestStore, type TestStore } from '../../support/database';
import {
  at,
  cameBack,
  EVE,
  letterSent,
  managerNamed,
  MAX,
  on,
  paused,
  ticketOpened,
  weSpoke,
} from '../../support/lives';
import { DAY_MS, storeOffer } from '../../support/stored-offers';
import { DAY_BUCKETS, type DayBucket, type DayScope } from '../../../platform/store/list-choices';

/** Wednesday 12 March 2031, ten in the morning in Paris: the offers of these stories live then, by their own clocks. */
const NOW = '2031-03-12 09:00';
const ahead = (now: string): number => (Date.parse(at(now)) - Date.now()) / DAY_MS;
const PUBLISHED = at('2031-01-06');
const NEWS = `news/${at('2031-02-10')}`;

let store: TestStore;
beforeAll(async () => {
  store = await startTestStore();
});
afterAll(() => store.stop());

/** A listing that was published long ago and of which the news alone are owed, since the day on which we spoke. */
const spokenTo = (name: string, day: string, ...more: Parameters<typeof storeOffer>[2][]): Promise<void> =>
  storeOffer(
    store.database,
    { id: `contoso.${name}`, title: name, type: 'list', publishedAt: PUBLISHED, ahead: ahead(NOW) },
    on(day, weSpoke()),
    ...more,
  );

type Looks = {
  role?: Role;
  name?: string;
  email?: string;
  scope?: DayScope;
  bucket?: DayBucket | undefined;
  zone?: string;
  limit?: number;
  cursor?: string;
};

const day = ({ role = 'operations', name = 'Lea', email, ...rest }: Looks = {}) =>
  readDay(store.database, {
    who: { role, email, name },
    scope: 'mine',
    at: new Date().toISOString(),
    zone: 'Europe/Paris',
    limit: 50,
    ...rest,
  });

const names = async (looks: Looks): Promise<string[]> =>
  (await day(looks)).items.map(({ offer, kind }) => (kind === 'news' ? offer.title : `${offer.title}: ${kind}`));

const askedOwner = {
  kind: 'owner-asked',
  promise: `news/${at('2031-02-10 09:00')}`,
  status: 'known',
  answerBy: at('2031-03-17'),
} as const;

beforeAll(async () => {
  await spokenTo('late', '2031-02-10', on('2031-03-10 10:30', ticketOpened('12', 'silence', NEWS)));
  await spokenTo('asked', '2031-02-10 09:00', on('2031-03-10 09:01', askedOwner));
  await spokenTo('tonight', '2031-02-12 22:30');
  await spokenTo('after midnight', '2031-02-12 23:30');
  await spokenTo(
    'reminded',
    '2031-02-17',
    on('2031-03-10', letterSent('reminder', MAX.email), `step:news/${at('2031-02-17')}/reminder`),
  );
  await spokenTo('in nine days', '2031-02-21');
  await spokenTo('paused', '2031-02-17', on('2031-03-03', paused('2031-04-01', 'publisher-asked')));
  await spokenTo('still due', '2031-02-17 12:00', on('2031-03-03', paused('2031-04-01')));
  await spokenTo('came back', '2031-03-11', on('2031-03-12 08:00', cameBack('welcome', 'ada@contoso.example')));
});

test.each<[DayBucket | undefined, string[]]>([
  ['overdue', ['late']],
  ['today', ['tonight']],
  ['week', ['after midnight', 'reminded', 'still due']],
  ['at-risk', ['reminded']],
  ['waiting', ['came back: welcome', 'asked', 'paused']],
])('%s', async (bucket, expected) => {
  expect(await names({ bucket })).toEqual(expected);
});

test('everything that is owed comes with the least time left first, and each bucket says how much it holds', async () => {
  const { items, counts } = await day();
  expect(items.map(({ offer, buckets }) => `${offer.title}: ${buckets.join(' ')}`)).toEqual([
    'came back: waiting',
    'asked: waiting',
    'late: overdue',
    'tonight: today',
    'after midnight: week',
    'reminded: week at-risk',
    'still due: week',
    'in nine days: ',
    'came back: ',
    'paused: waiting',
  ]);
  expect(counts).toEqual({ overdue: 1, today: 1, week: 3, 'at-risk': 1, waiting: 3, all: 10 });
});

test('a day ends at midnight in the zone of the team', async () => {
  expect(await names({ bucket: 'today', zone: 'UTC' })).toEqual(['tonight', 'after midnight']);
  expect(await names({ bucket: 'week', zone: 'UTC' })).toEqual(['reminded', 'still due']);
  expect(await names({ bucket: 'today', zone: 'Asia/Tokyo' })).toEqual([]);
});

test('an item says what is owed, of which offer, by its own clock, and which ticket is open about it', async () => {
  const [late] = (await day({ bucket: 'overdue' })).items;
  expect(late).toMatchObject({
    id: NEWS,
    kind: 'news',
    owedBy: 'rewards-team',
    status: 'overdue',
    dueAt: at('2031-03-10'),
    ticket: '12',
    waitsFor: null,
    buckets: ['overdue'],
    offer: {
      id: 'contoso.late',
      title: 'late',
      publisher: { id: 'contoso', name: 'Contoso' },
      manager: null,
      owner: { status: 'known', email: 'ada@contoso.example' },
    },
  });
  expect(late?.clock.slice(0, 16)).toBe('2031-03-12T09:00');
});

test('what waits says for what', async () => {
  const { items } = await day({ bucket: 'waiting' });
  expect(items.map(({ offer, waitsFor }) => `${offer.title}: ${waitsFor ?? ''}`)).toEqual([
    'came back: service',
    'asked: owner',
    'paused: pause',
  ]);
});

test('pages show every promise once, in the same order', async () => {
  const whole = await names({});
  const seen: string[] = [];
  for (let cursor: string | undefined; ;) {
    const { items, next } = await day({ limit: 3, ...(cursor !== undefined && { cursor }) });
    seen.push(...items.map(({ offer, kind }) => (kind === 'news' ? offer.title : `${offer.title}: ${kind}`)));
    if (next === null) break;
    cursor = next;
  }
  expect(seen).toEqual(whole);
});

describe('offers whose clocks differ', () => {
  /** Friday 12 September 2036, eleven at night in Paris. */
  const LATER = '2036-09-12 21:00';
  beforeAll(async () => {
    const later = { type: 'list', publishedAt: at('2036-08-01'), ahead: ahead(LATER) } as const;
    await storeOffer(
      store.database,
      { id: 'contoso.x', title: 'in half an hour', ...later },
      on('2036-08-15 21:30', weSpoke()),
    );
    await storeOffer(
      store.database,
      { id: 'contoso.y', title: 'in two hours', ...later },
      on('2036-08-15 23:00', weSpoke()),
    );
    await storeOffer(
      store.database,
      { id: 'contoso.z', title: 'an hour ago', ...later },
      on('2036-08-15 20:00', weSpoke()),
    );
  });

  test('are compared by the time that is left, and have days of their own', async () => {
    expect(await names({ bucket: 'overdue' })).toEqual(['late', 'an hour ago']);
    expect(await names({ bucket: 'today' })).toEqual(['in half an hour', 'tonight']);
    expect(await names({ bucket: 'week' })).toEqual(['in two hours', 'after midnight', 'reminded', 'still due']);
  });
});

describe('mine', () => {
  beforeAll(async () => {
    const trial = { type: 'trial', publishedAt: at('2031-02-03'), ahead: ahead(NOW) } as const;
    await storeOffer(
      store.database,
      { id: 'fabrikam.max', title: 'with Max', ...trial },
      on('2031-02-10', managerNamed({ ...MAX, email: 'Max@Programme.example' })),
      on('2031-02-11 10:01', weSpoke()),
    );
    await storeOffer(
      store.database,
      { id: 'fabrikam.eve', title: 'with Eve', ...trial },
      on('2031-02-10', managerNamed(EVE)),
      on('2031-02-11', weSpoke()),
    );
    await storeOffer(
      store.database,
      { id: 'fabrikam.nobody', title: 'with nobody', ...trial },
      on('2031-02-11 10:02', weSpoke()),
    );
  });

  test('are a manager’s own offers, whatever the case of the address', async () => {
    expect(await names({ role: 'manager', email: 'max@programme.example' })).toEqual(['with Max']);
    expect(await names({ role: 'manager', email: 'somebody@programme.example' })).toEqual([]);
  });

  test('are those of the manager’s name where no address is known, and never those of all managers', async () => {
    expect(await names({ role: 'manager', name: MAX.name.toUpperCase() })).toEqual(['with Max']);
    expect(await names({ role: 'manager', name: 'Somebody Else' })).toEqual([]);
  });

  test('are for the rewards team what no manager answers for', async () => {
    const own = await names({ role: 'rewards', bucket: 'overdue' });
    expect(own).toEqual(['with nobody: engagement-manager', 'late', 'with nobody', 'an hour ago']);
    expect(await names({ role: 'rewards', scope: 'team', bucket: 'overdue' })).toEqual([
      'with nobody: engagement-manager',
      'late',
      'with Eve',
      'with Max',
      'with nobody',
      'an hour ago',
    ]);
  });

  test('are for support what has a ticket, and what will have one unless the owner answers', async () => {
    expect(await names({ role: 'support' })).toEqual(['asked', 'late']);
    expect((await day({ role: 'support' })).counts).toEqual({
      overdue: 1,
      today: 0,
      week: 0,
      'at-risk': 0,
      waiting: 1,
      all: 2,
    });
  });

  test('count what the lists show', async () => {
    for (const role of ['viewer', 'rewards', 'manager', 'support'] as const) {
      const { counts } = await day({ role });
      for (const bucket of DAY_BUCKETS)
        expect([bucket, (await names({ role, bucket })).length]).toEqual([bucket, counts[bucket]]);
    }
  });
});
