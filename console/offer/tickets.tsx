import type { JSX } from 'preact';
import type { OfferView } from '../../domain/offer/view';
import type { TicketView } from '../../platform/store/ticket-reader';
import { resolveTicket } from '../actions/tickets';
import { useReader, useWords } from '../shared/reader';
import { Status } from '../shared/tables';
import { Time } from '../shared/times';
import { outcomeName, priorityName, ticketKindName } from '../shared/names';
import { ActionLink } from '../shared/action-link';
import type { OfferContent } from './content';
import { Part } from './part';
import { ticketPlace } from './places';

/** So many that are resolved are shown; all of them are in the list of tickets. */
const RESOLVED_SHOWN = 3;

/** The tickets of the case, what is open first. */
export function Tickets({ content: { offer, tickets } }: { content: OfferContent }): JSX.Element {
  const words = useWords('aside');
  const open = tickets.filter(({ status }) => status === 'open');
  const resolved = tickets.filter(({ status }) => status === 'resolved');
  return (
    <Part name="tickets" isCard>
      {tickets.length === 0 && <p class="quiet">{words.noTicket}</p>}
      <ul class="plain-list">
        {[...open, ...resolved.slice(0, RESOLVED_SHOWN)].map((ticket) => (
          <Ticket key={ticket.id} offer={offer} ticket={ticket} />
        ))}
      </ul>
      {resolved.length > RESOLVED_SHOWN && (
        <p>
          <a href={`/tickets?offer=${encodeURIComponent(offer.id)}`}>{words.all}</a>
        </p>
      )}
    </Part>
  );
}

function Ticket({ offer, ticket }: { offer: OfferView; ticket: TicketView }): JSX.Element {
  const { language } = useReader();
  const words = useWords('aside');
  const { id, kind, status, priority, openedAt, outcome, resolvedAt } = ticket;
  return (
    <li>
      <a href={ticketPlace(id)}>
        {id}: {ticketKindName(kind, language)}
      </a>{' '}
      {status === 'open' ? (
        <Status is={priority}>{priorityName(priority, language)}</Status>
      ) : (
        <Status is="resolved">{outcome === null ? words.resolved : outcomeName(outcome, language)}</Status>
      )}
      <p class="quiet">
        {resolvedAt === null ? words.opened : words.resolved} <Time at={resolvedAt ?? openedAt} isDay />
      </p>
      {status === 'open' && (
        <ActionLink within="tickets" action={resolveTicket} offer={offer} target={id}>
          {words.resolve} <span class="hidden">{id}</span>
        </ActionLink>
      )}
    </li>
  );
}
