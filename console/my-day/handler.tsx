import { type Request, Router } from 'express';
import { z } from 'zod';
import { type Day, readDay } from '../../platform/store/my-day';
import { listOffers } from '../../platform/store/offer-list';
import { countToAnswer } from '../../platform/store/to-answer';
import { DayPage } from './page';
import { catalogueNames } from '../shared/catalogue-names';
import type { Deps } from '../../api/deps';
import { identityOf } from '../../api/auth/identity';
import { ONBOARDING_EXAMPLE } from '../../api/schemas/offer-example';
import { AskedView } from '../serving/asked-view';
import { page } from '../serving/page';
import { readFrom } from '../serving/reading-pages';
import { DAY_BUCKETS, DAY_SCOPES } from '../../platform/store/list-choices';

const LINES = 30;

/** What the reader has to do, the most urgent first. */
export function dayPage(deps: Deps): Router {
  const router = Router();
  const names = catalogueNames(deps.catalogues);
  router.get(
    '/',
    page(deps, async ({ query, reader, req }) => {
      const asked = new AskedView(query);
      const scope = asked.read('scope', z.enum(DAY_SCOPES)) ?? 'mine';
      const show = asked.read('show', z.enum(DAY_BUCKETS));
      const who = identityOf(req);
      const view = { who, scope, at: reader.now, zone: reader.zone, bucket: show, limit: LINES };
      const day = await readFrom(
        query['cursor'],
        (cursor) => readDay(deps.database, { ...view, cursor }),
        () => asked.ignore('cursor'),
      );
      const firstStep = (await isEmpty(deps, day)) ? onboarding(deps, req) : undefined;
      const toAnswer = await countToAnswer(deps.database, who);
      const content = { view: { scope, show }, day, names, ignored: asked.ignored, firstStep, toAnswer };
      return <DayPage {...content} />;
    }),
  );
  return router;
}

/** Is there no offer at all? Only asked where nothing is owed. */
async function isEmpty({ database }: Deps, { counts }: Day): Promise<boolean> {
  if (counts.all > 0) return false;
  const { items } = await listOffers(database, { sort: 'title', limit: 1 });
  return items.length === 0;
}

/** A request that onboards a first offer, to be typed as it is. */
function onboarding({ settings }: Deps, req: Request): string {
  const url = settings.PUBLIC_URL ?? `http://${req.get('Host') ?? '127.0.0.1'}`;
  const body = JSON.stringify(ONBOARDING_EXAMPLE, null, 2);
  const token = settings.API_TOKENS.length > 0 ? ` -H "Authorization: Bearer $TOKEN"` : '';
  return `curl -X POST ${url}/v1/offers${token} -H 'Content-Type: application/json' -d '${body}'`;
}
