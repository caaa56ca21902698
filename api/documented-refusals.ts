import { type ProblemCode, type ProblemDocument, Problem, problemDocument, statusOf, titleOf } from './problems';
import type { Route } from './route';

/** A refusal that a route can answer. */
export type ProblemExample = { readonly code: ProblemCode; readonly status: number };

const ALWAYS = ['invalid-request', 'internal'] as const;
const WRITES = [
  'malformed-json',
  'cross-site',
  'idempotency-key-reused',
  'body-too-large',
  'unsupported-media-type',
  'engine-away',
  'store-away',
] as const;

/** Every refusal of a route: its own, and those that all of its kind have. */
export function documentedRefusals(route: Route, needsToken: boolean): ProblemExample[] {
  const { tag, method, refusals = [], statuses = [200] } = route;
  const codes = new Set<ProblemCode>([
    ...ALWAYS,
    ...(needsToken ? (['unauthorized'] as const) : []),
    ...refusals,
    ...(method === 'get' ? [] : WRITES),
    ...(method === 'get' && tag !== 'System' ? (['store-away'] as const) : []),
  ]);
  return [...codes]
    .map((code) => ({ code, status: statusOf(code) }))
    .filter(({ status }) => !statuses.includes(status));
}

/** How such a refusal looks. */
export const problemExample = (code: ProblemCode): ProblemDocument =>
  problemDocument(
    new Problem(
      code,
      `${titleOf(code)}.`,
      code === 'invalid-request' ? [{ path: 'title', message: 'is required' }] : [],
    ),
    '3f2c9a44-6c1e-4b8e-9f10-2d7a5c3b1e90',
  );
