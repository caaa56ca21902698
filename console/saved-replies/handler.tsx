import { type Request, type Response, Router, urlencoded } from 'express';
import { listSavedReplies, readSavedReply, type SavedReply } from '../../platform/store/saved-replies';
import type { Deps } from '../../api/deps';
import { foreseenProblem } from '../../api/http/failures';
import { Problem } from '../../api/http/problems';
import type { Route } from '../../api/route';
import { savedReplyId } from '../../api/schemas/saved-replies';
import { perform } from '../../api/writes/perform';
import { faultsOf } from '../serving/faults';
import { formKeyOf, keyAfter, withFormKey } from '../serving/form-key';
import { doneNow, isJustDone } from '../serving/just-done';
import { page, sendTo } from '../serving/page';
import { readerOf } from '../serving/reader-of';
import { textsOf } from '../serving/texts';
import { SAVED_REPLY_FIELDS, SavedReplyPage } from './form-page';
import { SAVED_REPLY_OUTCOMES, SavedRepliesPage, type SavedReplyOutcome } from './page';

const SHOWN = 50;
const form = urlencoded({ extended: false, limit: 65_536 });

/** Replies that people begin from: a list, and a form for each. */
export function savedReplyPages(deps: Deps, routes: readonly Route[]): Router {
  const router = Router();
  router.get(
    '/saved-replies',
    page(deps, async ({ query }) => {
      const done = isJustDone(query) ? SAVED_REPLY_OUTCOMES.find((each) => each === query['done']) : undefined;
      const replies = await listSavedReplies(deps.database, { limit: SHOWN, cursor: query['cursor'] });
      return <SavedRepliesPage replies={replies} done={done} />;
    }),
  );
  router.get(
    '/saved-replies/new',
    withFormKey,
    page(deps, ({ query, reader }) => {
      const typed = { language: reader.language, ...query };
      return Promise.resolve(<SavedReplyPage reply={undefined} typed={typed} faults={{}} formKey={formKeyOf(query)} />);
    }),
  );
  router.get(
    '/saved-replies/:id',
    withFormKey,
    page(deps, async ({ params, query }) => {
      const reply = await replyOf(deps, params);
      return <SavedReplyPage reply={reply} typed={typedOf(reply)} faults={{}} formKey={formKeyOf(query)} />;
    }),
  );
  router.post('/saved-replies', form, (req, res) => save(deps, routes, req, res));
  router.post('/saved-replies/:id', form, (req, res) => save(deps, routes, req, res));
  router.post('/saved-replies/:id/delete', form, async (req, res) => {
    const { key } = textsOf(req.body);
    const { id } = textsOf(req.params);
    await perform(deps, routes, req, {
      ...{ method: 'post', path: '/v1/saved-replies/{id}/delete', params: { id } },
      ...{ body: {}, key },
    });
    res.redirect(303, listAfter('remove'));
  });
  return router;
}

const listAfter = (done: SavedReplyOutcome): string => `/saved-replies?done=${done}&${doneNow()}`;

/** Saves it by the API's own route. A refusal is shown at its field, with what was typed. */
async function save(deps: Deps, routes: readonly Route[], req: Request, res: Response): Promise<void> {
  const { id } = textsOf(req.params);
  const { key, ...typed } = textsOf(req.body);
  const filled = SAVED_REPLY_FIELDS.flatMap((name) => (typed[name]?.trim() ? [[name, typed[name]] as const] : []));
  const asked = { params: id === undefined ? {} : { id }, body: Object.fromEntries(filled), key };
  try {
    if (id === undefined) await perform(deps, routes, req, { method: 'post', path: '/v1/saved-replies', ...asked });
    else await perform(deps, routes, req, { method: 'put', path: '/v1/saved-replies/{id}', ...asked });
    res.redirect(303, listAfter('save'));
  } catch (err) {
    const problem = foreseenProblem(err);
    if (problem.status === 403 || problem.status === 404) throw problem;
    const reply = id === undefined ? undefined : await replyOf(deps, { id });
    const fields = SAVED_REPLY_FIELDS.map((name) => ({ name, label: name, kind: 'text' as const }));
    const shown = { reply, typed, faults: faultsOf(problem, fields), formKey: keyAfter(problem, key) };
    await sendTo(deps, readerOf(req, deps), req, res, problem.status, <SavedReplyPage {...shown} />);
  }
}

const typedOf = ({ language, name, subject, text }: SavedReply) => ({ language, name, subject, text });

async function replyOf({ database }: Deps, { id = '' }: Readonly<Record<string, string>>): Promise<SavedReply> {
  const found = savedReplyId.safeParse(id).success ? await readSavedReply(database, id) : undefined;
  if (found === undefined) throw new Problem('unknown-saved-reply', { code: 'no-saved-reply', params: { id } });
  return found;
}
