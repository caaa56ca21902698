import type { Request } from 'express';
import { createHash, randomUUID } from 'node:crypto';
import { callerOf } from './auth';
import { Problem } from './problems';

const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** What tells a request from others: its key, what it asks, and the id under which its input counts once. */
export type RequestKey = {
  /** The caller's own, where one was given; callers do not share keys. */
  readonly key: string | undefined;
  readonly requestHash: string;
  /** Made of the key, so that a request that died halfway counts once when it is sent again. */
  readonly inputId: string;
};

/** Reads the Idempotency-Key of a write. Throws a problem when it is not 1 to 128 visible characters. */
export function requestKeyOf(req: Request): RequestKey {
  const given = req.get('Idempotency-Key');
  if (given !== undefined && !/^[\x21-\x7e]{1,128}$/.test(given)) {
    const message = 'must be 1 to 128 visible characters';
    throw new Problem('invalid-request', `Idempotency-Key ${message}.`, [{ path: 'Idempotency-Key', message }]);
  }
  const caller = callerOf(req);
  const requestHash = digest(req.method, req.path, JSON.stringify(req.body ?? null));
  if (given === undefined) return { key: undefined, requestHash, inputId: `http:${randomUUID()}` };
  return { key: `${caller} ${given}`, requestHash, inputId: `http:${digest(caller, req.method, req.path, given)}` };
}
