import { sql } from 'kysely';
import type { Database } from '../../platform/store/connection';
import type { MailTrouble, TroubleCause } from '../ports';

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
