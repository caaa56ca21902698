import { sql } from 'kysely';
import type { Attachment } from '../../activities/ports';
import type { Database } from './connection';

/** Keeps the files of a letter, so that its offer can be told of it. The same again changes nothing. */
export async function keepAttachments(
  database: Database,
  { offerId, id }: { readonly offerId: string; readonly id: string },
  attachments: readonly Attachment[],
): Promise<void> {
  if (attachments.length > 0)
    await database
      .insertInto('letter_attachments')
      .values(
        attachments.map(({ name, type, content }, place) => ({
          ...{ offer_id: offerId, letter: id, place, name, type },
          size: content.length,
          content: Buffer.from(content),
        })),
      )
      .onConflict((conflict) => conflict.columns(['offer_id', 'letter', 'place']).doNothing())
      .execute();
  // What was refused a month ago never became a letter.
  await sql`
    delete from letter_attachments where offer_id = ${offerId} and kept_at < now() - interval '30 days'
      and not exists (select from journal where journal.offer_id = ${offerId} and fact_id = letter)`.execute(database);
}

/** The files of a letter, in their order. */
export const readAttachments = (database: Database, offerId: string, id: string): Promise<readonly Attachment[]> =>
  database
    .selectFrom('letter_attachments')
    .select(['name', 'type', 'content'])
    .where('offer_id', '=', offerId)
    .where('letter', '=', id)
    .orderBy('place')
    .execute();

/** A file of a mail as pages list it: `n` from 0, its size in bytes. */
export type AttachmentHead = {
  readonly n: number;
  readonly name: string;
  readonly type: string;
  readonly size: number;
};

/** The files that went along with a mail of ours. */
export const attachmentsOfMail = (database: Database, mail: string): Promise<readonly AttachmentHead[]> =>
  database
    .selectFrom('letter_attachments as file')
    .innerJoin('mail', (of) =>
      of.onRef('mail.offer_id', '=', 'file.offer_id').onRef('mail.written', '=', 'file.letter'),
    )
    .select(['file.place as n', 'file.name', 'file.type', 'file.size'])
    .where('mail.id', '=', mail)
    .orderBy('file.place')
    .execute();

/** One of them; undefined where there is none. */
export const readAttachment = (database: Database, mail: string, n: number): Promise<Attachment | undefined> =>
  database
    .selectFrom('letter_attachments as file')
    .innerJoin('mail', (of) =>
      of.onRef('mail.offer_id', '=', 'file.offer_id').onRef('mail.written', '=', 'file.letter'),
    )
    .select(['file.name', 'file.type', 'file.content'])
    .where('mail.id', '=', mail)
    .where('file.place', '=', n)
    .executeTakeFirst();
