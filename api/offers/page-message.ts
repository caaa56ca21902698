import { keepPageMessage as keep } from '../../platform/store/replies';
import { withoutTokens } from '../../platform/tokens-in-text';
import type { Deps } from '../deps';
import type { Identity } from '../auth/identity';
import type { Route } from '../route';
import { answerOf } from '../writes/answers';
import { audited, callerOf } from '../writes/perform';
import { Problem } from '../http/problems';
import { tell } from './telling';

/** What somebody of a publisher has written on its page. */
export type PageMessage = {
  readonly open: {
    readonly offer: { readonly id: string; readonly clock: string };
    readonly person: { readonly name: string; readonly email: string };
  };
  readonly identity: Identity;
  readonly requestId: string;
  /** It counts once by this. */
  readonly key: string;
  readonly text: string;
};

/** How much of it its message tells, in characters; the whole is kept beside it. */
const SUMMARY = 200;
const SUBJECT = 80;
const MESSAGES = '/v1/offers/{id}/messages';

/** Keeps what was written, then tells the offer of it: a message of the publisher by the portal. Repeating it changes nothing. */
export async function keepPageMessage(deps: Deps, routes: readonly Route[], message: PageMessage): Promise<void> {
  const { open, identity, requestId, key, text } = message;
  const { offer, person } = open;
  const said = {
    channel: 'portal',
    direction: 'inbound',
    with: person.name,
    summary: Array.from(withoutTokens(text)).slice(0, SUMMARY).join(''),
  };
  const route = routes.find(({ method, path }) => method === 'post' && path === MESSAGES);
  if (route === undefined) throw new Problem('not-found', `There is no ${MESSAGES} here.`);
  const mail = `p-${key.slice(0, 24)}`;
  await audited(deps, { route, call: { params: { id: offer.id }, body: said }, identity, requestId }, async () => {
    await keep(deps.database, {
      ...{ id: mail, offer: offer.id, at: offer.clock, text },
      from: `${person.name} <${person.email}>`,
      to: deps.settings.MAIL_FROM,
      subject: Array.from(text.split(/\r?\n/, 1)[0] ?? '')
        .slice(0, SUBJECT)
        .join(''),
    });
    const after = await tell(deps, offer.id, 'recordMessage', callerOf(identity, `page:${key}`), { ...said, mail });
    return { answer: answerOf({ body: after }, route) };
  });
}
