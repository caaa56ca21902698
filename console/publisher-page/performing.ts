import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Deps } from '../../api/deps';
import type { Identity } from '../../api/auth/identity';
import { Problem } from '../../api/http/problems';
import { readAs } from '../../api/http/reading';
import { keepPageMessage } from '../../api/offers/page-message';
import type { Route } from '../../api/route';
import { text } from '../../api/schemas/text';
import { performAs } from '../../api/writes/perform';
import type { Asked } from './act';
import type { OpenLink } from './read-page';

/** The link as whose it is: it acts as the marketplace's own systems do, in the person's name. */
const identityOf = ({ person }: OpenLink): Identity => ({
  name: person.name,
  email: person.email,
  role: 'integration',
  via: 'link',
});

const message = z.strictObject({ message: text(10_000) });

type Doing = { readonly open: OpenLink; readonly once: string; readonly requestId: string };

/** Does what a form asks, through the API's own routes and once for each form. Throws a problem where it is refused. */
export async function carryOutAct(
  deps: Deps,
  routes: readonly Route[],
  asked: Asked,
  { open, once, requestId }: Doing,
): Promise<void> {
  const identity = identityOf(open);
  const key = keyOf(open, once, asked);
  if ('message' in asked) {
    const { message: said } = readAs(message, asked);
    await keepPageMessage(deps, routes, { open, identity, requestId, key, text: said });
    return;
  }
  const { method, path, params = {}, body } = asked;
  const route = routes.find((each) => each.method === method && each.path === path);
  if (route === undefined) throw new Problem('not-found', `There is no ${method} ${path} here.`);
  const call = { params: { id: open.offer.id, ...params }, query: {}, body };
  await performAs(deps, route, call, { identity, requestId, key });
}

/** The same form with the same content, sent again, counts once. */
const keyOf = ({ link }: OpenLink, once: string, asked: Asked): string =>
  createHash('sha256')
    .update(JSON.stringify([link.offerId, link.person, once, asked]))
    .digest('hex');
