import type { ErrorRequestHandler, Request, RequestHandler, Response, Router } from 'express';
import type { StoredAnswer } from '../platform/store/idempotency';
import { answerOf, send } from './writes/answers';
import { lineOf, outcomeOfError } from './audit/audit-line';
import { ifRevisionOf, tagOf } from './writes/condition';
import type { Deps } from './deps';
import { identityOf } from './auth/identity';
import { jsonBody } from './http/json-body';
import { once, requestKeyOf } from './writes/once';
import { sendDownload } from './http/download';
import { csrfProtection } from './auth/csrf';
import { pathFor } from './http/path';
import { audited, callerOf, carryOut, look } from './writes/perform';
import { requirePermission } from './auth/permission';
import { Problem } from './http/problems';
import { readAs } from './http/reading';
import { certainly, withKey } from './writes/repetitions';
import { faultOf } from './http/request-log';
import type { Files, Route } from './route';
import { mediaTypeOf, withUpload } from './http/upload';

type Needed = Pick<Deps, 'database' | 'auditor' | 'settings'>;
type Handlers = readonly (RequestHandler | ErrorRequestHandler)[];

/** Serves the routes, and says which methods a path has when asked by another. */
export function mount(router: Router, routes: readonly Route[], deps: Needed): void {
  for (const route of routes)
    for (const handlers of stages(route, deps)) router[route.method](pathOf(route), ...handlers);
  for (const path of new Set(routes.map(pathOf))) router.all(path, refuseMethod(allowed(routes, path)));
}

const pathOf = ({ path }: Route): string => path.replace(/\{(\w+)\}/g, ':$1');

/** What a request goes through, one stage after the other. An error leaves all of them. */
function stages(route: Route, deps: Needed): Handlers[] {
  if (route.method === 'get') return [[(req: Request, res: Response) => read(route, req, res)]];
  const { files, body, mostBytes } = route;
  const takesJson = files === undefined || body !== undefined;
  const types = [...(takesJson ? ['application/json'] : []), ...(files?.mediaTypes ?? [])];
  return [
    [...csrfProtection(deps.settings), permitted(route), tellEarly(route, deps)],
    ...(files === undefined ? [] : [[uploads(route, files, deps)]]),
    [
      ...jsonBody(types, mostBytes),
      tellEarly(route, deps),
      (req: Request, res: Response) => write(route, deps, req, res),
    ],
  ];
}

/** Nothing is read, and nothing done, for whose role it is not. */
const permitted =
  ({ needs }: Route): RequestHandler =>
  (req, _res, next) => {
    requirePermission(needs, identityOf(req));
    next();
  };

const requestIdOf = (res: Response): string => res.get('X-Request-Id') ?? '';

/** Tells the audit what was refused before the route itself was asked; that tells it by itself. */
const tellEarly =
  (route: Route, { auditor }: Needed): ErrorRequestHandler =>
  (err: unknown, req, res, next) => {
    const action = { route, call: req, identity: identityOf(req), requestId: requestIdOf(res) };
    auditor.record(lineOf(action, outcomeOfError(err)));
    next(err);
  };

/** Carries out what comes as a file; what does not is left to the next handler. */
const uploads =
  (route: Route, files: Files, deps: Needed): RequestHandler =>
  async (req, res, next) => {
    const mediaType = mediaTypeOf(req);
    if (mediaType === undefined || !files.mediaTypes.includes(mediaType)) {
      next();
      return;
    }
    const identity = identityOf(req);
    const requestId = requestIdOf(res);
    const action = { route, call: { params: req.params, body: undefined }, identity, requestId };
    const { answer } = await audited(deps, action, async () => {
      readAs(route.query, req.query);
      ifRevisionOf(route, req.get('If-Match'));
      return withUpload(req, mediaType, files.mostBytes, async (file) => {
        const same = { method: req.method, path: pathFor(route, req.params), content: `${mediaType} ${file.sha256}` };
        const requestKey = requestKeyOf(req.get('Idempotency-Key'), identity, same);
        const act = await files.prepare(file);
        // Each line counts once by its id.
        const carriedOut = () =>
          certainly(
            async () => answerOf(await act(callerOf(identity, requestKey.inputId)), route),
            withKey(requestKey.inputId),
          );
        return { answer: await once(deps.database, requestKey, requestId, carriedOut) };
      });
    });
    send(res, answer);
  };

async function read(route: Route, req: Request, res: Response): Promise<void> {
  const call = { params: req.params, query: req.query, body: undefined };
  const reply = await look(route, call, identityOf(req));
  if (reply.file !== undefined) sendDownload(res, reply.file);
  else if (route.mediaType === undefined) sendTagged(res, answerOf(reply, route));
  else res.type(route.mediaType).send(reply.body);
}

const sendTagged = (res: Response, answer: StoredAnswer): void => send(res, answer, tagOf(answer));

async function write(route: Route, deps: Needed, req: Request, res: Response): Promise<void> {
  // Nothing at all is an object without fields.
  const body: unknown = req.body === undefined ? {} : req.body;
  const call = { params: req.params, query: req.query, body };
  const context = {
    identity: identityOf(req),
    requestId: requestIdOf(res),
    key: req.get('Idempotency-Key'),
    ifMatch: req.get('If-Match'),
    whenLost: (lost: () => Promise<void>) =>
      void res.once('close', () => {
        if (!res.writableFinished)
          lost().catch((err: unknown) => req.log.warn({ fault: faultOf(err) }, 'not remembered'));
      }),
  };
  const { answer } = await carryOut(deps, route, call, context);
  sendTagged(res, answer);
}

function allowed(routes: readonly Route[], path: string): string {
  const methods = routes.filter((route) => pathOf(route) === path).map(({ method }) => method.toUpperCase());
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
}

const refuseMethod =
  (allow: string): RequestHandler =>
  (req, res) => {
    if (req.method !== 'OPTIONS')
      throw new Problem('method-not-allowed', `Allowed here: ${allow}.`, [], { Allow: allow });
    res.set('Allow', allow).status(204).end();
  };
