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
