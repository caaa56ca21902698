import { type Request, type Response, Router, urlencoded } from 'express';
import type { JSX } from 'preact';
import type { Deps } from '../../api/deps';
import { foreseenProblem } from '../../api/http/failures';
import { Problem } from '../../api/http/problems';
import { sendPage } from '../../api/http/send-page';
import type { Route } from '../../api/route';
import { faultsOf } from '../serving/faults';
import { textsOf } from '../serving/texts';
import { ReaderProvider } from '../shared/reader';
import type { ActName, ActSubject, Choice, Typed } from './act';
import { type ActForm, ActPage, needsChoosing } from './act-page';
import { ACTS, actNamed, begunWith, mayDo } from './acts';
import { LOCALES } from '../../locales';
import { placeOf } from './content';
import { showDead } from './link-handler';
import { browserOf, formKey, readFormKey } from './form-key';
import { carryOutAct } from './performing';
import { chosenIn, openLink, type OpenLink, placeFor, readerOfPage, readPage } from './read-page';
import { DonePage, SurePage } from './sure-page';
import { hostOf } from './read-host';

const urlencodedForm = urlencoded({ extended: false, limit: 65_536 });

/** The forms of the publisher's page. Looking at one changes nothing; sending it does what was chosen, once. */
export function actPages(deps: Deps, routes: readonly Route[]): Router {
  const router = Router();
  router.get('/p/do/:act', async (req, res) => {
    const visit = await visitOf(deps, req, res, textsOf(req.query));
    if (visit !== undefined) visit.show(formPage(visit, 200, { typed: begunWith(visit.subject), faults: {} }));
  });
  router.post('/p/do/:act', urlencodedForm, async (req, res) => {
    const visit = await visitOf(deps, req, res, textsOf(req.body));
    if (visit !== undefined) visit.show(await answerTo(routes, visit));
  });
  return router;
}

/** A page to be sent. */
type Answer = { readonly status: number; readonly page: JSX.Element };

/** Somebody at a form, with a link that works. */
type Visit = {
  readonly deps: Deps;
  readonly req: Request;
  readonly res: Response;
  readonly open: OpenLink;
  readonly name: ActName;
  readonly subject: ActSubject;
  readonly typed: Typed;
  readonly show: (answer: Answer) => void;
};

/** Undefined where an answer was sent already: the link does not work, or there is no such form. */
async function visitOf(deps: Deps, req: Request, res: Response, typed: Typed): Promise<Visit | undefined> {
  const { token = '', lang, about = '' } = typed;
  const open = await openLink(deps, token, 'page');
  if (open === undefined) {
    showDead(deps, req, res, token);
    return undefined;
  }
  const reader = readerOfPage(open, chosenIn(lang));
  const place = await placeFor(deps, open, chosenIn(lang), hostOf(deps, req));
  const name = actNamed(String(req.params['act']));
  if (name === undefined) {
    res.redirect(303, placeOf(place));
    return undefined;
  }
  const content = await readPage(deps, open, reader, place);
  const subject = { content, about, language: reader.language, zone: reader.zone };
  const show = ({ status, page }: Answer): void =>
    sendPage(res, status, <ReaderProvider value={reader}>{page}</ReaderProvider>);
  return { deps, req, res, open, name, subject, typed, show };
}

/** Why nothing can be decided here, whatever is sent. */
function closedBy({ name, subject }: Visit): string | undefined {
  const words = LOCALES[subject.language].console.publisherActs;
  if (subject.content.offer.stage === 'ended') return words.over;
  return mayDo(name, subject) ? undefined : words.notYours;
}

type Shown = Pick<ActForm, 'typed' | 'faults'> & Partial<Pick<ActForm, 'isUnchosen' | 'notice'>>;

function formPage(visit: Visit, status: number, shown: Shown): Answer {
  const { name, subject } = visit;
  const closed = closedBy(visit);
  const act = closed === undefined ? ACTS[name] : { ...ACTS[name], choices: () => [] };
  const notice = closed ?? shown.notice;
  const key = keyFor(visit, 'first');
  const form = { ...shown, subject, name, act, key };
  return { status, page: <ActPage {...form} {...(notice !== undefined && { notice })} /> };
}

const formOf = ({ open, name, subject }: Visit, stage: 'first' | 'sure') =>
  ({ token: open.token, act: name, about: subject.about, stage }) as const;

const keyFor = (visit: Visit, stage: 'first' | 'sure'): string =>
  formKey(visit.deps.settings, browserOf(visit.deps.settings, visit.req, visit.res), formOf(visit, stage));

/** Reads what was sent, asks once more where it weighs, and does it. */
async function answerTo(routes: readonly Route[], visit: Visit): Promise<Answer> {
  const { deps, subject, name, typed } = visit;
  const stage = typed['stage'] === 'sure' ? 'sure' : 'first';
  const choices = ACTS[name].choices(subject);
  if (closedBy(visit) !== undefined) return formPage(visit, 409, { typed, faults: {} });
  const once = readFormKey(deps.settings, visit.req, formOf(visit, stage), typed['key']);
  const { again } = LOCALES[subject.language].console.publisherActs;
  if (once === undefined) return formPage(visit, 403, { typed: { ...typed, answer: '' }, faults: {}, notice: again });
  const choice = needsChoosing(choices) ? choices.find(({ value }) => value === typed['answer']) : choices[0];
  if (choice === undefined) return formPage(visit, 422, { typed, faults: {}, isUnchosen: true });
  const empty = choice.fields.filter(({ name: of, isRequired }) => isRequired === true && !typed[of]?.trim());
  if (empty.length > 0) {
    const faults = Object.fromEntries(empty.map((each) => [each.name, { code: 'empty', params: {} } as const]));
    return formPage(visit, 422, { typed, faults });
  }
  const isSure = stage === 'sure' && typed['sure'] === 'yes';
  if (choice.sure !== undefined && !isSure) return askAgain(visit, choice, stage);
  return perform(routes, visit, choice, once);
}

/** Whoever does not say yes changes nothing. */
function askAgain(visit: Visit, choice: Choice, stage: 'first' | 'sure'): Answer {
  const { subject, name, typed } = visit;
  const { left } = LOCALES[subject.language].console.publisherActs.sure;
  if (stage === 'sure' && typed['sure'] === 'no') return donePage(visit, left);
  const form = { subject, name, choice, typed, formKey: keyFor(visit, 'sure'), isUnchosen: stage === 'sure' };
  return { status: stage === 'sure' ? 422 : 200, page: <SurePage {...form} /> };
}

/** A refusal is shown at the field that it is about, with what was typed. */
async function perform(routes: readonly Route[], visit: Visit, choice: Choice, once: string): Promise<Answer> {
  const { deps, open, typed, res } = visit;
  const asked = choice.asks(typed);
  try {
    await carryOutAct(deps, routes, asked, { open, once, requestId: res.get('X-Request-Id') ?? '' });
  } catch (err) {
    const problem = foreseenProblem(err);
    if (problem.status >= 500) throw problem;
    const renamed = 'fields' in asked ? (asked.fields ?? {}) : {};
    const errors = problem.errors.map(({ path, message }) => ({ path: renamed[path] ?? path, message }));
    const faults = faultsOf(new Problem(problem.code, problem.says, errors), choice.fields);
    return formPage(visit, problem.status, { typed, faults });
  }
  return donePage(visit, choice.done);
}

const donePage = ({ subject, name }: Visit, says: string): Answer => ({
  status: 200,
  page: <DonePage subject={subject} name={name} says={says} />,
});
