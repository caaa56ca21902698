import type { JSX } from 'preact';
import type { Day } from '../../platform/store/my-day';
import { MailTrouble } from '../messages/mail-trouble';
import { useReader, useWords } from '../shared/reader';
import { type Line, OfferLink, Status, Table } from '../shared/tables';
import { Time } from '../shared/times';
import type { Language } from '../../locales/language';
import { priorityName, ticketKindName } from '../shared/names';
import { upTo } from '../shared/up-to';

type Ticket = Day['tickets']['items'][number];

/** What waits for a person and belongs to no promise: tickets, letters that have not clearly left, and why none leaves. */
export function LooseEnds({
  tickets,
  letters,
  trouble,
}: Pick<Day, 'tickets' | 'letters' | 'trouble'>): JSX.Element | null {
  const words = useWords('looseEnds');
  const { language } = useReader();
  if (tickets.count === 0 && letters === 0 && trouble.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <MailTrouble trouble={trouble} />
      {letters > 0 && (
        <p>
          <a href="/messages">{words.letters(letters)}</a>
        </p>
      )}
      {tickets.items.length > 0 && (
        <Table
          caption={words.caption}
          heads={[words.heads.ticket, words.heads.offer, words.heads.priority, words.heads.opened]}
          lines={tickets.items.map((ticket) => ticketLine(ticket, language))}
          empty=""
        />
      )}
      {tickets.count > tickets.items.length && (
        <p>
          <a href="/tickets">{words.all(upTo(language, tickets.count))}</a>
        </p>
      )}
    </section>
  );
}

const ticketLine = ({ id, kind, priority, openedAt, offer }: Ticket, language: Language): Line => ({
  id: `ticket-${id}`,
  href: `/tickets/${id}`,
  offer: offer.id,
  cells: [
    <a href={`/tickets/${id}`}>{ticketKindName(kind, language)}</a>,
    <OfferLink {...offer} />,
    <Status is={priority}>{priorityName(priority, language)}</Status>,
    <Time at={openedAt} isDay />,
  ],
});
