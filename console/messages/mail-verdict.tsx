import type { JSX } from 'preact';
import type { OfferView } from '../../domain/offer/view';
import type { MailView, ShownMailStatus } from '../../platform/store/mail-list';
import { ActionLink } from '../shared/action-link';
import type { Action } from '../actions/action';
import { logContact, write } from '../actions/contacts';
import { setOwner } from '../actions/people';
import { useWords } from '../shared/reader';
import { Status } from '../shared/tables';
import { VERDICTS } from '../../web/words/mail-verdicts';
import { MESSAGE_WORDS } from '../../web/words/message-words';
import { ONE_MESSAGE_WORDS } from '../../web/words/one-message-words';

/** What helps, by how a message stands. */
const HELPS: Readonly<Record<ShownMailStatus, readonly Action[]>> = {
  queued: [],
  sent: [],
  unknown: [logContact, write],
  bounced: [setOwner, write],
  received: [write, logContact],
  cancelled: [write],
};

/** What became of a message, and what to do about it. */
export function MailVerdict({ mail, offer }: { mail: Pick<MailView, 'status'>; offer: OfferView }): JSX.Element {
  const { verdict } = useWords(ONE_MESSAGE_WORDS);
  const { is } = useWords(MESSAGE_WORDS);
  const { means, next } = useWords(VERDICTS)[mail.status];
  return (
    <section class="card" aria-labelledby="mail-verdict">
      <h2 id="mail-verdict">{verdict}</h2>
      <p>
        <Status is={mail.status}>{is[mail.status]}</Status> {means}
      </p>
      <p>{next}</p>
      <ul class="actions row">
        {HELPS[mail.status].map((action) => (
          <li key={action.name}>
            <ActionLink within="verdict" action={action} offer={offer} />
          </li>
        ))}
      </ul>
    </section>
  );
}
