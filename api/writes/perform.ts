import type { Request } from 'express';
import type { StoredAnswer } from '../../platform/store/idempotency';
import { UnreadableCursor } from '../../platform/store/paging';
import { answerOf } from './answers';
import { type AuditedAction, lineOf, outcomeOf, outcomeOfError } from '../audit/audit-line';
import { type IfRevision, ifRevisionOf } from './condition';
import type { Deps } from '../deps';
import { foreseenProblem, isDataException } from '../http/failures';
import { type Identity, identityOf } from '../auth/identity';
import { once, requestKeyOf } from './once';
import { pathFor } from '../http/path';
import { requirePermission } from '../auth/permission';
import { certainly, repetitionsOf, withKey } from './repetitions';
import { type KeptProblem, Problem } from '../http/problems';
import type { Call, Caller, RouteReply, Route } from '../route';

type Needed = Pick<Deps, 'database' | 'auditor'>;

/** Who asks, in which request, with which key and on which condition, where they were given. */
export type RequestContext = {
  readonly identity: Identity;
  readonly requestId: string;
  readonly key?: string | undefined;
  /** Calls back when the caller goes away without having got the answer. */
  readonly whenLost?: (lost: () => Promise<void>) => void;
  /** The If-Match of the request. */
  readonly ifMatch?: string | undefined;
};

/** What came of it; `inputId` is the id under which it counted once. */
export type Performed = { readonly status: number; readonly body: unknown; readonly inputId: string };

/** A write that a page asks of a route, by what the API's contract calls it: `/v1/offers/{id}/messages`. */
export type Asking = {
  readonly method: 'post' | 'put';
  readonly path: string;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
  /** The idempotency key. */
  readonly key: string | undefined;
};

/** Asks a route from within, for who sent a request, with everything that the API asks of a caller. Throws a problem when it refuses. */
export function perform(
  deps: Needed,
  routes: readonly Route[],
  req: Request,
  { method, path, params, body, key }: Asking,
): Promise<Performed> {
  const route = routes.find((each) => each.method === method && each.path === path);
  if (route === undefined) throw new Problem('not-found', `There is no ${method} ${path} here.`);
  const requestId = req.res?.get('X-Request-Id') ?? '';
  return performAs(deps, route, { params, query: {}, body }, { identity: identityOf(req), requestId, key });
}

/** The same for anybody. */
export async function performAs(deps: Needed, route: Route, call: Call, context: RequestContext): Promise<Performed> {
  if (route.method === 'get') {
    const { status, body } = answerOf(await look(route, call, context.identity), route);
    return { status, body: JSON.parse(body), inputId: '' };
  }
  const { answer, inputId } = await carryOut(deps, route, call, context).catch((err: unknown) => {
    throw foreseenProblem(err);
  });
  const body: unknown = JSON.parse(answer.body);
  if (answer.status >= 400) throw asProblem(body as KeptProblem);
  return { status: answer.status, body, inputId };
}

/** A refusal that was kept with its key. */
const asProblem = ({ code, status, says, errors }: KeptProblem): Problem => new Problem(code, says, errors, {}, status);

/** Reads. Throws a problem for whose role it is not. */
export async function look(route: Route, call: Call, identity: Identity): Promise<RouteReply> {
  requirePermission(route.needs, identity);
  const act = route.prepare(call);
  return act(callerOf(identity, '')).catch((err: unknown) => {
    // What the store cannot read can only come from a cursor: everything else was checked.
    throw isDataException(err) ? new UnreadableCursor(route.path) : err;
  });
}

/** Writes: permitted, checked, done once where there is a key, and told to the audit whatever came of it. */
export function carryOut(
  deps: Needed,
  route: Route,
  call: Call,
  { identity, requestId, key, ifMatch, whenLost }: RequestContext,
): Promise<{ readonly answer: StoredAnswer; readonly inputId: string }> {
  return audited(deps, { route, call, identity, requestId }, async () => {
    requirePermission(route.needs, identity);
    const requestKey = requestKeyOf(key, identity, {
      method: route.method.toUpperCase(),
      path: pathFor(route, call.params),
      content: JSON.stringify(call.body ?? null),
    });
    const ifRevision = ifRevisionOf(route, ifMatch);
    const act = route.prepare(call);
    const { key: ownKey, print, inputId: ownId } = requestKey;
    // What has a key is remembered with that.
    const begun = ownKey === undefined ? await repetitionsOf(deps.database).begin(print, ownId) : withKey(ownId);
    const { inputId } = begun;
    whenLost?.(begun.remember);
    const answer = await once(deps.database, requestKey, requestId, () =>
      certainly(async () => answerOf(await act(callerOf(identity, inputId, ifRevision)), route), begun),
    );
    return { answer, inputId };
  });
}

/** Does something and tells the audit what came of it. */
export async function audited<T extends { readonly answer: StoredAnswer }>(
  { auditor }: Pick<Deps, 'auditor'>,
  action: AuditedAction,
  work: () => Promise<T>,
): Promise<T> {
  try {
    const done = await work();
    auditor.record(lineOf(action, outcomeOf(done.answer, action.route)));
    return done;
  } catch (err) {
    auditor.record(lineOf(action, outcomeOfError(err)));
    throw err;
  }
}

/** The caller that a route gets to know. */
export const callerOf = ({ name, role, email }: Identity, id: string, ifRevision?: IfRevision): Caller => ({
  id,
  by: name,
  role,
  ...(email !== undefined && { email }),
  ifRevision,
});
