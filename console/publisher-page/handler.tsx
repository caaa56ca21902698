import { type RequestHandler, Router } from 'express';
import type { Deps } from '../../api/deps';
import { perAddress } from '../../api/http/rate-limits';
import { sendPage } from '../../api/http/send-page';
import type { Route } from '../../api/route';
import { showAway } from '../serving/public-pages';
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
  router.use(
    '/p',
    showAway((says) => <PageAway says={says} programme={programmeOf(deps.settings)} />),
  );
  return router;
}

/** No search engine lists what a link shows. */
const unlisted: RequestHandler = (_req, res, next) => {
  res.set('X-Robots-Tag', 'noindex, nofollow, noarchive');
  next();
};
