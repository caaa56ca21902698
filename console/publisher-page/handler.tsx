import { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express';
import { problemOf } from '../../api/http/failures';
import type { Deps } from '../../api/deps';
import { perAddress } from '../../api/http/rate-limits';
import { faultOf } from '../../api/http/request-log';
import { sendPage } from '../../api/http/send-page';
import type { Route } from '../../api/route';
import { textsOf } from '../serving/texts';
import { ReaderProvider } from '../shared/reader';
import { actPages } from './act-handler';
import { calendarFiles } from './calendar-handler';
import { PageAway } from './dead-link';
import { newLinks, showDead } from './link-handler';
import { PublisherPage } from './page';
import { hostOf } from './read-host';
import { caseOfManager, chosenIn, openLink, placeFor, programmeOf, readerOfPage, readPage } from './read-page';

/** The page of a publisher, by the link in a letter. Looking at it changes nothing. */
export function publisherPages(deps: Deps, routes: readonly Route[]): Router {
  const router = Router();
  router.use('/p', unlisted, perAddress(deps.settings.RATE_OWNER_LINKS));
  router.get('/p', async (req, res) => {
    const { token = '', lang } = textsOf(req.query);
    const open = await openLink(deps, token, 'page');
    if (open === undefined) {
      const own = await caseOfManager(deps, token);
      if (own === undefined) showDead(deps, req, res, token);
      else res.redirect(303, own);
      return;
    }
    const reader = readerOfPage(open, chosenIn(lang));
    const place = await placeFor(deps, open, chosenIn(lang), hostOf(deps, req));
    const content = await readPage(deps, open, reader, place);
    const page = (
      <ReaderProvider value={reader}>
        <PublisherPage content={content} />
      </ReaderProvider>
    );
    sendPage(res, 200, page);
  });
  router.use(actPages(deps, routes), calendarFiles(deps), newLinks(deps));
  router.use('/p', showAway(deps));
  return router;
}

/** No search engine lists what a link shows. */
const unlisted: RequestHandler = (_req, res, next) => {
  res.set('X-Robots-Tag', 'noindex, nofollow, noarchive');
  next();
};

/** Whatever went wrong, nothing was recorded, and the publisher is told so. */
const showAway =
  ({ settings }: Deps): ErrorRequestHandler =>
  (err: unknown, req: Request, res: Response, next) => {
    if (res.headersSent) {
      next(err);
      return;
    }
    const { status, code, headers } = problemOf(err);
    if (status >= 500) req.log.error({ fault: faultOf(err) }, code);
    res.set(headers);
    const says = code === 'rate-limited' ? 'isTooOften' : 'isAway';
    sendPage(res, status, <PageAway says={says} programme={programmeOf(settings)} />);
  };
