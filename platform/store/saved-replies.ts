import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import type { Language } from '../../locales/language';
import type { Database } from './connection';
import { type Page, pageOf, readCursor } from './paging';

/** A reply to begin from, in the language of who gets it, as the contract shows it. */
export type SavedReply = {
  readonly id: string;
  readonly language: Language;
  /** For who writes: no publisher reads it. */
  readonly name: string;
  /** Empty where the letter keeps its own. */
  readonly subject: string;
  readonly text: string;
  readonly changedBy: string;
  readonly changedAt: Instant;
};

const READ = [
  'id',
  'language',
  'name',
  'subject',
  'text',
  'changed_by as changedBy',
  'changed_at as changedAt',
] as const;

const BY_NAME = sql<string>`lower(name) collate "C"`;

/** A page of saved replies, by language and name. */
export async function listSavedReplies(
  database: Database,
  query: { readonly language?: Language | undefined; readonly limit: number; readonly cursor?: string | undefined },
): Promise<Page<SavedReply>> {
  const { language, limit, cursor } = query;
  let rows = database
    .selectFrom('saved_replies')
    .select(READ)
    .select(BY_NAME.as('key'))
    .orderBy('language')
    .orderBy(BY_NAME)
    .orderBy('id')
    .limit(limit + 1);
  if (language !== undefined) rows = rows.where('language', '=', language);
  if (cursor !== undefined)
    rows = rows.where(sql<boolean>`(language, ${BY_NAME}, id) > (${sql.join(readCursor(cursor, 3))})`);
  return pageOf(
    await rows.execute(),
    limit,
    ({ id, language, name, subject, text, changedBy, changedAt }) => ({
      ...{ id, language, name, subject, text, changedBy, changedAt },
    }),
    (row) => [row.language, row.key, row.id],
  );
}

/** One of them; undefined where there is none of that id. */
export const readSavedReply = (database: Database, id: string): Promise<SavedReply | undefined> =>
  database.selectFrom('saved_replies').select(READ).where('id', '=', id).executeTakeFirst();

/** Keeps a reply that somebody has written, or changed. */
export async function keepSavedReply(database: Database, reply: Omit<SavedReply, 'changedAt'>): Promise<void> {
  const { changedBy, id, ...said } = reply;
  const changed = { ...said, changed_by: changedBy, changed_at: sql<Instant>`now()` };
  await database
    .insertInto('saved_replies')
    .values({ id, ...changed })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changed))
    .execute();
}

/** Deletes one; who has put it into a letter keeps that. */
export async function deleteSavedReply(database: Database, id: string): Promise<void> {
  await database.deleteFrom('saved_replies').where('id', '=', id).execute();
}
