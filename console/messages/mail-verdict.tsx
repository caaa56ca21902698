import type { JSX } from 'preact';
import type { OfferView } from '../../domain/offer/view';
import type { MailView } from '../../platform/store/mail-list';
import { ActionLink } from '../shared/action-link';
import type { Action } from '../actions/action';
import { logContact, write } from '../actions/contacts';
import { setOwner } from '../actions/people';
import { useWords } from '../shared/reader';
import { Status } from '../shared/tables';
import type { ShownMailStatus } from '../../platform/store/list-choices';

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
export function MailVerdict({
  mail,
  offer,
}: {
  mail: Pick<MailView, 'status' | 'droppedBecause'>;
  offer: OfferView;
}): JSX.Element {
  const { verdict, because } = useWords('message');
  const reasons = useWords('dropReasons');
  const { is } = useWords('messages');
  const { means, next } = useWords('mailVerdicts')[mail.status];
  return (
    <section class="card" aria-labelledby="mail-verdict">
      <h2 id="mail-verdict">{verdict}</h2>
      <p>
        <Status is={mail.status}>{is[mail.status]}</Status> {means}
      </p>
      {mail.droppedBecause !== null && <p>{because(reasons[mail.droppedBecause])}</p>}
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
