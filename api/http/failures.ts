import { isGrpcServiceError } from '@temporalio/client';
import { types } from 'node:util';
import { UnknownProgram } from '../../domain/catalogue/shipped';
import type { Said } from '../../locales/said';
import { UnreadableCursor } from '../../platform/store/paging';
import { StoreAway } from '../../platform/store/store-away';
import { EngineAway } from '../offers/gateway';
import { Busy } from '../writes/lane';
import { away, busy, Problem } from './problems';
import { TimeMachineStuck } from '../offers/time-machine';

const ONE_MEBIBYTE = 1_048_576;

/** What an error means to the caller. One that nobody foresaw tells nothing of itself. */
export function problemOf(err: unknown): Problem {
  if (err instanceof Problem) return err;
  if (err instanceof UnreadableCursor) return new Problem('invalid-cursor', { code: 'other-cursor', params: {} });
  if (err instanceof UnknownProgram) return new Problem('unknown-program', sentence(err.message));
  if (err instanceof TimeMachineStuck) return away('time-machine-stuck', saidOf(err));
  if (err instanceof Busy) return busy(err.retryAfter);
  if (err instanceof EngineAway || isGrpcServiceError(err)) {
    return away('engine-away', { code: 'engine-silent', params: {} });
  }
  if (err instanceof StoreAway) return away('store-away', { code: 'store-silent', params: {} });
  if (isDataException(err)) return new Problem('invalid-request', 'A value in it is none that can be looked for.');
  return httpProblem(err) ?? new Problem('internal', { code: 'not-carried-out', params: {} });
}

/** The same for who tells a person; what nobody foresaw is thrown on, for the log. */
export function foreseenProblem(err: unknown): Problem {
  const problem = problemOf(err);
  if (problem.code === 'internal') throw err;
  return problem;
}

/** Why an offer's clock does not move. */
function saidOf({ message, why }: TimeMachineStuck): Said {
  if (why === undefined) return sentence(message);
  return why.is === 'too-much'
    ? { code: 'too-much-on-the-way', params: {} }
    : { code: 'clock-stuck', params: { because: why.blocked } };
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;

/** Errors of Express and its body parser carry a status. */
function httpProblem(err: unknown): Problem | undefined {
  if (!(err instanceof Error) || !('status' in err)) return undefined;
  if (err.status === 413) return new Problem('body-too-large', `A body may have ${mebibytes(err)} at most.`);
  if (err.status === 415)
    return new Problem('unsupported-media-type', 'Send the body as JSON in UTF-8, uncompressed or gzipped.');
  const { status } = err;
  return typeof status === 'number' && status >= 400 && status < 500
    ? new Problem('invalid-request', 'The request cannot be read.', [], {}, status)
    : undefined;
}

/** How much a body may have where it had more. */
function mebibytes(err: Error): string {
  const limit = 'limit' in err ? Number(err.limit) / ONE_MEBIBYTE : 1;
  return limit > 1 ? `${String(Math.floor(limit))} mebibytes` : 'one mebibyte';
}

/** A value that the store cannot read: in a list only the cursor can bring one. */
export const isDataException = (err: unknown): boolean =>
  types.isNativeError(err) && 'code' in err && /^22/.test(String(err.code));
