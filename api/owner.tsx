import express, { type ErrorRequestHandler, type Request, type Response, Router } from 'express';
import { createHash } from 'node:crypto';
import { type OwnerFaults, OwnerNotice, OwnerNoticeInBoth, OwnerPage } from '../web/owner-page';
import { OWNER_WORDS, type OwnerWords } from '../web/owner-words';
import { languageOf } from '../web/words/language';
import type { Deps } from './deps';
import { problemOf } from './failures';
import { OfferNotLive } from './offer-gateway';
import { type OwnerForm, readAnswer, readForm, type Statement } from './owner-form';
import { openLetter, type OwnerLetter } from './owner-letter';
import { sendPage } from './send-page';
import { faultOf } from './request-log';

const BLANK = { answer: undefined, ownName: '', name: '', email: '' } as const;
const urlencoded = express.urlencoded({ extended: false, limit: 16_384 });

/** The publisher's page: looking at it changes nothing, sending its form answers the owner check. */
export function ownerPage(deps: Deps): Router {
  const router = Router();
  router.get('/owner', async (req, res) => {
    const token = typeof req.query['token'] === 'string' ? req.query['token'] : '';
    const letter = await openLetter(deps, token);
    if (typeof letter === 'string') {
      refuse(res, letter, deps);
      return;
    }
    ask(res, 200, letter, { ...BLANK, token, ownName: letter.person?.ownName ?? '' });
  });
  router.post('/owner', urlencoded, async (req, res) => {
    const form = readForm(req.body);
    const letter = await openLetter(deps, form.token);
    if (typeof letter === 'string') {
      refuse(res, letter, deps);
      return;
    }
    await answer(deps, res, letter, form);
  });
  router.use(showAway(deps));
  return router;
}

function ask(
  res: Response,
  status: number,
  { offer, person }: OwnerLetter,
  form: OwnerForm,
  faults: OwnerFaults = {},
): void {
  const language = languageOf(offer.publisher.language);
  const { token, ...fields } = form;
  const page = (
    <OwnerPage language={language} title={offer.title} token={token} person={person} fields={fields} faults={faults} />
  );
  sendPage(res, status, page);
}

async function answer(deps: Deps, res: Response, letter: OwnerLetter, form: OwnerForm): Promise<void> {
  const { offer, person } = letter;
  const language = languageOf(offer.publisher.language);
  const words = OWNER_WORDS[language];
  const read = readAnswer(form, person, words);
  if ('faults' in read) {
    ask(res, 400, letter, form, read.faults);
    return;
  }
  try {
    await deps.gateway.tell(offer.id, 'answerOwnerCheck', {
      ...read.statement,
      id: inputId(form.token, read.statement),
      by: person?.name ?? offer.publisher.name,
    });
  } catch (err) {
    if (!(err instanceof OfferNotLive)) throw err;
    sendPage(res, 410, <OwnerNotice language={language} title={words.over} text={words.isOver} />);
    return;
  }
  const text = thanks(words, offer.title, read.statement);
  sendPage(res, 200, <OwnerNotice language={language} title={words.thanks} text={text} />);
}

/** Made of the link and the answer, so that a double click counts once. */
const inputId = (token: string, statement: Statement): string =>
  `owner-page:${createHash('sha256')
    .update(`${token} ${JSON.stringify(statement)}`)
    .digest('hex')}`;

function thanks(words: OwnerWords, title: string, statement: Statement): string {
  if (statement.status === 'left') return words.afterNobody(title);
  return statement.me ? words.afterMe(title) : words.afterSomebodyElse(statement.name, title);
}

function refuse(res: Response, why: 'forged' | 'expired', { settings }: Deps): void {
  const page = <OwnerNoticeInBoth title="badLink" text={why} writeTo={addressOf(settings.MAIL_FROM)} />;
  sendPage(res, why === 'expired' ? 410 : 400, page);
}

/** The address in `Name <address>`. */
const addressOf = (sender: string): string => /<([^>]+)>/.exec(sender)?.[1] ?? sender;

/** Whatever went wrong, nothing was recorded, and the publisher is told so. */
const showAway =
  ({ settings }: Deps): ErrorRequestHandler =>
  (err: unknown, req: Request, res, next) => {
    if (res.headersSent) {
      next(err);
      return;
    }
    const { status, code, headers } = problemOf(err);
    if (status >= 500) req.log.error({ fault: faultOf(err) }, code);
    res.set(headers);
    sendPage(res, status, <OwnerNoticeInBoth title="away" text="isAway" writeTo={addressOf(settings.MAIL_FROM)} />);
  };
