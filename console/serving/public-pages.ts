import type { ErrorRequestHandler } from 'express';
import type { JSX } from 'preact';
import { problemOf } from '../../api/http/failures';
import { faultOf } from '../../api/http/request-log';
import { sendPage } from '../../api/http/send-page';

/** What a page for people without an account says when something went wrong. */
type Trouble = 'isAway' | 'isTooOften';

/** Whatever went wrong on a page for people without an account, nothing was recorded, and whoever reads it is told so. */
export const showAway =
  (notice: (says: Trouble) => JSX.Element): ErrorRequestHandler =>
  (err: unknown, req, res, next) => {
    if (res.headersSent) {
      next(err);
      return;
    }
    const { status, code, headers } = problemOf(err);
    if (status >= 500) req.log.error({ fault: faultOf(err) }, code);
    res.set(headers);
    sendPage(res, status, notice(code === 'rate-limited' ? 'isTooOften' : 'isAway'));
  };
