import type { JSX } from 'preact';
import type { OwnerCheck } from '../../platform/store/owner-checks';
import type { Page } from '../../platform/store/paging';
import type { TicketCounts } from '../../platform/store/ticket-counts';
import type { TicketHead } from '../../platform/store/ticket-list';
import { ConsolePage } from '../shared/layout';
import { Live } from '../shared/live';
import { useReader, useWords } from '../shared/reader';
import { NextPage, Table } from '../shared/tables';
import { checkLine } from './owner-check-lines';
import { placeOfTickets, TicketChips, type TicketFilter, TICKETS_VIEW } from './filters';
import { ticketHeads, ticketLine } from './lines';

export type TicketsContent = {
  readonly tickets: Page<TicketHead>;
  readonly counts: TicketCounts;
  readonly filter: TicketFilter;
  readonly checks: Page<OwnerCheck>;
};

/** What waits for a person, and the owner checks that are running. */
export function TicketsPage(content: TicketsContent): JSX.Element {
  const words = useWords('tickets');
  return (
    <ConsolePage title={words.title} here="tickets">
      <h1>{words.title}</h1>
      <p class="quiet">{words.says}</p>
      <div id={TICKETS_VIEW}>
        <Live id="tickets">
          <Tickets {...content} />
          <OwnerChecks {...content} />
        </Live>
      </div>
    </ConsolePage>
  );
}

function Tickets({ tickets, counts, filter }: TicketsContent): JSX.Element {
  const { language } = useReader();
  const words = useWords('tickets');
  const { status } = filter;
  return (
    <>
      <TicketChips filter={filter} counts={counts} />
      <Table
        caption={words.caption[status]}
        heads={ticketHeads(status, words.heads)}
        lines={tickets.items.map((ticket) => ticketLine(ticket, status, language))}
        empty={<Empty filter={filter} />}
      />
      <NextPage
        href={tickets.next === null ? null : placeOfTickets(filter, { cursor: tickets.next })}
        says={words.more}
      />
    </>
  );
}

function Empty({ filter: { status, kind, priority } }: { filter: TicketFilter }): JSX.Element {
  const words = useWords('tickets');
  if (kind === undefined && priority === undefined) return <p>{words.empty[status]}</p>;
  return (
    <p>
      {words.emptyFiltered} <a href="/tickets">{words.all}</a>
    </p>
  );
}

function OwnerChecks({ checks, filter }: TicketsContent): JSX.Element {
  const words = useWords('ownerCheck');
  const { heads } = words;
  return (
    <>
      <Table
        caption={words.caption}
        heads={[heads.offer, heads.because, heads.rung, heads.asked, heads.answers, heads.deadline]}
        lines={checks.items.map(checkLine)}
        empty={<p>{words.empty}</p>}
      />
      <p class="quiet">{words.says}</p>
      <NextPage
        href={checks.next === null ? null : placeOfTickets(filter, { checks: checks.next })}
        says={words.more}
      />
    </>
  );
}
