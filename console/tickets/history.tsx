import type { JSX } from 'preact';
import { useSaying } from '../shared/api-sentence';
import { useReader, useWords } from '../shared/reader';
import type { TicketContent } from './ticket-page';
import { outcomeName, priorityName } from '../shared/names';
import { Dated } from './dated';

/** When a ticket was opened, when it rose, and what came of it. */
export function TicketHistory({ ticket, rises }: Pick<TicketContent, 'ticket' | 'rises'>): JSX.Element {
  const { language } = useReader();
  const words = useWords('ticket');
  const closingReason = useSaying(({ closingReasons }) => closingReasons);
  const { openedAt, outcome, note, because, resolvedAt, resolvedBy } = ticket;
  return (
    <section class="card" aria-labelledby="ticket-history">
      <h2 id="ticket-history">{words.history}</h2>
      <ol class="items">
        <li>
          <Dated at={openedAt}>{words.opened}</Dated>
        </li>
        {rises.map(({ at, priority }) => (
          <li key={at}>
            <Dated at={at}>{words.rose(priorityName(priority, language))}</Dated>
          </li>
        ))}
        {outcome !== null && resolvedAt !== null && (
          <li>
            <Dated at={resolvedAt}>
              {outcomeName(outcome, language)}
              {resolvedBy !== null && ` (${words.by(resolvedBy)})`}
            </Dated>
            {because === null ? <Note by={resolvedBy}>{note}</Note> : <p>{closingReason(because)}</p>}
          </li>
        )}
      </ol>
    </section>
  );
}

/** What a person wrote is quoted; what the service says without values is English. */
function Note({ by, children }: { by: string | null; children: string | null }): JSX.Element | null {
  if (children === null) return null;
  return by === 'service' ? <p lang="en">{children}</p> : <blockquote>{children}</blockquote>;
}
