import { type Request, type Response, Router } from 'express';
import type { z } from 'zod';
import { casesOfMail, type MailCase } from '../../platform/store/mail-cases';
import { UnreadableCursor } from '../../platform/store/paging';
import type { Mailbox, ReceivedMail } from '../../platform/embedded/mailbox';
import { MailboxPage, placeOfReceived } from './page';
import type { ReplyFields } from './reply-form';
import { REPLY_OUTCOMES, ReceivedPage, type ReplyOutcome } from './received-page';
import type { Deps } from '../../api/deps';
import { foreseenProblem } from '../../api/http/failures';
import { perform } from '../../api/writes/perform';
import { Problem } from '../../api/http/problems';
import type { Route } from '../../api/route';
import { replied } from '../../api/schemas/reply';
import { formKeyOf, keyAfter, withFormKey } from '../serving/form-key';
import { sendMailHtml } from '../messages/mail-html';
import { doneNow, isJustDone } from '../serving/just-done';
import { page, sendTo } from '../serving/page';
import { textsOf } from '../serving/texts';
import { readerOf } from '../serving/reader-of';

const SHOWN = 25;
/** How the embedded mail server names what it gets. */
const MAIL_ID = /^[0-9TZ.-]{24}-\d{6,}-[0-9a-f]{32}$/;

/** What the embedded mail server of a sandbox received, and replies to it. */
export function mailboxPages(deps: Deps, mailbox: Mailbox, routes: readonly Route[]): Router {
  const router = Router();
  router.get(
    '/messages/mailbox',
    page(deps, async ({ query: { cursor } }) => {
      if (cursor !== undefined && !MAIL_ID.test(cursor)) throw new UnreadableCursor(cursor);
      const mails = await mailbox.list({ limit: SHOWN, cursor });
      const ids = mails.items.flatMap(({ messageId }) => messageId ?? []);
      return <MailboxPage mails={mails} cases={await casesOfMail(deps.database, ids)} />;
    }),
  );
  router.get(
    '/messages/mailbox/:id',
    withFormKey,
    page(deps, async ({ params, query }) => {
      const mail = await received(mailbox, params);
      const reply: ReplyFields = { text: '', fault: undefined, formKey: formKeyOf(query) };
      const done = isJustDone(query) ? REPLY_OUTCOMES.find((outcome) => outcome === query['done']) : undefined;
      return <ReceivedPage mail={mail} of={await caseOf(deps, mail)} reply={reply} done={done} />;
    }),
  );
  router.get('/messages/mailbox/:id/html', async (req, res) => {
    const { html } = await received(mailbox, textsOf(req.params));
    sendMailHtml(res, html ?? '');
  });
  router.post('/messages/mailbox/:id/reply', async (req, res) => {
    await answer(deps, routes, req, res, await received(mailbox, textsOf(req.params)));
  });
  return router;
}

type Params = Readonly<Record<string, string>>;

async function received(mailbox: Mailbox, { id = '' }: Params): Promise<ReceivedMail> {
  const mail = MAIL_ID.test(id) ? await mailbox.get(id) : undefined;
  if (mail === undefined) throw new Problem('unknown-mail', { code: 'mail-not-received', params: { id } });
  return mail;
}

async function caseOf({ database }: Deps, { messageId }: ReceivedMail): Promise<MailCase | undefined> {
  return messageId === null ? undefined : (await casesOfMail(database, [messageId])).get(messageId);
}

const REPLY = { method: 'post', path: '/v1/sandbox/mailbox/{id}/reply' } as const;

/** Replies as the recipient, by the API's own route. A refusal is shown at the form, with what was typed. */
async function answer(
  deps: Deps,
  routes: readonly Route[],
  req: Request,
  res: Response,
  mail: ReceivedMail,
): Promise<void> {
  const { text = '', key } = textsOf(req.body);
  if (!routes.some(({ path }) => path === REPLY.path))
    throw new Problem('not-found', { code: 'no-replies', params: {} });
  try {
    const { body } = await perform(deps, routes, req, { ...REPLY, params: { id: mail.id }, body: { text }, key });
    res.redirect(303, `${placeOfReceived(mail.id)}?done=${outcomeOf(replied.parse(body))}&${doneNow()}`);
  } catch (err) {
    const problem = foreseenProblem(err);
    const reply: ReplyFields = { text, fault: faultOf(problem), formKey: keyAfter(problem, key) };
    const shown = <ReceivedPage mail={mail} of={await caseOf(deps, mail)} reply={reply} done={undefined} />;
    await sendTo(deps, readerOf(req, deps), req, res, problem.status, shown);
  }
}

const outcomeOf = ({ offer, recorded }: z.output<typeof replied>): ReplyOutcome =>
  recorded ? 'recorded' : offer === null ? 'sent' : 'kept';

function faultOf({ errors, says }: Problem): ReplyFields['fault'] {
  const field = errors.find(({ path }) => path === 'text');
  return field === undefined ? { at: 'form', says } : { at: 'text', says: field.message };
}
