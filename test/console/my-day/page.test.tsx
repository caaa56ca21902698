import { shippedCatalogues } from '../../../domain/catalogue/shipped';
import type { Day, DayItem } from '../../../platform/store/my-day';
import { type DayContent, DayPage } from '../../../console/my-day/page';
import { catalogueNames } from '../../../console/shared/catalogue-names';
import { read, READER, shown, textOf } from '../../support/shown';
import type { PromiseKind } from '../../../domain/promises/kinds';

const SCRIPT = '<script>alert(1)</script>';
const NOW = READER.now;

const item = (changes: Partial<DayItem> = {}): DayItem => ({
  id: 'first-contact',
  kind: 'first-contact',
  about: null,
  owedTo: 'publisher',
  owedBy: 'rewards-team',
  madeAt: '2026-11-14T09:00:00.000Z',
  dueAt: '2026-11-21T09:00:00.000Z',
  status: 'overdue',
  settledAt: null,
  evidence: null,
  why: [],
  offer: {
    id: 'contoso.backup-pro',
    title: `Backup ${SCRIPT}`,
    owner: { status: 'known', name: 'Ada Martin', email: 'ada@contoso.example', confirmedAt: null },
    publisher: { id: 'contoso', name: 'Contoso' },
    manager: null,
  },
  buckets: ['overdue'],
  ticket: null,
  waitsFor: null,
  clock: NOW,
  ...changes,
});

const NONE: Day['counts'] = { all: 0, overdue: 0, today: 0, week: 0, 'at-risk': 0, waiting: 0 };

const content = (items: readonly DayItem[], changes: Partial<DayContent> = {}): DayContent => ({
  view: { scope: 'mine', show: undefined },
  day: {
    items: [...items],
    next: null,
    counts: { ...NONE, all: items.length, overdue: items.length },
    tickets: { count: 0, items: [] },
    letters: 0,
    trouble: [],
  },
  names: catalogueNames(shippedCatalogues()),
  ignored: [],
  firstStep: undefined,
  ...changes,
});

/** The cells of the lines on a page, as texts. */
const lines = (html: string): string[][] =>
  [...html.matchAll(/<tr id="promise-[^"]+".*?<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/<td.*?<\/td>/gs)].map(([cell]) => textOf(cell).replaceAll('\u00a0', ' ')),
  );
const links = (html: string): string[] =>
  [...(/<span class="steps">.*?<\/span><\/div>/s.exec(html)?.[0] ?? '').matchAll(/href="([^"]+)">([^<]+)</g)].map(
    ([, href, says]) => `${says}: ${href}`,
  );

it('says of each promise how much time is left, what is owed by whom, why, and what to do', () => {
  const html = shown(<DayPage {...content([item()])} />);
  expect(lines(html)).toEqual([
    [
      '2 days late overdue',
      'First contact owed by the rewards team',
      `Backup ${SCRIPT} Contoso`,
      'Published on 14 Nov 2026: first contact is owed within a week',
      'Log a contact Write',
    ],
  ]);
  expect(html).not.toContain(SCRIPT);
  expect(html).toContain('data-href="/offers/contoso.backup-pro" data-offer="contoso.backup-pro"');
  expect(textOf(html)).toContain('One promise needs the team today: it is overdue.');
});

it('says the same in French', () => {
  const html = shown(<DayPage {...content([item()])} />, { language: 'fr' });
  expect(lines(html)).toEqual([
    [
      '2 jours de retard en retard',
      'Premier contact due par l’équipe des récompenses',
      `Backup ${SCRIPT} Contoso`,
      'Publiée le 14 nov. 2026 : un premier contact est dû sous une semaine',
      'Consigner un échange Écrire',
    ],
  ]);
});

const benefit = { about: 'listing-optimization', ticket: '12' } as const;
const OFFER = '/offers/contoso.backup-pro/do';

it.each<[PromiseKind, Partial<DayItem>, string[]]>([
  ['welcome', { ticket: '12' }, ['Resolve ticket 12: /tickets/12', 'See its mail: /messages?offer=contoso.backup-pro']],
  ['first-contact', {}, [`Log a contact: ${OFFER}/log-contact`, `Write: ${OFFER}/write`]],
  ['engagement-manager', {}, [`Name a manager: ${OFFER}/name-manager`]],
  [
    'benefit-contact',
    benefit,
    [
      `Log a contact: ${OFFER}/log-contact?target=listing-optimization`,
      `Write: ${OFFER}/write?about=listing-optimization`,
      'Resolve ticket 12: /tickets/12',
    ],
  ],
  ['technical-answer', { about: 'TR-1' }, [`Record the answer: ${OFFER}/answer-request?target=TR-1`]],
  ['sponsorship-details', { about: 'azure-sponsorship' }, ['See its mail: /messages?offer=contoso.backup-pro']],
  ['news', {}, [`Write: ${OFFER}/write`, `Log a contact: ${OFFER}/log-contact`]],
  [
    'news',
    { ticket: '12' },
    ['Resolve ticket 12: /tickets/12', `Write: ${OFFER}/write`, `Log a contact: ${OFFER}/log-contact`],
  ],
])('%s leads to what keeps it', (kind, changes, expected) => {
  expect(links(shown(<DayPage {...content([item({ kind, ...changes })])} />))).toEqual(expected);
});

