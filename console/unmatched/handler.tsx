import { type Request, type Response, Router, urlencoded } from 'express';
import { guessOffers } from '../../platform/store/offer-guesses';
import { filesOfReceived } from '../../platform/store/received-files';
import { listUnmatched, readUnmatched, type UnmatchedMail } from '../../platform/store/unmatched-mail';
import type { Deps } from '../../api/deps';
import { foreseenProblem } from '../../api/http/failures';
import { Problem } from '../../api/http/problems';
import type { Route } from '../../api/route';
import { receivedId } from '../../api/schemas/unmatched';
import { perform } from '../../api/writes/perform';
import { faultsOf } from '../serving/faults';
import { formKeyOf, keyAfter, withFormKey } from '../serving/form-key';
import { doneNow, isJustDone } from '../serving/just-done';
import { page, sendTo } from '../serving/page';
import { readerOf } from '../serving/reader-of';
import { textsOf } from '../serving/texts';
import { type UnmatchedContent, UnmatchedMailPage } from './mail-page';
import { UnmatchedPage } from './page';

const SHOWN = 50;
const form = urlencoded({ extended: false, limit: 65_536 });

/** Mail that came in and is of no offer, and what a person does with it. */
export function unmatchedPages(deps: Deps, routes: readonly Route[]): Router {
  const router = Router();
  router.get(
    '/unmatched',
    page(deps, async ({ query: { cursor } }) => (
      <UnmatchedPage mails={await listUnmatched(deps.database, { limit: SHOWN, cursor })} />
    )),
  );
  router.get(
    '/unmatched/:id',
    withFormKey,
    page(deps, async ({ params, query }) => {
      const shown = await contentOf(deps, await mailOf(deps, params));
      const done = isJustDone(query) ? DONE.find((each) => each === query['done']) : undefined;
      return <UnmatchedMailPage {...shown} formKey={formKeyOf(query)} typed={{}} faults={{}} done={done} />;
    }),
  );
  for (const action of DONE)
    router.post(`/unmatched/:id/${action}`, form, (req, res) => settle(deps, routes, action, req, res));
  return router;
}

const DONE = ['assign', 'drop'] as const;

/** The field that each form asks for. */
const ASKED = { assign: 'offer', drop: 'note' } as const;

/** Carries it out by the API's own route. A refusal is shown at its field, with what was typed. */
async function settle(
  deps: Deps,
  routes: readonly Route[],
  action: (typeof DONE)[number],
  req: Request,
  res: Response,
): Promise<void> {
  const { id = '' } = textsOf(req.params);
  const { key, ...typed } = textsOf(req.body);
  const field = ASKED[action];
  try {
    const body = { [field]: (typed[field] ?? '').trim() };
    await perform(deps, routes, req, {
      ...{ method: 'post', path: `/v1/unmatched-mail/{id}/${action}`, params: { id } },
      ...{ body, key },
    });
    res.redirect(303, `/unmatched/${id}?done=${action}&${doneNow()}`);
  } catch (err) {
    const problem = foreseenProblem(err);
    if (problem.status === 403) throw problem;
    const shown = await contentOf(deps, await mailOf(deps, { id }));
    const faults = faultsOf(problem, [{ name: field, label: field, kind: 'text' }]);
    const content = { ...shown, typed, faults, formKey: keyAfter(problem, key) };
    await sendTo(deps, readerOf(req, deps), req, res, problem.status, <UnmatchedMailPage {...content} />);
  }
}

async function mailOf({ database }: Deps, { id = '' }: Readonly<Record<string, string>>): Promise<UnmatchedMail> {
  const found = receivedId.safeParse(id).success ? await readUnmatched(database, id) : undefined;
  if (found === undefined) throw new Problem('unknown-mail', { code: 'no-mail', params: { id } });
  return found;
}

type Shown = Pick<UnmatchedContent, 'mail' | 'guesses' | 'files'>;

const contentOf = async ({ database }: Deps, mail: UnmatchedMail): Promise<Shown> => {
  const [guesses, files] = await Promise.all([guessOffers(database, mail), filesOfReceived(database, mail.id)]);
  return { mail, guesses, files };
};
