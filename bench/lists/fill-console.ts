import { Client } from 'pg';
import { AHEAD, chance, ENDED, ID, OVERDUE, OWNER_ASKED } from './fill';

const BATCH = 10_000;
const OFFERS = `(select n, ${ID} as id, ${AHEAD} as ahead from generate_series($1::int, $2::int) as n) as row`;
const PRIORITY = `case when ${chance(13)} < 0.05 then 'urgent' when ${chance(13)} < 0.2 then 'high' else 'normal' end`;

/** One for each silence that is overdue, a few about no promise, and a fifth of all offers once had one. */
const TICKETS = [
  `insert into tickets (number, key, offer_id, kind, priority, status, opened_at, subject, dossier) overriding system value
    select n + 1, id || '/news', id, 'silence', ${PRIORITY}, 'open', now() + ahead - ${chance(4)} * interval '30 days', 'Four weeks without news', '{}'
    from ${OFFERS} where ${OVERDUE} and not ${OWNER_ASKED} and not ${ENDED}`,
  `insert into tickets (number, key, offer_id, kind, priority, status, opened_at, subject, dossier) overriding system value
    select n + 10000000, id || '/loose', id, (array['owner', 'tier-review', 'track-failed', 'farewell'])[1 + n % 4], ${PRIORITY}, 'open',
      now() + ahead - ${chance(15)} * interval '30 days', 'Who owns it?', '{}'
    from ${OFFERS} where ${chance(14)} < 0.01`,
  `insert into tickets (number, key, offer_id, kind, priority, status, opened_at, subject, dossier, outcome, resolved_at, resolved_by)
      overriding system value
    select n + 20000000, id || '/old', id, (array['first-contact', 'silence', 'benefit-contact'])[1 + n % 3], ${PRIORITY}, 'resolved',
      now() - interval '60 days', 'First contact', '{}', 'contacted', now() - interval '59 days', 'lea' from ${OFFERS} where ${chance(16)} < 0.2`,
];

/** Each mail is of about the length of a welcome. */
const BODY = `'Dear publisher, ' || repeat('this is the advice for your offer. ', 40), '<p>' || repeat('<b>Advice</b> for your offer. ', 120) || '</p>'`;
const MAIL = `insert into mail (id, offer_id, direction, letter, recipient, cc, sender, subject, status, message_id, at, text, html)`;
const PROGRAMME = `'rewards@followthrough.example'`;
const STATUS = `case when ${chance(17)} < 0.015 then 'bounced' when ${chance(17)} < 0.018 then 'unknown' when ${chance(17)} < 0.019 then 'queued' else 'sent' end`;
const outbound = (letter: string, subject: string, days: string, where: string): string => `
  ${MAIL} select '${letter}-' || n, id, 'outbound', '${letter}', 'owner-' || n || '@pub-' || n / 4 || '.example', '[]', ${PROGRAMME},
    '${subject}' || n, ${STATUS}, '<${letter}-' || n || '@followthrough.example>', now() + ahead - ${days} * interval '1 day', ${BODY}
  from ${OFFERS} where ${where}`;

const MAILS = [
  outbound('welcome', 'Welcome to the marketplace: Offer ', `${chance(1)} * 400`, 'true'),
  outbound('engagement-start', 'Your engagement manager for Offer ', `${chance(1)} * 390`, `${chance(18)} < 0.8`),
  outbound('owner-check', 'Who owns Offer ', '1', `${OWNER_ASKED} and not ${ENDED}`),
  `${MAIL} select 'reply-' || n, id, 'inbound', 'reply', ${PROGRAMME}, '[]', 'owner-' || n || '@pub-' || n / 4 || '.example', 'Re: Welcome',
    'received', '<reply-' || n || '@example>', now() + ahead - ${chance(19)} * interval '300 days', ${BODY} from ${OFFERS} where ${chance(20)} < 0.05`,
];

/** The company of four offers each. */
const COMPANIES = `insert into publishers (id, name, view, words, revision, search)
  select id, name, jsonb_build_object('id', id, 'name', name, 'mpnId', '1234567', 'accountEmail', 'partner@' || id || '.example',
    'timeZone', 'Europe/Paris', 'language', 'en', 'country', 'FR', 'since', now() - interval '400 days', 'marketingContact', null,
    'agreements', '[]'::jsonb, 'totals', '[]'::jsonb, 'delisting', null, 'revision', 1), '[]'::jsonb, 1,
    lower(replace(id, '-', ' ') || ' ' || name || ' 1234567 partner ' || replace(id, '-', ' ') || ' example')
  from (select 'pub-' || n / 4 as id, 'Publisher ' || n / 4 as name from generate_series($1::int, $2::int) as n where n % 4 = 0) as companies`;

/** One offer in ten has a history of forty entries. */
const JOURNAL = `insert into journal (offer_id, revision, fact_id, kind, at, fact)
  select id, entry, 'fact-' || entry, kind, at, jsonb_build_object('id', 'fact-' || entry, 'kind', kind, 'at', at, 'recordedAt', at,
    'revision', entry, 'by', 'lea', 'channel', 'call', 'direction', 'outbound', 'with', 'Ada Martin', 'summary', 'A call about the listing', 'about', null,
    'promise', 'news', 'remindAt', at)
  from (select id, entry, now() - (40 - entry) * interval '9 days' as at, case when entry % 3 = 0 then 'reminder-timed' else 'message' end as kind
    from ${OFFERS}, generate_series(1, 40) as entry where n % 10 = 0) as entries`;

/** Gives the offers of a full store what the console shows beside them: tickets, mail, and histories. */
export async function fillConsole(url: string, offers: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (let first = 0; first < offers; first += BATCH)
      for (const statement of [...TICKETS, ...MAILS, JOURNAL, COMPANIES])
        await client.query(statement, [first, Math.min(first + BATCH, offers) - 1]);
    for (const table of ['tickets', 'mail', 'journal', 'publishers']) await client.query(`vacuum analyze ${table}`);
  } finally {
    await client.end();
  }
}
