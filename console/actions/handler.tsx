import { randomUUID } from 'node:crypto';
import { type Request, type Response, Router, urlencoded } from 'express';
import { readOffer } from '../../platform/store/offer-reader';
import { type ActionContent, ActionPage } from './page';
import { actionOf } from '.';
import { write } from './contacts';
import type { Action, Typed } from './action';
import { begunFrom } from './letter-draft';
import type { Reader } from '../shared/reader';
import type { Deps } from '../../api/deps';
import { foreseenProblem } from '../../api/http/failures';
import { Problem } from '../../api/http/problems';
import type { Route } from '../../api/route';
import { unknownOffer } from '../../api/offers/telling';
import { act, type ActionRequest, fieldsOf } from '../serving/acting';
import { faultsOf } from '../serving/faults';
import { foresee } from '../serving/foreseeing';
import { formKeyOf, keyAfter, withFormKey } from '../serving/form-key';
import { page, sendTo } from '../serving/page';
import { textsOf } from '../serving/texts';
import { inZoneOf, readerOf } from '../serving/reader-of';

const form = urlencoded({ extended: false, limit: 65_536 });

/** The page of each action: what it needs, what will follow, and the doing of it through the API's own route. */
export function actionPages(deps: Deps, routes: readonly Route[]): Router {
  const router = Router();
  router.get(
    '/offers/:id/do/:action',
    withFormKey,
    page(deps, async ({ params, query, reader }) => {
      const asked = await read(deps, params, query, reader, {});
      const begun = asked.action.begin?.({ ...asked, language: reader.language, name: reader.name });
      return <ActionPage {...await contentOf(deps, { ...asked, typed: { ...begun, ...query } }, formKeyOf(query))} />;
    }),
  );
  router.post('/offers/:id/do/:action', form, async (req, res) => {
    const typed = textsOf(req.body);
    const reader = inZoneOf(readerOf(req, deps), typed);
    const asked = await read(deps, textsOf(req.params), textsOf(req.query), reader, typed);
    const begun = asked.action === write ? begunFrom(asked.offer, reader.name, typed) : undefined;
    const isLook = typed['look'] !== undefined || req.query['look'] !== undefined;
    if (begun !== undefined) await show(deps, req, res, { ...asked, typed: begun }, begun !== typed);
    else if (isLook) await show(deps, req, res, asked);
    else await carryOut(deps, routes, req, res, asked);
  });
  return router;
}

/** Which action, on what. Throws a problem where there is no such thing. */
async function read(deps: Deps, params: Typed, query: Typed, reader: Reader, typed: Typed): Promise<ActionRequest> {
  const { id = '', action: name } = params;
  const action: Action | undefined = actionOf(name);
  if (action === undefined) throw new Problem('not-found', { code: 'no-action', params: { id: name ?? '' } });
  const offer = await readOffer(deps.database, id);
  if (offer === undefined) throw unknownOffer(id);
  return { action, offer, target: query['target'], typed, reader };
}

/** Shows the form with what would follow; nothing is done. */
async function show(deps: Deps, req: Request, res: Response, asked: ActionRequest, isBegun = false): Promise<void> {
  const content = await contentOf(deps, asked, asked.typed['key'] ?? randomUUID());
  await sendTo(asked.reader, req, res, 200, <ActionPage {...content} isBegun={isBegun} />);
}

/** Does it, and goes back to the case; a refusal is shown at its field, with everything that was typed. */
async function carryOut(
  deps: Deps,
  routes: readonly Route[],
  req: Request,
  res: Response,
  asked: ActionRequest,
): Promise<void> {
  try {
    res.redirect(303, await act(deps, routes, req, asked));
  } catch (err) {
    const problem = foreseenProblem(err);
    const content = await contentOf(deps, asked, keyAfter(problem, asked.typed['key']));
    const page = <ActionPage {...content} foreseen={undefined} faults={faultsOf(problem, fieldsOf(asked))} />;
    await sendTo(asked.reader, req, res, problem.status, page);
  }
}

async function contentOf(deps: Deps, asked: ActionRequest, formKey: string): Promise<ActionContent> {
  const { action, offer, target, typed } = asked;
  return { action, offer, target, typed, faults: {}, foreseen: await foresee(deps, asked), formKey };
}
