import type { ErrorRequestHandler, RequestHandler } from 'express';
import { refusalOf, send } from '../writes/answers';
import { problemOf } from './failures';
import { Problem } from './problems';
import { faultOf } from './request-log';

/** The last handler: every error becomes a problem document. */
export const answerError: ErrorRequestHandler = (err: unknown, req, res, next) => {
  const problem = problemOf(err);
  if (problem.status >= 500) req.log.error({ fault: faultOf(err) }, problem.code);
  if (res.headersSent) {
    next(err);
    return;
  }
  send(res, refusalOf(problem, res.get('X-Request-Id') ?? ''), problem.headers);
};

/** What no route answers. */
export const answerNothing: RequestHandler = (req) => {
  throw new Problem('not-found', { code: 'nothing-there', params: { path: req.path } });
};
