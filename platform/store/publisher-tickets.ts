import { type RawBuilder, sql } from 'kysely';

/** What a person is told of a publisher: that nobody looks after it, or that its copy cannot be saved. */
type PublisherTicket = 'unwatched' | 'track-failed';

/** So many of a kind are told by a ticket each; the rest are found in the list. */
const TICKETS = 20;

const SUBJECTS: Readonly<Record<PublisherTicket, RawBuilder<string>>> = {
  unwatched: sql`'No workflow looks after its publisher (' || news.why || '): ' || publishers.name`,
  'track-failed': sql`'What happened to its publisher cannot be saved, and lists are behind: ' || publishers.name`,
};

const PRIORITIES = { unwatched: 'high', 'track-failed': 'normal' } as const;

/** Stands at the beginning of the keys of tickets about publishers; no offer has a colon in its id. */
const PREFIX = 'publisher:';

/** Is a ticket, as a row, about a publisher? */
export const isAboutPublisher = sql<boolean>`starts_with(tickets.key, ${sql.lit(PREFIX)})`;

/**
 * Opens a ticket for each of some publishers: rows with their `id`, `why` and `since`. A ticket is about an offer, so it
 * stands at the first live one, or at the first where none is live.
 */
export const openTickets = (kind: PublisherTicket, news: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  insert into tickets (key, offer_id, kind, priority, status, opened_at, subject, dossier)
  select ${sql.lit(PREFIX)} || news.id || ${sql.lit(`/${kind}/`)} || news.since, offer.id, ${sql.lit(kind)},
    ${sql.lit(PRIORITIES[kind])}, 'open', news.since, ${SUBJECTS[kind]}, '{}'
  from ${news} as news
    join publishers on publishers.id = news.id
    cross join lateral (
      select offers.id from offers where publisher_id = news.id order by stage = 'live' desc, offers.id limit 1) as offer
  limit greatest(0, ${sql.lit(TICKETS)} - (
    select count(*) from tickets where kind = ${sql.lit(kind)} and status = 'open' and ${isAboutPublisher}))
  on conflict (key) do nothing`;

/** Closes the tickets of some publishers, rows with their `id`, that have lost their reason. */
export const closeTickets = (
  kind: PublisherTicket,
  back: RawBuilder<unknown>,
  { by, note }: { readonly by: string; readonly note: string },
): RawBuilder<unknown> => sql`
  update tickets set status = 'resolved', outcome = 'settled', note = ${note}, resolved_at = now(), resolved_by = ${by}
  where (select count(*) from ${back}) > 0 and kind = ${sql.lit(kind)} and status = 'open'
    and exists (select from ${back} as back where starts_with(tickets.key, ${sql.lit(PREFIX)} || back.id || '/'))`;
