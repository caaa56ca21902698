import { type ConsoleWords, LOCALES } from '../../locales';
import type { TicketHead } from '../../platform/store/ticket-list';
import { type Line, OfferLink, Status } from '../shared/tables';
import { Ago, Time } from '../shared/times';
import type { Language } from '../../locales/language';
import { outcomeName, priorityName, ticketKindName } from '../shared/names';

type Heads = ConsoleWords['tickets']['heads'];

/** What a list of tickets says of each: of resolved ones what came of it. */
export const ticketHeads = (status: 'open' | 'resolved', heads: Heads): string[] =>
  status === 'open'
    ? [heads.ticket, heads.offer, heads.priority, heads.opened]
    : [heads.ticket, heads.offer, heads.outcome, heads.by, heads.resolved];

/** A ticket as a line. */
export function ticketLine(ticket: TicketHead, status: 'open' | 'resolved', language: Language): Line {
  const { id, offer, kind, priority, openedAt, clock, outcome, resolvedAt, resolvedBy } = ticket;
  const href = `/tickets/${id}`;
  const name = (
    <>
      <a href={href}>{ticketKindName(kind, language)}</a>
      <p class="quiet small">{LOCALES[language].console.tickets.number(id)}</p>
    </>
  );
  const cells =
    status === 'open'
      ? [<Status is={priority}>{priorityName(priority, language)}</Status>, <Ago at={openedAt} from={clock} />]
      : [
          outcome === null ? '' : outcomeName(outcome, language),
          resolvedBy ?? '',
          resolvedAt === null ? '' : <Time at={resolvedAt} />,
        ];
  return {
    id: `ticket-${id}`,
    href,
    offer: offer.id,
    cells: [name, <OfferLink id={offer.id} title={offer.title} />, ...cells],
  };
}
