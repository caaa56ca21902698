import express, { type Express } from 'express';
import helmet from 'helmet';
import { requireToken, refuseOtherSites } from './auth';
import type { Deps } from './deps';
import { docsPage } from './docs-page';
import { answerError, answerNothing } from './error-answer';
import { Metrics } from './metrics';
import { mount } from './mount';
import { ownerPage } from './owner';
import { pages } from './pages';
import { requestLog } from './request-log';
import type { Route } from './route';
import { benefitRoutes } from './routes/benefits';
import { catalogueRoutes } from './routes/catalogues';
import { descriptionRoutes } from './routes/description';
import { mailRoutes } from './routes/mail';
import { messageRoutes } from './routes/messages';
import { offerRoutes } from './routes/offers';
import { peopleRoutes } from './routes/people';
import { promiseRoutes } from './routes/promises';
import { sandboxRoutes } from './routes/sandbox';
import { systemRoutes } from './routes/system';
import { ticketRoutes } from './routes/tickets';
import { SECURITY } from './security';

/** Every route of the API; those of the sandbox do not exist elsewhere. */
export function routesOf(deps: Deps, metrics: Metrics): Route[] {
  const routes = [
    ...offerRoutes(deps),
    ...messageRoutes(deps),
    ...peopleRoutes(deps),
    ...benefitRoutes(deps),
    ...promiseRoutes(deps),
    ...ticketRoutes(deps),
    ...mailRoutes(deps),
    ...catalogueRoutes(deps),
    ...(deps.settings.SANDBOX ? sandboxRoutes(deps) : []),
    ...systemRoutes(deps),
  ];
  return [...routes, ...descriptionRoutes(routes, metrics, deps.settings.API_TOKENS.length > 0)];
}

/** The API, the console and the publisher's page. It knows no port and no environment. */
export function createApp(deps: Deps): Express {
  const metrics = new Metrics();
  const app = express();
  app.disable('x-powered-by');
  app.use(metrics.observe, requestLog(deps.logger), helmet(SECURITY));
  app.use(requireToken(deps.settings.API_TOKENS), refuseOtherSites);
  mount(app, routesOf(deps, metrics), deps.database);
  app.use(docsPage(), ownerPage(deps), pages(deps));
  app.use(answerNothing, answerError);
  return app;
}
