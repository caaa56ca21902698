import type { z } from 'zod';
import { catalogue, catalogueSummary } from '../../api/schemas/catalogue';
import { mail } from '../../api/schemas/mail';
import { offerSummary } from '../../api/schemas/offer';
import { pageOf } from '../../api/schemas/page';
import { listedPromise } from '../../api/schemas/promise';
import { receivedMail } from '../../api/schemas/received-mail';
import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';

const world = theWorld();
const http = (): Http => new Http(world().url);
const hoursAgo = (n: number): string => new Date(Date.now() - n * 3_600_000).toISOString();

async function onboard(name: string, changes: Record<string, unknown> = {}): Promise<void> {
  const answer = await http().post('/v1/offers', { id: `contoso.${name}`, ...trial({ title: name, ...changes }) });
  expect(answer.status).toBe(201);
}

async function page<T>(item: z.ZodType<T>, path: string): Promise<{ items: T[]; next: string | null }> {
  return conforming(pageOf(item), await http().get(path));
}

const names = async (query: string): Promise<string[]> =>
  (await page(offerSummary, `/v1/offers?${query}`)).items.map(({ id }) => id.replace('contoso.', ''));

/** Until then the next thing due of an offer is its welcome. */
async function welcomesAreOut(): Promise<void> {
  while ((await page(listedPromise, '/v1/promises?kind=welcome&status=open')).items.length > 0)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

beforeAll(async () => {
  await onboard('b', { publishedAt: hoursAgo(2) });
  await onboard('d', { publishedAt: hoursAgo(4), type: 'list' });
  await onboard('f', { publishedAt: hoursAgo(6), owner: { name: 'Zoé Faure', email: 'zoe@contoso.example' } });
  await onboard('old', { publishedAt: hoursAgo(10 * 24) });
  await http().put('/v1/offers/contoso.b/engagement-manager', { name: 'Lea', email: 'Lea@rewards.example' });
});

describe('offers', () => {
  it.each([
    ['sort=title', ['b', 'd', 'f', 'old']],
    ['sort=published', ['b', 'd', 'f', 'old']],
    ['sort=title&type=list', ['d']],
    ['sort=title&manager=lea@rewards.example', ['b']],
    ['sort=title&overdue=true', ['old']],
    ['sort=title&overdue=false', ['b', 'd', 'f']],
    ['q=ZO%C3%89', ['f']],
    ['publisher=fabrikam', []],
    ['stage=ended', []],
  ])('by %s', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it('say when the next promise is due', async () => {
    const { items } = await page(offerSummary, '/v1/offers?q=contoso.old');
    expect(items[0]).toMatchObject({ overdue: true, nextDue: expect.any(String) as string });
  });
});

it.each(['sort=title', 'sort=published', 'sort=next-due'])(
  'pages of offers by %s miss nothing and show nothing twice while others come in',
  async (sort) => {
    await welcomesAreOut();
    const before = await names(`limit=200&${sort}`);
    const seen: string[] = [];
    let cursor = '';
    for (let i = 0; ; i++) {
      const { items, next } = await page(offerSummary, `/v1/offers?limit=1&${sort}${cursor}`);
      seen.push(...items.map(({ id }) => id.replace('contoso.', '')));
      if (next === null) break;
      cursor = `&cursor=${encodeURIComponent(next)}`;
      if (i === 1) await onboard(`a-${sort.slice(5)}`, { publishedAt: hoursAgo(1) });
    }
    expect(seen.filter((name) => before.includes(name))).toEqual(before);
    expect(new Set(seen).size).toBe(seen.length);
  },
);

it('pages of the timeline miss nothing while things happen', async () => {
  const id = 'contoso.f';
  const say = (n: number) =>
    http().post(`/v1/offers/${id}/messages`, { channel: 'chat', direction: 'inbound', with: 'Zoé', summary: `${n}` });
  for (const n of [1, 2, 3]) await say(n);
  const path = `/v1/offers/${id}/timeline?limit=2`;
  const first = (await http().get<{ items: { id: string }[]; next: string }>(path)).body;
  await say(4);
  const second = (await http().get<{ items: { id: string }[] }>(`${path}&cursor=${first.next}`)).body;
  const whole = (await http().get<{ items: { id: string }[] }>(`/v1/offers/${id}/timeline?limit=200`)).body.items;
  expect([...first.items, ...second.items]).toEqual(whole.slice(1, 5));
});

describe('promises', () => {
  it('come with their offer, soonest due first', async () => {
    const { items } = await page(listedPromise, '/v1/promises?limit=200');
    const dates = items.map(({ dueAt }) => dueAt);
    expect(dates).toEqual([...dates].sort());
    expect(items[0]?.offer).toEqual({ id: 'contoso.old', title: 'old' });
  });

  it.each([
    ['status=overdue', ({ status }: z.output<typeof listedPromise>) => status === 'overdue'],
    ['kind=news', ({ kind }: z.output<typeof listedPromise>) => kind === 'news'],
    ['owedBy=rewards-team', ({ owedBy }: z.output<typeof listedPromise>) => owedBy === 'rewards-team'],
    ['offer=contoso.d', ({ offer }: z.output<typeof listedPromise>) => offer.id === 'contoso.d'],
    [`dueBefore=${hoursAgo(-24 * 6)}`, ({ dueAt }: z.output<typeof listedPromise>) => dueAt < hoursAgo(-24 * 6)],
  ])('by %s', async (query, fits) => {
    const { items } = await page(listedPromise, `/v1/promises?limit=200&${query}`);
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(fits)).toBe(true);
  });

  it('come in pages', async () => {
    const whole = (await page(listedPromise, '/v1/promises?limit=200&offer=contoso.b')).items;
    const first = await page(listedPromise, '/v1/promises?limit=1&offer=contoso.b');
    const rest = await page(listedPromise, `/v1/promises?limit=199&offer=contoso.b&cursor=${first.next ?? ''}`);
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
  });
});

describe('mail', () => {
  beforeAll(async () => {
    await http().post('/v1/sandbox/offers/contoso.b/fast-forward', { by: 'PT2H' });
  });

  it('is listed with its letter, and can be looked at', async () => {
    const { items } = await page(mail, '/v1/mail?offer=contoso.b&status=sent&direction=outbound');
    expect(items.map(({ letter }) => letter).sort()).toEqual(['engagement-start', 'welcome']);
    const [first] = items;
    expect(conforming(mail, await http().get(`/v1/mail/${first?.id ?? ''}`))).toEqual(first);
    expect((await page(mail, '/v1/mail?direction=inbound')).items).toEqual([]);
  });

  it('comes in pages', async () => {
    const first = await page(mail, '/v1/mail?limit=1&offer=contoso.b');
    const second = await page(mail, `/v1/mail?limit=1&offer=contoso.b&cursor=${first.next ?? ''}`);
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
    expect(second.next).toBeNull();
  });

  it('is shown raw and parsed by the embedded server, in pages', async () => {
    const first = await page(receivedMail, '/v1/sandbox/mailbox?limit=1');
    const second = await page(receivedMail, `/v1/sandbox/mailbox?limit=1&cursor=${first.next ?? ''}`);
    expect(first.items[0]?.raw).toContain('Message-ID:');
    expect(second.items[0]?.receivedAt && second.items[0].receivedAt <= (first.items[0]?.receivedAt ?? '')).toBe(true);
  });
});

it('shows the catalogues, each with its sources', async () => {
  const { items } = await page(catalogueSummary, '/v1/catalogues');
  expect(items.map(({ id }) => id)).toEqual(['commercial-marketplace@2020-04', 'commercial-marketplace@2023-12']);
  const whole = conforming(catalogue, await http().get('/v1/catalogues/commercial-marketplace@2020-04'));
  expect(whole.promises.news.within).toBe('P28D');
});

it.each([
  ['/v1/offers?color=red', 'invalid-request', ['color']],
  ['/v1/offers?limit=0', 'invalid-request', ['limit']],
  ['/v1/offers?limit=201', 'invalid-request', ['limit']],
  ['/v1/offers?limit=ten', 'invalid-request', ['limit']],
  ['/v1/offers?limit=', 'invalid-request', ['limit']],
  ['/v1/offers?limit=1&limit=2', 'invalid-request', ['limit']],
  ['/v1/offers?sort=size', 'invalid-request', ['sort']],
  ['/v1/offers?overdue=yes', 'invalid-request', ['overdue']],
  ['/v1/offers?q=%00', 'invalid-request', ['q']],
  ['/v1/offers?cursor=abc', 'invalid-cursor', []],
  [`/v1/offers?cursor=${Buffer.from('["soon","x"]').toString('base64url')}`, 'invalid-cursor', []],
  [`/v1/offers?sort=title&cursor=${Buffer.from('["a\\u0000","x"]').toString('base64url')}`, 'invalid-cursor', []],
  ['/v1/offers/contoso.b?really=true', 'invalid-request', ['really']],
  ['/v1/offers/contoso.b/timeline?cursor=abc', 'invalid-cursor', []],
  ['/v1/offers/contoso.none/timeline', 'unknown-offer', []],
  ['/v1/promises?status=late', 'invalid-request', ['status']],
  ['/v1/promises?dueBefore=soon', 'invalid-request', ['dueBefore']],
  [`/v1/promises?cursor=${Buffer.from('[1,2,3]').toString('base64url')}`, 'invalid-cursor', []],
  ['/v1/tickets?status=closed', 'invalid-request', ['status']],
  [`/v1/tickets?cursor=${Buffer.from('["x"]').toString('base64url')}`, 'invalid-cursor', []],
  ['/v1/mail?direction=sideways', 'invalid-request', ['direction']],
  ['/v1/mail?cursor=abc', 'invalid-cursor', []],
  ['/v1/sandbox/mailbox?cursor=abc', 'invalid-cursor', []],
])('refuses %s', async (path, code, paths) => {
  expect(refusal(await http().get(path))).toMatchObject({ code, paths });
});
