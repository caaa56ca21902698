import { type ErrorRequestHandler, type Response, Router } from 'express';
import type { JSX } from 'preact';
import { Console } from '../web/console';
import { Notice, toHtml } from '../web/layout';
import { OfferPage } from '../web/offer-page';
import { STYLESHEET } from '../web/stylesheet';
import { consoleContent, offerContent } from './console-content';
import type { Deps } from './deps';
import { problemOf } from './failures';
import { type Problem, titleOf } from './problems';
import { faultOf } from './request-log';
import { offerId } from './schemas/onboarding';
import { unknownOffer } from './telling';

/** The console: looking at it changes nothing. */
export function pages(deps: Deps): Router {
  const router = Router();
  router.get('/style.css', (_req, res) => {
    res.type('css').set('Cache-Control', 'public, max-age=300').send(STYLESHEET);
  });
  router.get('/', async (req, res) => {
    const url = deps.settings.PUBLIC_URL ?? `http://${req.get('Host') ?? '127.0.0.1'}`;
    sendPage(res, 200, <Console {...await consoleContent(deps, url)} />);
  });
  router.get('/offers/:id', async (req, res) => {
    const { id } = req.params;
    const content = offerId.safeParse(id).success ? await offerContent(deps, id) : undefined;
    if (content === undefined) throw unknownOffer(id);
    sendPage(res, 200, <OfferPage {...content} />);
  });
  router.use(showProblem);
  return router;
}

/** A page is not kept: it shows people and their addresses. */
export function sendPage(res: Response, status: number, page: JSX.Element): void {
  res.status(status).type('html').set('Cache-Control', 'no-store').send(toHtml(page));
}

/** Who looks with a browser gets to read a page. */
const showProblem: ErrorRequestHandler = (err: unknown, req, res, next) => {
  if (res.headersSent) {
    next(err);
    return;
  }
  const { status, code, detail, headers }: Problem = problemOf(err);
  if (status >= 500) req.log.error({ fault: faultOf(err) }, code);
  res.set(headers);
  sendPage(
    res,
    status,
    <Notice title={titleOf(code)}>
      <p>{detail}</p>
      <p>
        <a href="/">To the console</a>
      </p>
    </Notice>,
  );
};
