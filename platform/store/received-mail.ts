import { sql } from 'kysely';
import type { Instant } from '../../domain/calendar/instants';
import { contentOf } from '../mail/content-digest';
import type { Database } from './connection';
import type { ReceivedVia } from './received-tables';

/** A mail as it came in: its bytes, and what the envelope said. */
export type Arrived = {
  readonly raw: Uint8Array;
  readonly via: ReceivedVia;
  /** Null where the way in has no envelope; empty for the null sender. */
  readonly envelopeFrom: string | null;
  readonly envelopeTo: readonly string[];
  readonly receivedAt: Instant;
};

/**
 * Keeps a mail that came in. The same content counts once, by whatever way it comes: whom its envelope names beside is
 * added. Another content under a known Message-ID is kept, and marked. Afterwards `pokeIncoming` has it taken in.
 */
export async function storeReceived(
  database: Database,
  { raw, via, envelopeFrom, envelopeTo, receivedAt }: Arrived,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const { digest, messageId } = contentOf(raw);
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const to = JSON.stringify(storableAll(envelopeTo));
  const known = messageId === null ? null : storableText(messageId);
  const { rows } = await sql<{ readonly id: string; readonly isNew: boolean }>`
    insert into received_mail as kept (id, digest, message_id, same_id_as, via, envelope_from, envelope_to, received_at, raw, size)
    values (${idOf(digest)}, ${digest}, ${known},
      (select id from received_mail where message_id = ${known} and digest <> ${digest} order by received_at, id limit 1),
      ${via}, ${envelopeFrom === null ? null : storableText(envelopeFrom)}, ${to}::jsonb, ${receivedAt}, ${bytes},
      ${raw.byteLength})
    on conflict (digest) do update set envelope_to = (
      select jsonb_agg(distinct address) from jsonb_array_elements(kept.envelope_to || excluded.envelope_to) as address)
      where not kept.envelope_to @> excluded.envelope_to
    returning id, xmax = 0 as "isNew"`.execute(database);
  return rows[0] ?? { id: idOf(digest), isNew: false };
}

const idOf = (digest: string): string => `in-${digest.slice(0, 24)}`;

/** What PostgreSQL takes for text, at a length that an index takes. */
const storableText = (text: string): string => text.slice(0, 500).replace(/\0|[\ud800-\udfff]/gu, '\uFFFD');

const storableAll = (texts: readonly string[]): string[] => texts.slice(0, 1_000).map(storableText);

/** What became of a mail that came in, by its Message-ID; undefined while it has not come. */
export const receivedUnder = (database: Database, messageId: string) =>
  database
    .selectFrom('received_mail')
    .select(['id', 'state', 'offer_id as offer', 'reason'])
    .where('message_id', '=', messageId)
    .orderBy('received_at')
    .orderBy('id')
    .executeTakeFirst();
