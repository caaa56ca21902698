import { type Request, type Response, Router, urlencoded } from 'express';
import type { Deps } from '../../api/deps';
import { callEngine } from '../../api/offers/gateway';
import { faultOf } from '../../api/http/request-log';
import { sendPage } from '../../api/http/send-page';
import { askForPageLink } from '../../platform/page-link-asked';
import { PAGE_LINKS } from '../../platform/signed-links';
import { personOf } from '../../platform/page-person';
import { readOffer } from '../../platform/store/offer-reader';
import { textsOf } from '../serving/texts';
import { DeadLink, LinkAsked } from './dead-link';
import { browserOf, formKey, readFormKey } from './form-key';
import { programmeOf } from './read-page';

const form = urlencoded({ extended: false, limit: 16_384 });

/** No token of ours is longer. */
const LONGEST = 2_000;

const formOf = (token: string) => ({ token, act: 'new-link', about: '', stage: 'first' }) as const;

/** Says that a link does not work, whatever the reason, and offers a new one. */
export function showDead({ settings }: Deps, req: Request, res: Response, given: string, isUnchosen = false): void {
  const token = given.slice(0, LONGEST);
  const key = formKey(settings, browserOf(settings, req, res), formOf(token));
  const page = { token, formKey: key, programme: programmeOf(settings), isUnchosen };
  sendPage(res, isUnchosen ? 422 : 410, <DeadLink {...page} />);
}

/** Takes the wish for a new link. The answer is the same, and as fast, whether or not one is sent. */
export function newLinks(deps: Deps): Router {
  const router = Router();
  router.post('/p/new-link', form, (req, res) => {
    const { token = '', key, send } = textsOf(req.body);
    const once = readFormKey(deps.settings, req, formOf(token), key);
    if (once === undefined || send !== 'yes') {
      showDead(deps, req, res, token, true);
      return;
    }
    sendPage(res, 200, <LinkAsked programme={programmeOf(deps.settings)} />);
    ask(deps, token).catch((err: unknown) => {
      req.log.error({ fault: faultOf(err) }, 'a new link to a page was not sent');
    });
  });
  return router;
}

/** Asks for a new link where the old one was ours, and its person is on file. */
async function ask({ settings, database, gateway }: Deps, token: string): Promise<void> {
  const link = await PAGE_LINKS.read(settings.LINK_SECRET, token);
  const offer = link && (await readOffer(database, link.offerId));
  if (link === undefined || offer === undefined || personOf(offer, link.person) === undefined) return;
  await callEngine(gateway.client, () => askForPageLink(gateway.client, link.offerId, link.person));
}
