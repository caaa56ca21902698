import type { z } from 'zod';
import type { ProblemDocument } from '../../api/http/problems';
import { problem } from '../../api/schemas/problem';
import type { Answer } from '../support/http';

/** Checks that an answer is what its schema says, to the field, and gives it back. */
export function conforming<T>(schema: z.ZodType<T>, { status, body }: Answer, expected = 200): T {
  if (status !== expected) throw new Error(`answered ${status}: ${JSON.stringify(body)}`);
  return schema.parse(body);
}

/** A refusal in short: its status, its code, and the paths of what is wrong. */
export function refusal({ status, body, headers }: Answer): { status: number; code: string; paths: string[] } {
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const document: ProblemDocument = problem.parse(body);
  expect(document).toMatchObject({ status, instance: headers.get('x-request-id') });
  return { status, code: document.code, paths: (document.errors ?? []).map(({ path }) => path) };
}
