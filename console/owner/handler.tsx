import { type ConsoleWords, LOCALES } from '../../locales';
import express, { type Response, Router } from 'express';
import { createHash } from 'node:crypto';
import type { OwnerWord } from '../../domain/duties/owner-question';
import { type OwnerFaults, OwnerNotice, OwnerNoticeInBoth, OwnerPage } from './page';
import { languageOf } from '../../locales/language';
import { moment } from '../../locales/dates';
import type { Deps } from '../../api/deps';
import { OfferNotLive } from '../../api/offers/gateway';
import { OfferRefused } from '../../api/http/offer-refused';
import { type OwnerForm, readAnswer, readForm, type Statement } from './form';
import { openLetter, type OwnerLetter, type PastLetter } from './letter';
import { perAddress } from '../../api/http/rate-limits';
import { sendPage } from '../../api/http/send-page';
import { showAway } from '../serving/public-pages';

const BLANK = { answer: undefined, ownName: '', name: '', email: '' } as const;
const urlencoded = express.urlencoded({ extended: false, limit: 16_384 });

/** The publisher's page: looking at it changes nothing, sending its form answers the owner check, once. */
export function ownerPage(deps: Deps): Router {
  const router = Router();
  router.use('/owner', perAddress(deps.settings.RATE_OWNER_LINKS));
  router.get('/owner', async (req, res) => {
    const token = typeof req.query['token'] === 'string' ? req.query['token'] : '';
    const letter = await openLetter(deps, token);
    if (typeof letter === 'string') refuse(res, letter, deps);
    else if (letter.is === 'open') ask(res, 200, letter, { ...BLANK, token, ownName: letter.person.ownName });
    else showPast(res, letter, deps);
  });
  router.post('/owner', urlencoded, async (req, res) => {
    const form = readForm(req.body);
    const letter = await openLetter(deps, form.token);
    if (typeof letter === 'string') refuse(res, letter, deps);
    else if (letter.is === 'open') await answer(deps, res, letter, form);
    else answerAgain(deps, res, letter, form);
  });
  router.use(
    showAway((says) => <OwnerNoticeInBoth title="away" text={says} writeTo={addressOf(deps.settings.MAIL_FROM)} />),
  );
  return router;
}

function ask(res: Response, status: number, letter: OwnerLetter, form: OwnerForm, faults: OwnerFaults = {}): void {
  const { offer, person } = letter;
  const language = languageOf(offer.publisher.language);
  const { token, ...fields } = form;
  const page = (
    <OwnerPage language={language} title={offer.title} token={token} person={person} fields={fields} faults={faults} />
  );
  sendPage(res, status, page);
}

async function answer(deps: Deps, res: Response, letter: OwnerLetter, form: OwnerForm): Promise<void> {
  const { link, offer, person } = letter;
  const read = readAnswer(form, person, wordsFor(letter));
  if ('faults' in read) {
    ask(res, 400, letter, form, read.faults);
    return;
  }
  const { statement } = read;
  try {
    await deps.gateway.tell(offer.id, 'answerOwnerCheck', {
      ...statement,
      letter: link.step,
      id: inputId(form.token, statement),
      by: statement.status === 'known' && statement.me ? statement.name : person.name,
    });
  } catch (err) {
    if (err instanceof OfferNotLive || (err instanceof OfferRefused && err.code === 'offer-ended'))
      showPast(res, { ...letter, is: 'ended' }, deps);
    // The store may not show yet what was answered a moment ago.
    else if (err instanceof OfferRefused && err.code === 'owner-check-settled')
      showPast(res, await nowPast(deps, letter, form), deps);
    else throw err;
    return;
  }
  thank(res, letter, statement);
}

async function nowPast(deps: Deps, letter: OwnerLetter, { token }: OwnerForm): Promise<PastLetter> {
  const now = await openLetter(deps, token);
  return typeof now === 'string' || now.is === 'open' ? { ...letter, is: 'over' } : now;
}

/** The same answer once more, a double click, is thanked for again. */
function answerAgain(deps: Deps, res: Response, letter: PastLetter, form: OwnerForm): void {
  const read = readAnswer(form, letter.person, wordsFor(letter));
  const isSame =
    letter.is === 'answered' && 'statement' in read && letter.by.id === inputId(form.token, read.statement);
  if (isSame) thank(res, letter, read.statement);
  else showPast(res, letter, deps);
}

function thank(res: Response, letter: Pick<OwnerLetter, 'offer'>, statement: Statement): void {
  const words = wordsFor(letter);
  const language = languageOf(letter.offer.publisher.language);
  const text = thanks(words, letter.offer.title, statement);
  sendPage(res, 200, <OwnerNotice language={language} title={words.thanks} text={text} />);
}

/** Made of the link and the answer, so that a double click counts once. */
const inputId = (token: string, statement: Statement): string =>
  `owner-page:${createHash('sha256')
    .update(`${token} ${JSON.stringify(statement)}`)
    .digest('hex')}`;

function thanks(words: ConsoleWords['ownerPage'], title: string, statement: Statement): string {
  if (statement.status === 'left') return words.afterNobody(title);
  return statement.me ? words.afterMe(title) : words.afterSomebodyElse(statement.name, title);
}

const wordsFor = ({ offer }: Pick<OwnerLetter, 'offer'>): ConsoleWords['ownerPage'] =>
  LOCALES[languageOf(offer.publisher.language)].console.ownerPage;

/** A question that is open no more: what was answered, and by whom. */
function showPast(res: Response, letter: PastLetter, { settings }: Deps): void {
  const words = wordsFor(letter);
  const language = languageOf(letter.offer.publisher.language);
  const writeTo = addressOf(settings.MAIL_FROM);
  const [title, text] =
    letter.is === 'ended'
      ? [words.over, words.isOver]
      : letter.is === 'answered'
        ? [words.answered, answered(words, letter, letter.by)]
        : [words.closed, words.isClosed];
  sendPage(res, 410, <OwnerNotice language={language} title={title} text={text} writeTo={writeTo} />);
}

function answered(words: ConsoleWords['ownerPage'], { offer }: PastLetter, word: OwnerWord): string {
  const { title, publisher } = offer;
  const by = word.answers === undefined ? null : word.by;
  const day = moment(word.at, languageOf(publisher.language), publisher.timeZone, 'day');
  return word.kind === 'owner-lost' ? words.hasLeft(by, day) : words.wasNamed(by, word.name, title, day);
}

function refuse(res: Response, why: 'forged' | 'expired', { settings }: Deps): void {
  const page = <OwnerNoticeInBoth title="badLink" text={why} writeTo={addressOf(settings.MAIL_FROM)} />;
  sendPage(res, why === 'expired' ? 410 : 400, page);
}

/** The address in `Name <address>`. */
const addressOf = (sender: string): string => /<([^>]+)>/.exec(sender)?.[1] ?? sender;
