import { type Request, type Response, Router, urlencoded } from 'express';
import { listSuppressed } from '../../platform/store/suppressed';
import type { Deps } from '../../api/deps';
import { foreseenProblem } from '../../api/http/failures';
import type { Route } from '../../api/route';
import { perform } from '../../api/writes/perform';
import { formKeyOf, keyAfter, withFormKey } from '../serving/form-key';
import { doneNow, isJustDone } from '../serving/just-done';
import { page, sendTo } from '../serving/page';
import { readerOf } from '../serving/reader-of';
import { textsOf } from '../serving/texts';
import { SuppressedPage } from './page';

const SHOWN = 50;
const form = urlencoded({ extended: false, limit: 65_536 });

/** Addresses that do not get everything, and the way back. */
export function suppressedPages(deps: Deps, routes: readonly Route[]): Router {
  const router = Router();
  router.get(
    '/suppressed',
    withFormKey,
    page(deps, async ({ query }) => (
      <SuppressedPage
        addresses={await listSuppressed(deps.database, { limit: SHOWN, cursor: query['cursor'] })}
        formKey={formKeyOf(query)}
        isLifted={isJustDone(query)}
      />
    )),
  );
  router.post('/suppressed/lift', form, (req, res) => lift(deps, routes, req, res));
  return router;
}

/** Carries it out by the API's own route; a refusal stands above the list. */
async function lift(deps: Deps, routes: readonly Route[], req: Request, res: Response): Promise<void> {
  const { key, offer: id = '', address = '' } = textsOf(req.body);
  try {
    await perform(deps, routes, req, {
      ...{ method: 'post', path: '/v1/offers/{id}/advice', params: { id } },
      ...{ body: { address, advice: 'resume' }, key: key && `${key}-${id}`.slice(0, 128) },
    });
    res.redirect(303, `/suppressed?${doneNow()}`);
  } catch (err) {
    const problem = foreseenProblem(err);
    if (problem.status === 403) throw problem;
    const addresses = await listSuppressed(deps.database, { limit: SHOWN });
    const content = { addresses, formKey: keyAfter(problem, key), fault: problem.says, isLifted: false };
    await sendTo(deps, readerOf(req, deps), req, res, problem.status, <SuppressedPage {...content} />);
  }
}
