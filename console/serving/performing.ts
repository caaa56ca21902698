import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import type { Deps } from '../../api/deps';
import { type Performed, perform } from '../../api/writes/perform';
import { Problem } from '../../api/http/problems';
import type { Route } from '../../api/route';

/** A call of an API route by a page of the console. */
export type Asking = {
  readonly method: 'post' | 'put';
  /** As the API's contract has it: `/v1/offers/{id}/messages`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
  /** The idempotency key. */
  readonly key: string | undefined;
};

/** Calls a route of the API as the signed-in person, with all its rules. Throws the problem where it refuses. */
export function ask(
  deps: Deps,
  routes: readonly Route[],
  req: Request,
  { method, path, params, body, key }: Asking,
): Promise<Performed> {
  const route = routes.find((each) => each.method === method && each.path === path);
  if (route === undefined) throw new Problem('not-found', `There is no ${method} ${path} here.`);
  return perform(deps, route, req, { params, query: {}, body, key });
}

/** The key of the next attempt: what may have been done all the same keeps its own, a refusal was kept with its key. */
export const keyAfter = ({ status }: Problem, key: string | undefined): string =>
  status >= 500 && key !== undefined ? key : randomUUID();
