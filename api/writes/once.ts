import { createHash, randomUUID } from 'node:crypto';
import type { Database } from '../../platform/store/connection';
import { keepAnswer, type StoredAnswer, takeKey } from '../../platform/store/idempotency';
import type { Identity } from '../auth/identity';
import { refusalOf } from './answers';
import { problemOf } from '../http/failures';
import { Problem } from '../http/problems';
import { unlessStoreAway } from '../offers/telling';

const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** What tells a request from others: its key, what it asks, and the id under which its input counts once. */
type RequestKey = {
  /** The caller's own, where one was given; callers do not share keys. */
  readonly key: string | undefined;
  readonly requestHash: string;
  /** Made of the key, so that a request that died halfway counts once when it is sent again. */
  readonly inputId: string;
  /** The same for the same request of the same caller. */
  readonly print: string;
};

/** What is asked: two requests that ask the same have the same of each. */
type Sameness = { readonly method: string; readonly path: string; readonly content: string };

/** Reads the Idempotency-Key of a write. Throws a problem when it is not 1 to 128 visible characters. */
export function requestKeyOf(
  given: string | undefined,
  identity: Identity,
  { method, path, content }: Sameness,
): RequestKey {
  if (given !== undefined && !/^[\x21-\x7e]{1,128}$/.test(given)) {
    const message = 'must be 1 to 128 visible characters';
    throw new Problem('invalid-request', `Idempotency-Key ${message}.`, [{ path: 'Idempotency-Key', message }]);
  }
  const requestHash = digest(method, path, content);
  const caller = callerName(identity);
  const print = digest(caller, method, path, content);
  if (given === undefined) return { key: undefined, requestHash, inputId: `http:${randomUUID()}`, print };
  return { key: `${caller} ${given}`, requestHash, print, inputId: `http:${digest(caller, method, path, given)}` };
}

/** Tokens have names without a colon, so a person or a machine of the provider cannot pass for one. */
const callerName = ({ via, name, email }: Identity): string =>
  via === 'session' || via === 'jwt' || via === 'link' ? `${via}:${email ?? name}` : name;

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
