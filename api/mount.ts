import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import type { Database } from '../platform/database/connection';
import { UnreadableCursor } from '../platform/database/paging';
import { answerOf, send } from './answers';
import { callerOf } from './auth';
import { isDataException } from './failures';
import { once } from './once';
import { Problem } from './problems';
import { requestKeyOf } from './request-key';
import type { Route } from './route';

const ONE_MEBIBYTE = 1_048_576;

/** Not strict: what is JSON but no object is refused with its reason, like every other wrong field. */
const json = express.json({ limit: ONE_MEBIBYTE, strict: false });

/** Serves the routes, and says which methods a path has when asked by another. */
export function mount(router: Router, routes: readonly Route[], database: Database): void {
  for (const route of routes) router[route.method](pathOf(route), ...handlers(route, database));
  for (const path of new Set(routes.map(pathOf))) router.all(path, refuseMethod(allowed(routes, path)));
}

const pathOf = ({ path }: Route): string => path.replace(/\{(\w+)\}/g, ':$1');

function handlers(route: Route, database: Database): RequestHandler[] {
  if (route.method === 'get') return [(req, res) => read(route, req, res)];
  return [requireJson, json, (req, res) => write(route, database, req, res)];
}

async function read(route: Route, req: Request, res: Response): Promise<void> {
  const act = route.prepare({ params: req.params, query: req.query, body: undefined });
  const reply = await act({ id: '', by: callerOf(req) }).catch((err: unknown) => {
    // What the store cannot read can only come from a cursor: everything else was checked.
    throw isDataException(err) ? new UnreadableCursor(req.path) : err;
  });
  if (route.mediaType === undefined) send(res, answerOf(reply, route));
  else res.type(route.mediaType).send(reply.body);
}

async function write(route: Route, database: Database, req: Request, res: Response): Promise<void> {
  const requestKey = requestKeyOf(req);
  const act = route.prepare({ params: req.params, query: req.query, body: req.body ?? {} });
  const answer = await once(database, requestKey, res.get('X-Request-Id') ?? '', async () =>
    answerOf(await act({ id: requestKey.inputId, by: callerOf(req) }), route),
  );
  send(res, answer);
}

/** A body of another kind is refused: this also keeps the forms of other sites out. */
const requireJson: RequestHandler = (req, _res, next) => {
  const hasBody = Number(req.get('Content-Length') ?? 0) > 0 || req.get('Transfer-Encoding') !== undefined;
  if ((hasBody || req.get('Content-Type') !== undefined) && !req.is('application/json') && !isEmptyJson(req))
    throw new Problem('unsupported-media-type', 'Send the body as application/json.');
  next();
};

/** `is` knows the type of a body only where there is one. */
const isEmptyJson = (req: Request): boolean => /^application\/json\b/i.test(req.get('Content-Type') ?? '');

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
