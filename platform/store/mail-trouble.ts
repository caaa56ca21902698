import { sql } from 'kysely';
import type { MailTrouble } from '../../activities/ports';
import type { Instant } from '../../domain/calendar/instants';
import type { Database } from './connection';

/**
 * Why mail does not leave although no reader has refused it: where the server is (its name, the connection, its
 * certificate), who we are to it (sign-in, sender), what it makes of a letter (size, policy), or the server itself.
 */
export const TROUBLE_CAUSES = ['name', 'connection', 'tls', 'sign-in', 'sender', 'size', 'policy', 'server'] as const;
export type TroubleCause = (typeof TROUBLE_CAUSES)[number];

/** Trouble that has begun and is not over. */
export type Trouble = {
  readonly cause: TroubleCause;
  readonly since: Instant;
  /** What the server said last. */
  readonly reply: string;
};

/** Why mail does not leave now, the oldest first; nothing as long as it does. */
export async function readTrouble(database: Database): Promise<readonly Trouble[]> {
  const rows = await database
    .selectFrom('mail_trouble')
    .select(['cause', 'since', 'reply'])
    .orderBy('since')
    .orderBy('cause')
    .execute();
  return rows.flatMap(({ cause, ...row }) =>
    TROUBLE_CAUSES.flatMap((each) => (each === cause ? [{ ...row, cause: each }] : [])),
  );
}

/** What is wrong with one letter and not with all: it is news once for each letter. */
const OF_A_LETTER: readonly TroubleCause[] = ['size', 'policy'];

/** Why mail does not leave, a row for each cause, kept where every worker and the API see it. */
export class StoredTrouble implements MailTrouble {
  constructor(private readonly database: Database) {}

  async met(mail: string, cause: TroubleCause, reply: string): Promise<boolean> {
    // Others may leave meanwhile and end it: a letter that is refused again has nothing new to tell then.
    const isOld = OF_A_LETTER.includes(cause) && (await this.hasMet(mail, cause));
    await this.database.updateTable('mail').set({ trouble: cause, reply }).where('id', '=', mail).execute();
    if (isOld) return false;
    const { rows } = await sql<{ readonly isNew: boolean }>`
      insert into mail_trouble (cause, reply) values (${cause}, ${reply})
      on conflict (cause) do update set last_at = now(), reply = excluded.reply
      returning since = last_at as "isNew"`.execute(this.database);
    return rows[0]?.isNew ?? false;
  }

  async over(): Promise<readonly TroubleCause[]> {
    const rows = await this.database.deleteFrom('mail_trouble').returning('cause').execute();
    return rows.map(({ cause }) => cause as TroubleCause);
  }

  private async hasMet(mail: string, cause: TroubleCause): Promise<boolean> {
    const row = await this.database.selectFrom('mail').select('trouble').where('id', '=', mail).executeTakeFirst();
    return row?.trouble === cause;
  }
}
