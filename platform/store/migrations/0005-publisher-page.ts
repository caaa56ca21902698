import { type Kysely, sql } from 'kysely';

/** Links of the publisher's page that staff have revoked: those that a person, or everybody (`*`), got until then. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table revoked_page_links (
    offer_id text collate "C" not null, person text collate "C" not null, until timestamptz not null, by text not null,
    primary key (offer_id, person))`.execute(db);
}
