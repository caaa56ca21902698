import type { Database } from '../../platform/store/connection';
import { keepAnswer, type StoredAnswer, takeKey } from '../../platform/store/idempotency';
import { refusalOf } from './answers';
import { problemOf } from '../http/failures';
import { Problem } from '../http/problems';
import type { RequestKey } from './request-key';
import { unlessStoreAway } from '../offers/telling';

/**
 * Carries a request out, once where it has a key: the same request gets the same answer, another one is refused.
 * A request that died before its answer was kept is simply carried out again: its input counts once by its id.
 */
export async function once(
  database: Database,
  { key, requestHash }: RequestKey,
  requestId: string,
  act: () => Promise<StoredAnswer>,
): Promise<StoredAnswer> {
  if (key === undefined) return act();
  const known = await takeKey(database, key, requestHash);
  if (known.requestHash !== requestHash)
    throw new Problem('idempotency-key-reused', 'This Idempotency-Key was used for another request.');
  if (known.answer !== undefined) return known.answer;
  const answer = await act().catch((err: unknown) => {
    const problem = problemOf(err);
    // What may go well next time is not kept.
    if (problem.status >= 500 || problem.status === 412) throw err;
    return refusalOf(problem, requestId);
  });
  // It was done; who asks again with this key does it again, and it counts once.
  return (await unlessStoreAway(() => keepAnswer(database, key, answer))) ?? answer;
}
