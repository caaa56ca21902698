import type { z } from 'zod';
import { type FieldFault, Problem } from './problems';

/** Reads what came from outside. Throws a problem that names every faulty field by its path. */
export function readAs<T>(schema: z.ZodType<T>, value: unknown): T {
  const { data, error } = schema.safeParse(value, { error: inWords });
  if (error === undefined) return data;
  const errors = error.issues.flatMap(faultsOf);
  const [first] = errors;
  throw new Problem('invalid-request', first ? `${first.path || 'The body'}: ${first.message}` : 'Not valid.', errors);
}

/** Where the words of zod would be about programs. */
function inWords(issue: { readonly code?: string; readonly input?: unknown }): string | undefined {
  return issue.code === 'invalid_type' && issue.input === undefined ? 'is required' : undefined;
}

function faultsOf(issue: z.core.$ZodIssue): FieldFault[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key].join('.'), message: 'is not known here' }));
  return [{ path: path.join('.'), message: issue.message }];
}
