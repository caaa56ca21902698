import { Router } from 'express';
import { otherOffers, provenBy } from '../../platform/store/mail-cases';
import { attachmentsOfMail } from '../../platform/store/letter-attachments';
import { readReceivedParts } from '../../platform/store/received-parts';
import { filesOfReceived } from '../../platform/store/received-files';
import { type MailView, readMail } from '../../platform/store/mail-list';
import { readOffer } from '../../platform/store/offer-reader';
import { MessagePage } from './message-page';
import type { Deps } from '../../api/deps';
import { Problem } from '../../api/http/problems';
import { unknownOffer } from '../../api/offers/telling';
import { sendMailHtml } from './mail-html';
import { messageList } from './list-handler';
import { page } from '../serving/page';
import { textsOf } from '../serving/texts';

/** Everything that was written, and each message with what became of it. */
export function messagePages(deps: Deps): Router {
  const router = Router();
  router.get('/messages', messageList(deps));
  router.get(
    '/messages/:id',
    page(deps, async ({ params: { id = '' } }) => {
      const mail = await mailOf(deps, id);
      const offer = await readOffer(deps.database, mail.offer);
      if (offer === undefined) throw unknownOffer(mail.offer);
      const others = await otherOffers(deps.database, mail);
      const files = await (id.startsWith('in-') ? filesOfReceived : attachmentsOfMail)(deps.database, id);
      const proves = await provenBy(deps.database, mail);
      const received = (await readReceivedParts(deps.database, [id])).get(id);
      return <MessagePage {...{ mail, offer, others, proves, files, received }} />;
    }),
  );
  router.get('/messages/:id/html', async (req, res) => {
    const { html } = await mailOf(deps, textsOf(req.params)['id'] ?? '');
    sendMailHtml(res, html);
  });
  return router;
}

/** The same names as the API takes. */
const MAIL_ID = /^[\w.@-]{1,100}$/;

async function mailOf({ database }: Deps, id: string): Promise<MailView> {
  const found = MAIL_ID.test(id) ? await readMail(database, id) : undefined;
  if (found === undefined) throw new Problem('unknown-mail', { code: 'no-mail', params: { id } });
  return found;
}
