import type { Response } from 'express';
import type { StoredAnswer } from '../platform/database/idempotency';
import { inOrder } from './in-order';
import { type Problem, problemDocument } from './problems';
import type { Reply, Route } from './route';

/** A reply as it is sent, and kept for a repetition. */
export const answerOf = ({ status, body, location }: Reply, { statuses, answers }: Route): StoredAnswer => ({
  status: status ?? statuses?.[0] ?? 200,
  body: JSON.stringify(inOrder(answers, body)),
  location: location ?? null,
});

/** A refusal, the same way. */
export const refusalOf = (problem: Problem, requestId: string): StoredAnswer => ({
  status: problem.status,
  body: JSON.stringify(problemDocument(problem, requestId)),
  location: null,
});

/**
 * Sends it as JSON; what is not a success is a problem document. Always in full: a thing of the same revision still
 * has another clock, and other promises that are overdue.
 */
export function send(
  res: Response,
  { status, body, location }: StoredAnswer,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (location !== null) res.location(location);
  res
    .status(status)
    .set({ 'Cache-Control': 'no-store', ...headers })
    .type(status < 400 ? 'application/json' : 'application/problem+json')
    .end(body);
}
