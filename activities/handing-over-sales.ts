import { type Instant, instantOf } from '../domain/calendar/instants';
import type { Companies } from './company-ports';
import { tellEach } from './telling-offers';

/** What is younger is probably being handed over by who took it right now, in milliseconds. */
const WAITING_MS = 30_000;

/** What handing over needs of the world. */
export type Handing = {
  readonly sales: Pick<Companies['sales'], 'waitingSince'>;
  readonly publishers: Pick<Companies['publishers'], 'resume'>;
  readonly workflows: Pick<Companies['workflows'], 'salesWaiting'>;
  readonly progress: Companies['progress'];
};

/**
 * Tells each publisher whose sales wait in the outbox that they do: who took them may have died before. Answers how many
 * heard it. Throws when some could not be told; the outbox keeps what is to be told, so the next attempt finds them.
 */
export async function handOverSales(
  { sales, publishers, workflows, progress }: Handing,
  before: Instant = instantOf(Date.now() - WAITING_MS),
): Promise<number> {
  const waiting = await sales.waitingSince(before);
  return tellEach({
    whom: 'publishers',
    next: (after) => Promise.resolve(waiting.filter((id) => id > after)),
    tell: async (id) => {
      if (await workflows.salesWaiting(id)) return true;
      if (!(await publishers.resume(id))) return false;
      if (await workflows.salesWaiting(id)) return true;
      throw new Error(`no workflow of publisher ${id} answers`);
    },
    // Each attempt reads the outbox anew: what an earlier one reached says nothing of it.
    progress: { ...progress(), before: () => undefined },
  });
}
