import { Client } from 'pg';
import { cursorOf } from '../../platform/store/paging';

/** A page as somebody asks for it; each time another one of the same kind where `path` says so. */
export type Page = { readonly name: string; readonly path: (time: number) => string };

const OFFERS = '/v1/offers';
const PROMISES = '/v1/promises';
/** A request that reads nothing: how slow the machine alone makes an answer. */
export const FLOOR = '/healthz';
/** How deep the cursors of deep pages lie, as a share of the list. */
const DEPTHS = [0.5, 0.7, 0.9, 0.97];

/** Every kind of page that is measured: each sort, filters alone and together, deep cursors, and search. */
export async function pagesOf(url: string, offers: number): Promise<Page[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const deep = (name: string, path: string, key: string, from: string) => deepPage(client, { name, path, key, from });
    return [
      ...same(OFFERS, ['sort=next-due', 'sort=published', 'sort=title', 'overdue=true', 'stage=ended']),
      ...same(OFFERS, ['type=transact&sort=title', 'type=transact&overdue=true', 'manager=manager-17@rewards.example']),
      ...same(OFFERS, ['q=warehouse', 'q=nothing-has-this']),
      { name: `${OFFERS}?q= one offer`, path: (time) => `${OFFERS}?q=offer-${spread(time, offers)}` },
      { name: FLOOR, path: () => FLOOR },
      { name: `${OFFERS}?publisher=`, path: (time) => `${OFFERS}?publisher=pub-${spread(time, offers / 4)}` },
      await deep(OFFERS, `${OFFERS}?sort=next-due`, 'next_due, id', 'offers'),
      await deep(OFFERS, `${OFFERS}?sort=published`, 'published_at, id', 'offers'),
      await deep(OFFERS, `${OFFERS}?sort=title`, 'lower(title) collate "C", id', 'offers'),
      ...same(PROMISES, [
        '',
        'status=overdue',
        'status=open',
        'status=kept',
        'kind=news',
        'kind=first-contact&status=open',
      ]),
      ...same(PROMISES, ['owedBy=engagement-manager&status=overdue', 'owedBy=engagement-manager', 'status=waived']),
      {
        name: `${PROMISES}?status=open&dueBefore= in a week`,
        path: () => `${PROMISES}?status=open&dueBefore=${inDays(7)}`,
      },
      { name: `${PROMISES}?kind=news&dueBefore= now`, path: () => `${PROMISES}?kind=news&dueBefore=${inDays(0)}` },
      await deep(PROMISES, `${PROMISES}?`, 'due_at, offer_id, id', 'promises'),
      await deep(PROMISES, `${PROMISES}?kind=news`, 'due_at, offer_id, id', `promises where kind = 'news'`),
      await deep(PROMISES, `${PROMISES}?status=kept`, 'due_at, offer_id, id', `promises where standing = 'kept'`),
    ];
  } finally {
    await client.end();
  }
}

const same = (path: string, queries: readonly string[]): Page[] =>
  queries.map((query) => ({ name: `${path}?${query}`, path: () => `${path}?${query}` }));

type Deep = { readonly name: string; readonly path: string; readonly key: string; readonly from: string };

/** Pages far down a list, at several depths in turn. */
async function deepPage(client: Client, { path, key, from }: Deep): Promise<Page> {
  const { rows: counted } = await client.query<{ count: string }>(`select count(*) as count from ${from}`);
  const cursors: string[] = [];
  for (const depth of DEPTHS) {
    const descending = key.startsWith('published_at') ? 'published_at desc, id desc' : key;
    const skip = Math.floor(Number(counted[0]?.count) * depth);
    const sql = `select ${key} from ${from} order by ${descending} limit 1 offset ${skip}`;
    const { rows } = await client.query<(string | Date)[]>({ text: sql, rowMode: 'array' });
    cursors.push(cursorOf((rows[0] ?? []).map((part) => (part instanceof Date ? part.toISOString() : part))));
  }
  const name = `${path}${path.endsWith('?') ? '' : '&'}cursor= deep`;
  return { name, path: (time) => `${name.replace(' deep', '')}${cursors[time % cursors.length] ?? ''}` };
}

/** A different row each time, all over the list. */
export const spread = (time: number, rows: number): number => Math.floor((time * 0.618_034 * rows) % rows);

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
