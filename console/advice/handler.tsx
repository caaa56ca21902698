import { createHash } from 'node:crypto';
import express, { type Response, Router } from 'express';
import { moment } from '../../locales/dates';
import { languageOf } from '../../locales/language';
import type { Deps } from '../../api/deps';
import { OfferRefused } from '../../api/http/offer-refused';
import { perAddress } from '../../api/http/rate-limits';
import { sendPage } from '../../api/http/send-page';
import { OfferNotLive } from '../../api/offers/gateway';
import { ADVICE_LINKS, type AdviceLink } from '../../platform/signed-links';
import { type AdviceWord, adviceWord, readerOf } from '../../platform/store/suppressed';
import { showAway } from '../serving/public-pages';
import { textsOf } from '../serving/texts';
import { AdviceNotice, AdvicePage } from './page';

const urlencoded = express.urlencoded({ extended: false, limit: 16_384 });

/**
 * The page of the link by which a reader ends advice. Looking at it changes nothing; a POST acts, also one that a mail
 * program sends by itself with nothing but the link (RFC 8058).
 */
export function advicePage(deps: Deps): Router {
  const router = Router();
  router.use('/advice', perAddress(deps.settings.RATE_OWNER_LINKS));
  router.get('/advice', async (req, res) => {
    const { token = '' } = textsOf(req.query);
    show(res, await opened(deps, token), token);
  });
  router.post('/advice', urlencoded, async (req, res) => {
    const { token = textsOf(req.query)['token'] ?? '', advice } = textsOf(req.body);
    const open = await opened(deps, token);
    show(res, open && (await changed(deps, open, token, advice === 'resume')), token);
  });
  router.use(
    '/advice',
    showAway(() => <AdviceNotice language="en" says="away" />),
  );
  return router;
}

type Opened = AdviceLink & {
  readonly address: string;
  readonly language: string;
  readonly title: string;
  readonly stage: 'live' | 'ended';
  readonly word: AdviceWord | null;
};

async function opened({ database, settings }: Deps, token: string): Promise<Opened | undefined> {
  const link = await ADVICE_LINKS.read(settings.LINK_SECRET, token);
  const reader = link && (await readerOf(database, link.offerId, link.mail));
  return reader && { ...link, ...reader, word: await adviceWord(database, link.offerId, reader.address) };
}

function show(res: Response, open: Opened | undefined, token: string): void {
  if (open === undefined) {
    sendPage(res, 400, <AdviceNotice language="en" says="badLink" />);
    return;
  }
  const { title, address, word } = open;
  const language = languageOf(open.language);
  if (open.stage === 'ended') {
    sendPage(res, 410, <AdviceNotice language={language} says="over" />);
    return;
  }
  const endedOn = word?.isEnded === true ? moment(word.at, language, 'UTC', 'day') : null;
  sendPage(res, 200, <AdvicePage {...{ language, title, address, endedOn, token }} />);
}

/** How it stands after a wish. The same once more changes nothing; an offer that is over sends no advice anyway. */
async function changed(deps: Deps, open: Opened, token: string, isResumed: boolean): Promise<Opened> {
  const { offerId, address, word } = open;
  if ((word?.isEnded === true) !== isResumed) return open;
  const said = `${token} ${String(isResumed)} ${word?.fact ?? ''}`;
  const id = `advice-page:${createHash('sha256').update(said).digest('hex')}`;
  try {
    await deps.gateway.tell(offerId, isResumed ? 'resumeAdvice' : 'endAdvice', { address, id, by: address });
  } catch (err) {
    if (err instanceof OfferNotLive) return { ...open, stage: 'ended' };
    if (!(err instanceof OfferRefused)) throw err;
  }
  // The store may not show yet what was said a moment ago.
  return { ...open, word: { fact: id, at: new Date().toISOString(), isEnded: !isResumed } };
}
