import { randomUUID } from 'node:crypto';
import { type Request, type Response, Router, urlencoded } from 'express';
import { isRefused } from '../../domain/foresee/consequences';
import { countLive, liveOffersOf } from '../../platform/store/publisher-offers';
import { type CompanyActionContent, CompanyActionPage } from './action-page';
import { companyActionOf, LETTERS_SHOWN, placeOfPublisher } from './action';
import type { Typed } from '../actions/action';
import type { Rendered } from '../../activities/letters/render';
import type { Deps } from '../../api/deps';
import { foreseeAction } from '../../api/offers/foresee-action';
import { programmeOf } from '../../platform/programme';
import { foreseenProblem } from '../../api/http/failures';
import { Problem } from '../../api/http/problems';
import type { Route } from '../../api/route';
import { perform } from '../../api/writes/perform';
import { publisherOf } from '../../api/publishers/telling';
import { bodyTyped } from '../serving/acting';
import { faultsOf } from '../serving/faults';
import { lettersIn } from '../serving/foreseeing';
import { formKeyOf, keyAfter, withFormKey } from '../serving/form-key';
import { doneNow } from '../serving/just-done';
import { page, sendTo } from '../serving/page';
import { textsOf } from '../serving/texts';
import { inZoneOf, readerOf } from '../serving/reader-of';

const form = urlencoded({ extended: false, limit: 65_536 });

/** What is done with a company as a whole, through the API's own routes. */
export function companyActions(deps: Deps, routes: readonly Route[]): Router {
  const router = Router();
  router.get(
    '/publishers/:id/do/:action',
    withFormKey,
    page(deps, async ({ params, query }) => {
      const content = await contentOf(deps, params);
      const begun = content.action.begin?.(content.publisher);
      const typed = { ...begun, ...query };
      const letters = await lettersOf(deps, content, typed);
      return <CompanyActionPage {...content} typed={typed} letters={letters} formKey={formKeyOf(query)} />;
    }),
  );
  router.post('/publishers/:id/do/:action', form, async (req, res) => {
    const typed = textsOf(req.body);
    const content = { ...(await contentOf(deps, textsOf(req.params))), typed };
    if (typed['look'] === undefined && req.query['look'] === undefined) await carryOut(deps, routes, req, res, content);
    else await show(deps, req, res, content);
  });
  return router;
}

/** Which action, on which company. Throws a problem where there is no such thing. */
async function contentOf(deps: Deps, params: Readonly<Record<string, string>>): Promise<CompanyActionContent> {
  const { id = '', action: name } = params;
  const action = companyActionOf(name);
  if (action === undefined) throw new Problem('not-found', { code: 'no-action', params: { id: name ?? '' } });
  const publisher = await publisherOf(deps, id);
  const live = await countLive(deps.database, id);
  return { action, publisher, live, typed: {}, faults: {}, letters: [], formKey: randomUUID() };
}

/** Shows the form with what would follow; nothing is done. */
async function show(deps: Deps, req: Request, res: Response, content: CompanyActionContent): Promise<void> {
  const { typed, formKey } = content;
  const letters = await lettersOf(deps, content, typed);
  const page = <CompanyActionPage {...content} letters={letters} formKey={typed['key'] ?? formKey} />;
  await sendTo(deps, inZoneOf(readerOf(req, deps), typed), req, res, 200, page);
}

/** The letters about the first offers, as the publisher would read them. */
async function lettersOf(
  deps: Deps,
  { action: { command }, publisher }: CompanyActionContent,
  { note, publisherNote }: Typed,
): Promise<readonly Rendered[]> {
  if (command === undefined) return [];
  const { ids } = await liveOffersOf(deps.database, publisher.id, '');
  const input = { ...(note?.trim() && { note }), ...(publisherNote?.trim() && { publisherNote }) };
  const foreseen = await Promise.all(
    ids.slice(0, LETTERS_SHOWN).map((id) => foreseeAction(deps, id, command, input, publisher.name)),
  );
  return foreseen.flatMap((effects) => (isRefused(effects) ? [] : lettersIn(effects, programmeOf(deps.settings))));
}

/** Does it, and goes back to the company; a refusal is shown at its field, with everything that was typed. */
async function carryOut(
  deps: Deps,
  routes: readonly Route[],
  req: Request,
  res: Response,
  content: CompanyActionContent,
): Promise<void> {
  const { action, publisher, typed } = content;
  const reader = inZoneOf(readerOf(req, deps), typed);
  try {
    const body = bodyTyped(typed, action.fields(reader.language), reader);
    await perform(deps, routes, req, { ...action.route, params: { id: publisher.id }, body, key: typed['key'] });
    res.redirect(303, `${placeOfPublisher(publisher.id)}?done=${action.name}&${doneNow()}`);
  } catch (err) {
    const problem = foreseenProblem(err);
    const faults = faultsOf(problem, action.fields(reader.language));
    const formKey = keyAfter(problem, typed['key']);
    await sendTo(
      deps,
      reader,
      req,
      res,
      problem.status,
      <CompanyActionPage {...content} faults={faults} formKey={formKey} />,
    );
  }
}
