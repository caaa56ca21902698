import { sql } from 'kysely';
import type { SenderProof } from '../mail/sorting/sorted-mail';
import type { Database } from './connection';

/** What a mail that came in consists of, and whether its sender is who it says. */
export type ReceivedParts = {
  readonly id: string;
  /** What is new in it; of what is very long the beginning, as of the others. */
  readonly text: string;
  readonly quoted: string;
  readonly signature: string;
  readonly proof: SenderProof['verdict'];
};

/** How much of each part is shown beside others, in characters. */
const LONGEST = 20_000;

const beginning = (text: ReturnType<typeof sql>) => sql`left(coalesce(${text}, ''), ${sql.lit(LONGEST)})`;

/** The verdict on the sender of a mail that came in; where nobody trusted has looked, nothing is known. */
export const senderVerdict = sql<SenderProof['verdict']>`coalesce(received_mail.proof ->> 'verdict', 'unknown')`;

/** The parts of mails that came in, by their ids. */
export async function readReceivedParts(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReceivedParts>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<ReceivedParts>`
    select mail.id, ${beginning(sql`mail.text`)} as text, ${beginning(sql`sorted ->> 'quoted'`)} as quoted,
      ${beginning(sql`sorted ->> 'signature'`)} as signature, ${senderVerdict} as proof
    from mail left join received_mail on received_mail.id = mail.id
    where mail.id = any(${ids}) and mail.direction = 'inbound'`.execute(database);
  return new Map(rows.map((row) => [row.id, row]));
}