it.each<[PromiseKind, Partial<DayItem>, string]>([
  [
    'welcome',
    { dueAt: '2026-11-14T10:00:00.000Z' },
    'Taken on on 14 Nov 2026: the advice for its type is owed at once',
  ],
  ['engagement-manager', {}, 'Engagement since 14 Nov 2026: a manager is owed within a week'],
  ['benefit-contact', benefit, 'Activated Listing optimisation on 14 Nov 2026: contact is owed within a week'],
  [
    'benefit-contact',
    { ...benefit, dueAt: '2026-12-01T10:00:00.000Z' },
    'Activated Listing optimisation on 14 Nov 2026: contact is owed by 1 Dec 2026',
  ],
  ['technical-answer', { about: 'TR-1' }, 'Asked for help on 14 Nov 2026 (TR-1): an answer is owed within a week'],
  ['news', { dueAt: '2026-12-12T09:00:00.000Z' }, 'No word since 14 Nov 2026: news is owed within four weeks'],
])('%s says why in one line', (kind, changes, expected) => {
  expect(lines(shown(<DayPage {...content([item({ kind, ...changes })])} />))[0]?.[3]).toBe(expected);
});

it('judges by the offer’s own clock, and says so where it was moved', () => {
  const html = shown(<DayPage {...content([item({ clock: '2026-12-01T09:00:00.000Z' })])} />);
  expect(lines(html)[0]?.[0]).toBe('10 days late overdue It is 1 Dec 2026 for this offer: its clock was moved.');
});

it('says for what a promise waits that nobody here can hurry', () => {
  const [line] = lines(shown(<DayPage {...content([item({ kind: 'news', waitsFor: 'owner' })])} />));
  expect([line?.[0], line?.[4]]).toEqual(['2 days late waiting', 'Wait: the owner has been asked']);
});

it('names the manager who owes it', () => {
  const manager = { name: 'Mona Lind', email: 'mona@rewards.example' };
  const owed = item({ owedBy: 'engagement-manager', offer: { ...item().offer, manager } as DayItem['offer'] });
  expect(lines(shown(<DayPage {...content([owed])} />))[0]?.[1]).toBe('First contact owed by Mona Lind');
});

it('shows a viewer the steps without a way to take them, and who may', () => {
  const html = shown(<DayPage {...content([item(), item({ id: 'em', kind: 'engagement-manager' })])} />, {
    role: 'viewer',
  });
  expect(links(html)).toEqual([]);
  expect(lines(html).map((cells) => cells[4])).toEqual(['Log a contact Write', 'Name a manager']);
  const reasons = [...html.matchAll(/<li><b>.*?<\/li>/g)].map(([reason]) => textOf(reason));
  expect(reasons).toEqual([
    'Log a contact and Write. Not for the role Viewer: ask Rewards team, Engagement manager, Support, and Programme operations.',
    'Name a manager. Not for the role Viewer: ask Rewards team and Programme operations.',
  ]);
  expect(textOf(html)).toContain('Two promises need the team today: all overdue.');
});

it('counts what each chip shows, keeps the other choice, and says what the present one means', () => {
  const view = { scope: 'team', show: 'at-risk' } as const;
  const html = shown(<DayPage {...content([], { view })} />, { role: 'rewards' });
  const chips = [...html.matchAll(/<a id="(\w+-[\w-]+)" href="([^"]+)"( aria-current="true")?>/g)];
  expect(chips.map(([, id, href, here]) => `${id} ${href}${here === undefined ? '' : ' here'}`)).toEqual([
    'scope-mine /?show=at-risk',
    'scope-team /?scope=team&amp;show=at-risk here',
    'show-all /?scope=team',
    'show-overdue /?scope=team&amp;show=overdue',
    'show-today /?scope=team&amp;show=today',
    'show-week /?scope=team&amp;show=week',
    'show-at-risk /?scope=team&amp;show=at-risk here',
    'show-waiting /?scope=team&amp;show=waiting',
  ]);
  expect(textOf(html)).toContain('At risk: the reminder has gone out, and nothing has happened since.');
  expect(textOf(html)).toContain('Nothing of this kind is owed now. Show all promises');
});

it('says what an empty day means, and lists what belongs to no promise', () => {
  expect(read(<DayPage {...content([])} />, { role: 'rewards' })).toContain(
    'Nothing is due. A promise to a publisher appears here as soon as you owe it.',
  );
  const offer = { id: 'contoso.backup-pro', title: 'Backup Pro' };
  const ticket = { id: '7', kind: 'tier-review', priority: 'high', subject: '', openedAt: NOW, offer } as const;
  const day = { ...content([]).day, tickets: { count: 23, items: [ticket] }, letters: 2 };
  const html = shown(<DayPage {...content([], { day })} />);
  expect(textOf(html)).toContain('Besides promises 2 letters have perhaps not arrived');
  expect(textOf(html)).toContain('Tier to be reviewed Backup Pro high 23 Nov 2026');
  expect(textOf(html)).toContain('All 23 of them are among the tickets');
});

it('says how to begin where there is no offer: with samples in a sandbox, and with a request anywhere', () => {
  const first = content([], { firstStep: `curl -d '{"title":"${SCRIPT}"}'` });
  const sandbox = shown(<DayPage {...first} />);
  expect(sandbox).toContain('action="/samples"');
  expect(sandbox).not.toContain(SCRIPT);
  const real = shown(<DayPage {...first} />, { isSandbox: false, role: 'rewards' });
  expect(real).not.toContain('action="/samples"');
  expect(textOf(real)).toContain('Not for the role Rewards team: ask Programme operations.');
  expect(textOf(real)).toContain('curl -d');
});
