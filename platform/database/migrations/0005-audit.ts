import { type Kysely, sql } from 'kysely';

/** Who did what, when and why: one line for every write that somebody asked for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table audit (
    id bigint generated always as identity primary key, line uuid not null unique, at timestamptz not null,
    actor text not null, email text, role text not null, via text not null, method text not null, path text not null,
    offer text, permission text not null, reason text, request_id text not null, status integer not null, code text)`.execute(
    db,
  );
  await sql`create index audit_by_time on audit (at desc, id desc)`.execute(db);
  await sql`create index audit_by_offer on audit (offer, at desc, id desc)`.execute(db);
  await sql`create index audit_by_actor on audit (actor, at desc, id desc)`.execute(db);
  await sql`create index audit_by_email on audit (email, at desc, id desc)`.execute(db);
  await sql`create index audit_by_permission on audit (permission, at desc, id desc)`.execute(db);
}
