import express, { type Express } from 'express';
import helmet from 'helmet';
import { countStuck } from '../platform/store/stuck-copies';
import { countUnwatched } from '../platform/store/watch';
import { compressed } from './http/compressed';
import type { Deps } from './deps';
import { docsPage } from './openapi/docs-page';
import { authentication } from './auth/authentication';
import { answerError, answerNothing } from './http/error-answer';
import { Metrics } from './metrics';
import { readTrouble } from '../platform/store/mail-trouble';
import { mailboxTrouble } from '../platform/store/mailboxes';
import { mount } from './mount';
import { ownHost } from './auth/own-host';
import { csrfProtection } from './auth/csrf';
import { advicePage } from '../console/advice/handler';
import { ownerPage } from '../console/owner/handler';
import { publisherPages } from '../console/publisher-page/handler';
import { consolePages } from '../console/router';
import { writesByToken } from './http/rate-limits';
import { requestLog } from './http/request-log';
import type { Route } from './route';
import { auditRoutes } from './routes/audit';
import { benefitRoutes } from './routes/benefits';
import { endingRoutes } from './routes/endings';
import { movingRoutes } from './routes/moving-up';
import { pauseRoutes } from './routes/pauses';
import { requestRoutes } from './routes/requests';
import { catalogueRoutes } from './routes/catalogues';
import { descriptionRoutes } from './routes/description';
import { mailFileRoutes } from './routes/mail-files';
import { letterRoutes } from './routes/letters';
import { mailRoutes } from './routes/mail';
import { messageRoutes } from './routes/messages';
import { offerRoutes } from './routes/offers';
import { peopleRoutes } from './routes/people';
import { promiseRoutes } from './routes/promises';
import { publisherLinkRoutes } from './routes/publisher-links';
import { publisherRoutes } from './routes/publishers';
import { replyRoutes } from './routes/replies';
import { reportRoutes } from './routes/reports';
import { salesRoutes } from './routes/sales';
import { sandboxRoutes } from './routes/sandbox';
import { savedReplyRoutes } from './routes/saved-replies';
import { suppressedRoutes } from './routes/suppressed';
import { systemRoutes } from './routes/system';
import { ticketRoutes } from './routes/tickets';
import { unmatchedRoutes } from './routes/unmatched';
import { undoRoutes } from './routes/undo';
import { writingRoutes } from './routes/writing';
import { SECURITY } from './http/security';
import { readableUrl } from './http/readable-url';
import { showSignInRefusal } from './auth/sign-in-refusal';
import { authConfig } from './auth/config';

/** Every route of the API; those of the sandbox do not exist elsewhere. */
export function routesOf(deps: Deps, metrics: Metrics): Route[] {
  const routes = [
    ...offerRoutes(deps),
    ...publisherRoutes(deps),
    ...messageRoutes(deps),
    ...replyRoutes(deps),
    ...writingRoutes(deps),
    ...undoRoutes(deps),
    ...peopleRoutes(deps),
    ...publisherLinkRoutes(deps),
    ...benefitRoutes(deps),
    ...requestRoutes(deps),
    ...movingRoutes(deps),
    ...pauseRoutes(deps),
    ...endingRoutes(deps),
    ...salesRoutes(deps),
    ...promiseRoutes(deps),
    ...reportRoutes(deps),
    ...ticketRoutes(deps),
    ...mailRoutes(deps),
    ...letterRoutes(deps),
    ...suppressedRoutes(deps),
    ...mailFileRoutes(deps),
    ...unmatchedRoutes(deps),
    ...savedReplyRoutes(deps),
    ...auditRoutes(deps),
    ...catalogueRoutes(deps),
    ...(deps.settings.SANDBOX ? sandboxRoutes(deps) : []),
    ...systemRoutes(deps),
  ];
  return [...routes, ...descriptionRoutes(routes, metrics, !authConfig(deps.settings).isOpen)];
}

/** Elsewhere than in a sandbox there is nothing of one, whatever is at hand. */
const withoutSandbox = (deps: Deps): Deps => ({ ...deps, mailbox: undefined, clockwork: undefined });

/** The API, the console and the publisher's page. It knows no port and no environment. */
export function createApp(given: Deps): Express {
  const deps = given.settings.SANDBOX ? given : withoutSandbox(given);
  const metrics = new Metrics();
  metrics.showTrouble(() => readTrouble(deps.database));
  metrics.showMailboxes(() => mailboxTrouble(deps.database));
  metrics.watch(
    async () => (await countStuck(deps.database)).count,
    () => countUnwatched(deps.database),
  );
  metrics.watchLanes(() => ({ ...deps.gateway.rejected, publishers: deps.publishers.rejected }));
  const app = express();
  app.disable('x-powered-by');
  // Only who is named passes on where a request came from: anybody can write that header.
  app.set('trust proxy', [...deps.settings.TRUSTED_PROXIES]);
  app.use(metrics.observe, requestLog(deps.logger), helmet(SECURITY), compressed(), ownHost(deps.settings));
  app.use(readableUrl);
  const { identified, signInPages } = authentication(deps);
  app.use(identified, writesByToken(deps.settings));
  const routes = routesOf(deps, metrics);
  mount(app, routes, deps);
  app.use(csrfProtection(deps.settings), signInPages, showSignInRefusal(deps.settings));
  app.use(docsPage(), ownerPage(deps), advicePage(deps), publisherPages(deps, routes));
  app.use(consolePages(deps, routes));
  app.use(answerNothing, answerError);
  return app;
}
