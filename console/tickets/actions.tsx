import { actionWords } from '../actions/action';
import type { JSX } from 'preact';
import type { OfferView } from '../../domain/offer/view';
import type { TicketView } from '../../platform/store/ticket-reader';
import { ActionLink, Disabled } from '../shared/action-link';
import { logContact, write } from '../actions/contacts';
import { resolveTicket } from '../actions/tickets';
import { useReader, useWords } from '../shared/reader';

/** What can be done about a ticket: it is resolved with what came of it, also when its offer is over. */
export function TicketActions({ ticket, offer }: { ticket: TicketView; offer: OfferView }): JSX.Element {
  const { language } = useReader();
  const words = useWords('ticket');
  const isLeftOver = ticket.status === 'open' && offer.stage === 'ended';
  return (
    <section aria-label={words.do}>
      {isLeftOver && <p class="flash warn">{words.leftOver}</p>}
      <ul class="actions row">
        <li>
          {ticket.status === 'open' ? (
            <ActionLink within="ticket" look="button" action={resolveTicket} offer={offer} target={ticket.id} />
          ) : (
            <Disabled why={words.isResolved}>{actionWords(resolveTicket, language).title}</Disabled>
          )}
        </li>
        <li>
          <ActionLink within="ticket" action={logContact} offer={offer} />
        </li>
        <li>
          <ActionLink within="ticket" action={write} offer={offer} />
        </li>
        <li>
          <a class="button plain" href={`/offers/${offer.id}`}>
            {words.toCase}
          </a>
        </li>
      </ul>
    </section>
  );
}
