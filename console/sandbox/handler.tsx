import { type Request, Router, urlencoded } from 'express';
import { fingerprint } from '../../domain/offer/state';
import { TourPage } from './first-visit';
import type { Deps } from '../../api/deps';
import { identityOf } from '../../api/auth/identity';
import { requirePermission } from '../../api/auth/permission';
import type { Route } from '../../api/route';
import { perform } from '../../api/writes/perform';
import { mailboxPages } from '../mailbox/handler';
import { page } from '../serving/page';
import { textsOf } from '../serving/texts';
import { onboardingOf, publicationOf, timeOf } from './sample-times';
import { type Sample, SAMPLES } from './samples';

const DAY_MS = 86_400_000;
const form = urlencoded({ extended: false, limit: 4_096 });

/** What only a sandbox has: the time machine of a case, sample offers, the tour, and what its mail server received. */
export function sandboxPages(deps: Deps, routes: readonly Route[]): Router {
  const router = Router();
  if (deps.mailbox !== undefined) router.use(mailboxPages(deps, deps.mailbox, routes));
  router.get(
    '/tour',
    page(deps, () => Promise.resolve(<TourPage />)),
  );
  router.post('/samples', form, async (req, res) => {
    requirePermission('onboard-offers', identityOf(req));
    const now = momentOf(textsOf(req.body)['at']);
    for (const sample of SAMPLES) await load(deps, routes, req, sample, now);
    res.redirect(303, '/tour');
  });
  router.post('/offers/:id/time', form, async (req, res) => {
    const { id = '' } = textsOf(req.params);
    const { by, to, since = '0', key } = textsOf(req.body);
    await perform(deps, routes, req, {
      method: 'post',
      path: '/v1/sandbox/offers/{id}/fast-forward',
      params: { id },
      body: to === undefined ? { by } : { to },
      // One form has several buttons, and offers may be at the same time.
      key: key && `time:${fingerprint(id)}:${key}:${to ?? by ?? ''}`,
    });
    res.redirect(303, `/offers/${encodeURIComponent(id)}?since=${encodeURIComponent(since)}`);
  });
  return router;
}

/** When the form was shown: sent twice it says the same. What it says of another day, or cannot say, is now. */
function momentOf(at: string | undefined): number {
  const shown = Date.parse(at ?? '');
  return Date.now() - shown < DAY_MS && shown <= Date.now() ? shown : Date.now();
}

/**
 * Onboards a sample, and tells it what has happened since. Loaded again it changes nothing: every step has its key, and is
 * told by the time at which the form was shown.
 */
async function load(deps: Deps, routes: readonly Route[], req: Request, sample: Sample, now: number): Promise<void> {
  const id = String(sample.offer['id']);
  const known = await knownPublication(deps, id);
  const published = known ?? publicationOf(sample, now);
  const tell = (method: 'post' | 'put', path: string, params: Record<string, string>, body: unknown, step: string) =>
    perform(deps, routes, req, { method, path, params, body, key: `sample:${id}:${step}` });
  if (known === undefined) await tell('post', '/v1/offers', {}, onboardingOf(sample, published, now), 'onboarding');
  for (const [i, action] of sample.actions.entries()) {
    const { method, path, params = {}, body } = action;
    const at = timeOf(published, action, now);
    await tell(method, `/v1/offers/{id}${path}`, { id, ...params }, { ...body, at }, String(i));
  }
}

/** When a sample that is there already was published: half of it may have been loaded before. */
async function knownPublication({ database }: Deps, id: string): Promise<number | undefined> {
  const row = await database.selectFrom('offers').select('published_at').where('id', '=', id).executeTakeFirst();
  return row && Date.parse(row.published_at);
}
