import { Client } from 'pg';
import { templates } from './templates';

const BATCH = 10_000;

/** A number from 0 to 1 that is always the same for the same row; each `salt` gives another. */
const chance = (salt: number): string => `((hashint4extended(n, ${salt}) & 1073741823) / 1073741824.0)`;

const PUBLISHED = `now() - ${chance(1)} * interval '400 days'`;
/** Three in a hundred offers are overdue, by up to a month; the others owe something within so many days. */
const due = (days: string): string =>
  `case when ${chance(3)} < 0.03 then now() - ${chance(4)} * interval '30 days'
        else now() + ${chance(4)} * ${days} * interval '1 day' end`;
const ID = `'pub-' || n / 4 || '.offer-' || n`;
const WORDS = ['Backup', 'Invoice', 'Sensor', 'Payroll', 'Translation', 'Warehouse', 'Fleet', 'Signature'];
const TITLE = `(array['${WORDS.join("','")}'])[1 + n % ${WORDS.length}] || ' ' || substr(md5(n::text), 1, 6) || ' Pro'`;

const OFFERS = `
  insert into offers (id, publisher_id, title, type, stage, manager_email, published_at, next_due, next_due_wall,
    clock_ahead, revision, view, search)
  select id, 'pub-' || n / 4, title, type, case when ${chance(5)} < 0.05 then 'ended' else 'live' end, manager, published,
    due, due, 0, 4, view || jsonb_build_object('id', id, 'title', title, 'publishedAt', published),
    lower(concat_ws(' ', id, title, 'Publisher ' || n / 4, 'Owner ' || n, 'owner-' || n || '@pub-' || n / 4 || '.example'))
  from (
    select n, ${ID} as id, ${TITLE} as title, type, view, ${PUBLISHED} as published, ${due('days')} as due,
      case when type <> 'list' then 'manager-' || n % 100 || '@rewards.example' end as manager
    from generate_series($1::int, $2::int) as n
    join jsonb_to_recordset($3::jsonb) as t (number int, type text, days int, view jsonb) on number = n % $4::int) as row`;

const PROMISES = `
  insert into promises (offer_id, id, kind, owed_by, due_at, due_wall, standing, promise)
  select offer_id, id, kind, owed_by, due, due, standing, promise || jsonb_build_object('id', id, 'dueAt', due)
  from (
    select ${ID} as offer_id, kind || '/' || place as id, kind, "owedBy" as owed_by, standing, promise,
      case when open then ${due('days')} else ${PUBLISHED} + after * interval '1 day' end as due
    from generate_series($1::int, $2::int) as n
    join jsonb_to_recordset($3::jsonb) as t (number int, place int, kind text, "owedBy" text, standing text, open boolean,
      days int, after int, promise jsonb) on number = n % $4::int) as row`;

/** What a store was filled with. */
export type Filled = { readonly offers: number; readonly promises: number; readonly seconds: number };

/** Fills a migrated store with offers and their promises, until there are so many or the time is over. */
export async function fill(url: string, wanted: number, withinMs: number): Promise<Filled> {
  const began = Date.now();
  const all = templates();
  const promises = all.flatMap(({ number, promises: some }) => some.map((one, place) => ({ number, place, ...one })));
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let offers = 0;
    while (offers < wanted && Date.now() - began < withinMs) {
      const last = Math.min(offers + BATCH, wanted);
      await client.query(OFFERS, [offers, last - 1, JSON.stringify(all), all.length]);
      await client.query(PROMISES, [offers, last - 1, JSON.stringify(promises), all.length]);
      offers = last;
    }
    await client.query('vacuum analyze offers');
    await client.query('vacuum analyze promises');
    const { rows } = await client.query<{ count: string }>('select count(*) as count from promises');
    return { offers, promises: Number(rows[0]?.count), seconds: (Date.now() - began) / 1000 };
  } finally {
    await client.end();
  }
}
