import { takesCondition } from '../writes/condition';
import { isRestricted } from '../auth/permission';
import {
  keptProblem,
  Problem,
  type ProblemCode,
  problemDocument,
  type ProblemDocument,
  statusOf,
  titleOf,
} from '../http/problems';
import type { Route } from '../route';

/** A refusal that a route can answer. */
export type ProblemExample = { readonly code: ProblemCode; readonly status: number };

const ALWAYS = ['invalid-request', 'internal'] as const;
const GUARDED = ['unauthorized', 'no-role', 'provider-away'] as const;
const WRITES = [
  'malformed-json',
  'cross-site',
  'csrf',
  'idempotency-key-reused',
  'body-too-large',
  'unsupported-media-type',
  'busy',
  'engine-away',
  'store-away',
] as const;

/** Every refusal of a route: its own, and those that all of its kind have. */
export function documentedRefusals(route: Route, needsToken: boolean): ProblemExample[] {
  const { tag, method, needs, refusals = [], statuses = [200] } = route;
  const all = [
    ...ALWAYS,
    ...(needsToken ? GUARDED : needs === 'nothing' ? [] : (['unknown-host'] as const)),
    ...(needsToken && method !== 'get' ? (['rate-limited'] as const) : []),
    ...(isRestricted(needs) ? (['not-permitted'] as const) : []),
    ...refusals,
    ...(method === 'get' ? [] : WRITES),
    ...(takesCondition(route) ? (['revision-differs'] as const) : []),
    ...(method === 'get' && tag !== 'System' ? (['store-away'] as const) : []),
  ];
  const byCode = new Map(
    all.map((refusal): [ProblemCode, number] =>
      typeof refusal === 'string' ? [refusal, statusOf(refusal)] : [refusal.code, refusal.status],
    ),
  );
  return [...byCode].map(([code, status]) => ({ code, status })).filter(({ status }) => !statuses.includes(status));
}

/** How such a refusal looks. */
export const problemExample = (code: ProblemCode): ProblemDocument =>
  problemDocument(
    keptProblem(
      new Problem(
        code,
        `${titleOf(code)}.`,
        code === 'invalid-request' ? [{ path: 'title', message: 'is required' }] : [],
      ),
      '3f2c9a44-6c1e-4b8e-9f10-2d7a5c3b1e90',
    ),
  );
