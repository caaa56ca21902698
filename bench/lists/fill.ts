import { Client } from 'pg';
import { templates } from './templates';

const BATCH = 10_000;

/** A number from 0 to 1 that is always the same for the same row; each `salt` gives another. */
export const chance = (salt: number): string => `((hashint4extended(n, ${salt}) & 1073741823) / 1073741824.0)`;

const PUBLISHED = `now() - ${chance(1)} * interval '400 days'`;
/** Three in a hundred offers are overdue, by up to a month; the others owe something within so many days. */
export const OVERDUE = `${chance(3)} < 0.03`;
const due = (days: string): string =>
  `case when ${OVERDUE} then now() - ${chance(4)} * interval '30 days'
        else now() + ${chance(4)} * ${days} * interval '1 day' end`;
export const ID = `'pub-' || n / 4 || '.offer-' || n`;
const WORDS = ['Backup', 'Invoice', 'Sensor', 'Payroll', 'Translation', 'Warehouse', 'Fleet', 'Signature'];
const TITLE = `(array['${WORDS.join("','")}'])[1 + n % ${WORDS.length}] || ' ' || substr(md5(n::text), 1, 6) || ' Pro'`;
const MANAGER = `'manager-' || n % 100 || '@rewards.example'`;
const NEVER = `'9999-12-31T00:00:00Z'::timestamptz`;
export const ENDED = `${chance(5)} < 0.05`;
const PAUSED = `${chance(8)} < 0.02`;
/** The owner is asked and has time to answer: then there is no ticket yet. */
export const OWNER_ASKED = `${chance(3)} < 0.01`;
/** One offer in a hundred lives four weeks ahead of the wall clock. */
export const AHEAD = `case when ${chance(12)} < 0.01 then interval '28 days' else interval '0' end`;
const OWNER = `case when ${chance(6)} < 0.03 then 'unknown' when ${chance(6)} < 0.05 then 'left' else 'known' end`;
const TIERS = `array['awareness', 'demand-generation', 'co-sell', 'lead-development']`;
const TIER = `case when type = 'transact' then (${TIERS})[1 + floor(${chance(7)} * 4)::int] end`;

const OFFERS = `
  insert into offers (id, publisher_id, publisher_name, title, type, stage, manager_email, published_at, next_due, next_due_wall,
    clock_ahead, revision, view, shown, search, owner_status, tier, tier_rank, silent_wall, at_risk_wall, is_paused, is_above_tier,
    owner_check, check_wall)
  select id, 'pub-' || n / 4, 'Publisher ' || n / 4, title, type, stage, manager, published, case stage when 'ended' then ${NEVER} else due + ahead end,
    case stage when 'ended' then ${NEVER} else due end,
    extract(epoch from ahead) * 1000, 4, view || jsonb_build_object('id', id, 'title', title, 'publishedAt', published),
    shown || jsonb_build_object('owner', (shown -> 'owner') || jsonb_build_object('status', owner)),
    lower(regexp_replace(concat_ws(' ', id, title, 'Publisher ' || n / 4, 'Owner ' || n, 'owner-' || n || '@pub-' || n / 4 || '.example'),
      '[^[:alnum:]]+', ' ', 'g')),
    owner, tier, coalesce(array_position(${TIERS}, tier), 0) - 1, case stage when 'ended' then ${NEVER} else now() - ${chance(10)} * interval '40 days' end,
    case when stage = 'live' and due between now() and now() + interval '2 days' then due end, paused, ${chance(9)} < 0.01,
    case when asked then jsonb_build_object('because', 'silence', 'askedAt', due + ahead, 'directory', 'known',
      'answerBy', now() + ahead + answer, 'silentSince', due + ahead - interval '28 days') end, case when asked then now() + answer end
  from (
    select n, ${ID} as id, ${TITLE} as title, type, view, shown, ${PUBLISHED} as published, ${due('days')} as due, ${AHEAD} as ahead,
      case when ${ENDED} then 'ended' else 'live' end as stage, ${OWNER} as owner, ${TIER} as tier, ${PAUSED} as paused,
      ${OWNER_ASKED} and not ${ENDED} as asked, ${chance(11)} * interval '7 days' as answer, case when type <> 'list' then ${MANAGER} end as manager
    from generate_series($1::int, $2::int) as n
    join jsonb_to_recordset($3::jsonb) as t (number int, type text, days int, view jsonb, shown jsonb) on number = n % $4::int) as row`;

const PROMISES = `
  insert into promises (offer_id, id, kind, owed_by, due_at, due_wall, standing, manager, ticket, waits_for, promise)
  select offer_id, id, kind, owed_by, due + ahead, due,
    case when pending and not open then 'waived' when open and due between now() and now() + interval '2 days' then 'at-risk'
      else standing end,
    case when open and type <> 'list' then ${MANAGER} end,
    case when open and kind = 'news' and overdue and not asked then (n + 1)::text end,
    case when not open then null when owed_by = 'service' then 'service' when paused and not overdue then 'pause'
      when asked and kind = 'news' then 'owner' end,
    promise || jsonb_build_object('id', id, 'dueAt', due + ahead)
  from (
    select n, type, ${ID} as offer_id, kind || '/' || place as id, kind, "owedBy" as owed_by, standing, promise, ${AHEAD} as ahead,
      open as pending, open and not ${ENDED} as open, ${PAUSED} as paused, ${OVERDUE} as overdue, ${OWNER_ASKED} as asked,
      case when open then ${due('days')} else ${PUBLISHED} + after * interval '1 day' end as due
    from generate_series($1::int, $2::int) as n
    join jsonb_to_recordset($3::jsonb) as t (number int, place int, type text, kind text, "owedBy" text, standing text, open boolean,
      days int, after int, promise jsonb) on number = n % $4::int) as row`;

/** What a store was filled with. */
export type Filled = { readonly offers: number; readonly promises: number; readonly seconds: number };

/** Fills a migrated store with offers and their promises, until there are so many or the time is over. */
export async function fill(url: string, wanted: number, withinMs: number): Promise<Filled> {
  const began = Date.now();
  const all = templates();
  const promises = all.flatMap(({ number, type, promises: some }) =>
    some.map((one, place) => ({ number, type, place, ...one })),
  );
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
