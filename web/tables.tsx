import type { ComponentChildren, JSX } from 'preact';
import type { MailView } from '../platform/database/mail-list';
import type { TicketView } from '../platform/database/ticket-list';
import { Time } from './times';

type TableProps = {
  caption: string;
  heads: readonly string[];
  rows: readonly (readonly ComponentChildren[])[];
  empty: string;
};

/** A table with its caption; says so when there is nothing in it. */
export function Table({ caption, heads, rows, empty }: TableProps): JSX.Element {
  if (rows.length === 0) {
    return (
      <section>
        <h2>{caption}</h2>
        <p class="quiet">{empty}</p>
      </section>
    );
  }
  return (
    <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <Row key={row} heads={heads} cells={cells} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** On a narrow screen each cell says what it is. */
const Row = ({ heads, cells }: { heads: readonly string[]; cells: readonly ComponentChildren[] }): JSX.Element => (
  <tr>
    {cells.map((cell, column) => (
      <td key={column} data-head={heads[column]}>
        <div>{cell}</div>
      </td>
    ))}
  </tr>
);

/** How something stands, in a word. */
export const Status = ({ is }: { is: string }): JSX.Element => <span class={`status ${is}`}>{is}</span>;

export const OfferLink = ({ id, title }: { id: string; title?: string }): JSX.Element => (
  <a href={`/offers/${id}`}>{title ?? id}</a>
);

/** Tickets, newest first. */
export const Tickets = ({ caption, tickets }: { caption: string; tickets: readonly TicketView[] }): JSX.Element => (
  <Table
    caption={caption}
    heads={['Ticket', 'Subject', 'Offer', 'Priority', 'Status', 'Opened']}
    rows={tickets.map(({ id, subject, offer, priority, status, openedAt }) => [
      `#${id}`,
      subject,
      <OfferLink id={offer} />,
      <Status is={priority} />,
      <Status is={status} />,
      <Time at={openedAt} />,
    ])}
    empty="Nothing waits for a person."
  />
);

/** Mail, newest first. */
export const Mails = ({ caption, mails }: { caption: string; mails: readonly MailView[] }): JSX.Element => (
  <Table
    caption={caption}
    heads={['Sent', 'Subject', 'To', 'Offer', 'Status']}
    rows={mails.map(({ at, subject, to, offer, status }) => [
      <Time at={at} />,
      subject,
      to,
      <OfferLink id={offer} />,
      <Status is={status} />,
    ])}
    empty="No letter has been sent yet."
  />
);
