import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { Database } from './connection';
import { storable } from './storable';

/** What somebody has typed of a letter, by the name of the field. */
type Typed = Readonly<Record<string, string>>;

/** A letter that somebody is writing; `person` tells people apart, `name` is shown. */
export type Draft = {
  readonly person: string;
  readonly name: string;
  readonly typed: Typed;
  readonly since: Instant;
  readonly changedAt: Instant;
};

/** In place of what was typed, once it has been sent or discarded: what arrives late of that form brings nothing back. */
const DONE = 'done';

/** Keeps what somebody has typed, in place of what was kept before. What belongs to a form that was sent is not kept. */
export async function keepDraft(
  database: Database,
  { offerId, formKey, ...draft }: Pick<Draft, 'person' | 'name' | 'typed'> & { offerId: string; formKey: string },
): Promise<void> {
  await sql`
    insert into drafts (offer_id, person, name, typed)
    values (${offerId}, ${draft.person}, ${draft.name}, ${storable(draft.typed)}::jsonb)
    on conflict (offer_id, person) do update set name = excluded.name, typed = excluded.typed, changed_at = now(),
      since = case when drafts.typed ? ${DONE} then now() else drafts.since end
    where drafts.typed ->> ${DONE} is distinct from ${formKey}`.execute(database);
  await sql`delete from drafts where changed_at < now() - interval '30 days'`.execute(database);
}

/** It was sent, or discarded, with the form of a key. */
export async function endDraft(database: Database, offerId: string, person: string, formKey: string): Promise<void> {
  await sql`
    insert into drafts (offer_id, person, name, typed)
    values (${offerId}, ${person}, '', ${storable({ [DONE]: formKey })}::jsonb)
    on conflict (offer_id, person) do update set typed = excluded.typed, changed_at = now()`.execute(database);
}

/** What people are writing to the publisher of an offer, who began first first. */
export const draftsOf = (database: Database, offerId: string): Promise<readonly Draft[]> =>
  database
    .selectFrom('drafts')
    .select(['person', 'name', 'typed', 'since', 'changed_at as changedAt'])
    .where('offer_id', '=', offerId)
    .where(sql<boolean>`not typed ? ${DONE}`)
    .orderBy('since')
    .orderBy('person')
    .execute();
