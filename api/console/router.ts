import { type RequestHandler, Router } from 'express';
import helmet from 'helmet';
import type { Deps } from '../deps';
import { Problem } from '../problems';
import type { Route } from '../route';
import { CONSOLE } from '../security';
import { actionPages } from './action-pages';
import { assets } from './assets';
import { auditPage } from './audit-page';
import { casePages } from './case-pages';
import { companyActions } from './company-actions';
import { dayPage } from './day-page';
import { languageChoice } from './language';
import { messagePages } from './message-pages';
import { offersPages } from './offers-page';
import { showProblem } from './page';
import { publisherPages } from './publisher-pages';
import { sandboxPages } from './sandbox-pages';
import { ticketPages } from './ticket-pages';

/** The console: every page, what pages load, and the forms that act through the API's own routes. */
export function consolePages(deps: Deps, routes: readonly Route[]): Router {
  const router = Router();
  router.use(helmet(CONSOLE));
  router.use(assets(), languageChoice(), deps.live.router());
  router.use(dayPage(deps), offersPages(deps), casePages(deps), actionPages(deps, routes));
  if (deps.settings.SANDBOX) router.use(sandboxPages(deps, routes));
  router.use(publisherPages(deps), companyActions(deps, routes));
  router.use(ticketPages(deps), messagePages(deps), auditPage(deps));
  router.use(nothingHere, showProblem(deps));
  return router;
}

/** Who asks with a browser for a page that there is not gets one that leads on; programs get a problem. */
const nothingHere: RequestHandler = (req, _res, next) => {
  const isOfPage = req.method === 'GET' && req.accepts(['json', 'html']) === 'html' && !/^\/v\d+(\/|$)/.test(req.path);
  if (isOfPage) throw new Problem('not-found', 'There is no such page.');
  next();
};
