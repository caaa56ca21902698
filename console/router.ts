import { type RequestHandler, Router } from 'express';
import helmet from 'helmet';
import type { Deps } from '../api/deps';
import { Problem } from '../api/http/problems';
import type { Route } from '../api/route';
import { CONSOLE } from '../api/http/security';
import { actionPages } from './actions/handler';
import { assets } from './serving/asset-files';
import { auditPage } from './audit/handler';
import { draftParts } from './drafts/handler';
import { offerPages } from './offer/handler';
import { companyActions } from './publishers/action-handler';
import { dayPage } from './my-day/handler';
import { languageChoice } from './serving/language-choice';
import { messagePages } from './messages/handler';
import { offersPages } from './offers/handler';
import { showProblem } from './serving/page';
import { publisherPages } from './publishers/handler';
import { savedReplyPages } from './saved-replies/handler';
import { sandboxPages } from './sandbox/handler';
import { suppressedPages } from './suppressed/handler';
import { toAnswerPage } from './to-answer/handler';
import { unmatchedPages } from './unmatched/handler';
import { ticketPages } from './tickets/handler';

/** The console: every page, what pages load, and the forms that act through the API's own routes. */
export function consolePages(deps: Deps, routes: readonly Route[]): Router {
  const router = Router();
  router.use(helmet(CONSOLE));
  router.use(assets(), languageChoice(), deps.live.router());
  router.use(
    dayPage(deps),
    toAnswerPage(deps),
    savedReplyPages(deps, routes),
    offersPages(deps),
    offerPages(deps),
    draftParts(deps),
    actionPages(deps, routes),
  );
  if (deps.settings.SANDBOX) router.use(sandboxPages(deps, routes));
  router.use(publisherPages(deps), companyActions(deps, routes));
  router.use(ticketPages(deps), messagePages(deps), unmatchedPages(deps, routes));
  router.use(suppressedPages(deps, routes), auditPage(deps));
  router.use(nothingHere, showProblem(deps));
  return router;
}

/** Who asks with a browser for a page that there is not gets one that leads on; programs get a problem. */
const nothingHere: RequestHandler = (req, _res, next) => {
  const isOfPage = req.method === 'GET' && req.accepts(['json', 'html']) === 'html' && !/^\/v\d+(\/|$)/.test(req.path);
  if (isOfPage) throw new Problem('not-found', { code: 'no-page', params: {} });
  next();
};
