import { randomUUID } from 'node:crypto';
import { type Request, type Response, Router, urlencoded } from 'express';
import { readOffer } from '../../platform/store/offer-reader';
import { type ActionContent, ActionPage } from './page';
import { actionOf, placeOf } from '.';
import { write } from './contacts';
import type { Action, Typed } from './action';
import { endTyped, keepTyped, readDrafts } from '../drafts/read-drafts';
import { answerTo } from './read-answered';
import { begunFrom } from './letter-draft';
import { repliesFor, withReply } from '../saved-replies/read-replies';
import type { Reader } from '../shared/reader';
import type { Deps } from '../../api/deps';
import { identityOf } from '../../api/auth/identity';
import { requirePermission } from '../../api/auth/permission';
import { foreseenProblem } from '../../api/http/failures';
import { filesOf, multipartForm } from '../../api/http/multipart';
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

const form = Router().use(multipartForm(), urlencoded({ extended: false, limit: 65_536 }));

/** The page of each action: what it needs, what will follow, and the doing of it through the API's own route. */
export function actionPages(deps: Deps, routes: readonly Route[]): Router {
  const router = Router();
  router.get(
    '/offers/:id/do/:action',
    withFormKey,
    page(deps, async ({ params, query, reader, req }) => {
      const asked = await read(deps, params, query, reader, {});
      const begun = asked.action.begin?.({ ...asked, language: reader.language, name: reader.name });
      const writing = await writingFor(deps, req, asked);
      const answer = asked.action === write ? await answerTo(deps, asked.offer, query['answers']) : {};
      const typed = { ...begun, ...answer, ...writing.drafts?.own?.typed, ...query };
      const content = await contentOf(deps, { ...asked, typed }, formKeyOf(query));
      return <ActionPage {...content} {...writing} isBegun={query['discarded'] !== undefined} />;
    }),
  );
  router.post('/offers/:id/do/:action', form, async (req, res) => {
    const typed = textsOf(req.body);
    const reader = inZoneOf(readerOf(req, deps), typed);
    const asked = {
      ...(await read(deps, textsOf(req.params), textsOf(req.query), reader, typed)),
      files: filesOf(req),
    };
    const begun = asked.action === write ? await begunWith(deps, asked) : undefined;
    const isLook = typed['look'] !== undefined || req.query['look'] !== undefined;
    if (begun !== undefined) await show(deps, req, res, { ...asked, typed: begun }, begun !== typed);
    else if (asked.action === write && isOfDraft(typed)) await keepOrDiscard(deps, req, res, asked);
    else if (isLook) await show(deps, req, res, asked);
    else await carryOut(deps, routes, req, res, asked);
  });
  return router;
}

/** What stands in the form after a letter to begin from, or a saved reply, was chosen; undefined where none was. */
const begunWith = async (deps: Deps, { offer, reader: { name }, typed }: ActionRequest): Promise<Typed | undefined> =>
  begunFrom(offer, name, typed) ?? (await withReply(deps, offer, name, typed));

const isOfDraft = ({ keep, discard }: Typed): boolean => keep !== undefined || discard !== undefined;

/** A letter is kept for later, or thrown away; it is not sent. */
async function keepOrDiscard(deps: Deps, req: Request, res: Response, asked: ActionRequest): Promise<void> {
  const { offer, action, typed } = asked;
  requirePermission(action.needs, identityOf(req));
  if (typed['discard'] === undefined) {
    await keepTyped(deps, offer.id, req, typed);
    await show(deps, req, res, asked);
  } else {
    await endTyped(deps, offer.id, req, typed);
    res.redirect(303, `${placeOf(action, offer.id)}?discarded=1`);
  }
}

/** What is being written to the publisher, and replies to begin from; only who writes too is shown them. */
const writingFor = async (deps: Deps, req: Request, { action, offer }: ActionRequest) =>
  action === write ? { drafts: await readDrafts(deps, offer.id, req), replies: await repliesFor(deps, offer) } : {};

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
  const writing = await writingFor(deps, req, asked);
  await sendTo(deps, asked.reader, req, res, 200, <ActionPage {...content} {...writing} isBegun={isBegun} />);
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
    const done = await act(deps, routes, req, asked);
    if (asked.action === write) await endTyped(deps, asked.offer.id, req, asked.typed);
    res.redirect(303, done);
  } catch (err) {
    const problem = foreseenProblem(err);
    const content = await contentOf(deps, asked, keyAfter(problem, asked.typed['key']));
    const refused = { ...content, ...(await writingFor(deps, req, asked)), foreseen: undefined };
    const page = <ActionPage {...refused} faults={faultsOf(problem, fieldsOf(asked))} />;
    await sendTo(deps, asked.reader, req, res, problem.status, page);
  }
}

async function contentOf(deps: Deps, asked: ActionRequest, formKey: string): Promise<ActionContent> {
  const { action, offer, target, typed } = asked;
  return { action, offer, target, typed, faults: {}, foreseen: await foresee(deps, asked), formKey };
}
