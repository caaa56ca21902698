import type { AuditLine } from '../../platform/store/audit-list';
import type { StoredAnswer } from '../../platform/store/idempotency';
import { problemOf } from '../http/failures';
import type { Identity } from '../auth/identity';
import { pathFor } from '../http/path';
import type { Call, Route } from '../route';

/** What somebody asked of a route, for the audit. */
export type AuditedAction = {
  readonly route: Route;
  readonly call: Pick<Call, 'params' | 'body'>;
  readonly identity: Identity;
  readonly requestId: string;
};

/** What came of it: a status, and a code where it was refused. */
export type Outcome = { readonly status: number; readonly code: string | null; readonly offer?: string | null };

const LONGEST_REASON = 500;
const LONGEST_PATH = 500;
const LONGEST_NAME = 200;

/** The line of an action. What was sent may be wrong in every way, and is kept only as far as a store can keep it. */
export function lineOf(
  { route, call, identity, requestId }: AuditedAction,
  { status, code, offer }: Outcome,
): AuditLine {
  const { name, email = null, role, via } = identity;
  return {
    at: new Date().toISOString(),
    actor: kept(name, LONGEST_NAME),
    email,
    role,
    via,
    method: route.method.toUpperCase(),
    path: kept(pathFor(route, call.params), LONGEST_PATH),
    offer: keptOrNull(offer ?? offerIn(route, call), LONGEST_NAME),
    // Whoever is asked without a permission changes nothing: only probes are.
    permission: route.needs === 'nothing' ? 'look' : route.needs,
    reason: keptOrNull(reasonIn(call.body), LONGEST_REASON),
    requestId,
    status,
    code,
  };
}

/** How a stored answer ended. Tickets say in their answer which offer they are about. */
export function outcomeOf({ status, body }: StoredAnswer, route: Route): Outcome {
  const isSure = status < 400 && !/\/tickets\//.test(route.path);
  const { code, offer } = isSure ? {} : fieldsOf(JSON.parse(body));
  return { status, code: status < 400 ? null : textOf(code), offer: textOf(offer) };
}

/** How a refusal ended. */
export function outcomeOfError(err: unknown): Outcome {
  const { status, code } = problemOf(err);
  return { status, code };
}

/** The offer in the path, or the one that is taken on. */
function offerIn({ path }: Route, { params, body }: AuditedAction['call']): string | null {
  if (/\/offers\/\{id\}/.test(path)) return textOf(fieldsOf(params)['id']);
  return path === '/v1/offers' ? textOf(fieldsOf(body)['id']) : null;
}

/** Why, in the caller's own words. */
function reasonIn(body: unknown): string | null {
  const { note, reason, summary } = fieldsOf(body);
  return textOf(note) ?? textOf(reason) ?? textOf(summary);
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Without what no store can keep, and cut: half a character at the end is none. */
const kept = (text: string, longest: number): string => text.slice(0, longest).replace(/[\0\p{Cs}]/gu, '');

const keptOrNull = (text: string | null, longest: number): string | null =>
  text === null ? null : kept(text, longest);
