import type { z } from 'zod';
import { type FieldFault, Problem } from './problems';
import { fault, faultOf } from '../schemas/fault';

/** Reads what came from outside. Throws a problem that names every faulty field by its path. */
export function readAs<T>(schema: z.ZodType<T>, value: unknown): T {
  const { data, error } = schema.safeParse(value, { error: inWords });
  if (error === undefined) return data;
  const errors = error.issues.flatMap(faultsOf);
  const [first] = errors;
  if (first === undefined) throw new Problem('invalid-request', 'Not valid.');
  const { path, message } = first;
  throw new Problem('invalid-request', { code: 'field', params: { path, fault: message } }, errors);
}

/** Where the words of zod would be about programs. */
function inWords(issue: { readonly code?: string; readonly input?: unknown }): string | undefined {
  return issue.code === 'invalid_type' && issue.input === undefined ? fault('required') : undefined;
}

function faultsOf(issue: z.core.$ZodIssue): FieldFault[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key].join('.'),
      message: { code: 'unknown-field', params: {} },
    }));
  return [{ path: path.join('.'), message: faultOf(issue) }];
}
