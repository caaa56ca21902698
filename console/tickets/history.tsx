import type { JSX } from 'preact';
import { ApiSentence } from '../shared/api-sentence';
import { useReader, useWords } from '../shared/reader';
import type { TicketContent } from './ticket-page';
import { outcomeName, priorityName } from '../../web/words/names';
import { ONE_TICKET_WORDS } from '../../web/words/one-ticket-words';
import { Dated } from './dated';

/** When a ticket was opened, when it rose, and what came of it. */
export function TicketHistory({ ticket, rises }: Pick<TicketContent, 'ticket' | 'rises'>): JSX.Element {
  const { language } = useReader();
  const words = useWords(ONE_TICKET_WORDS);
  const { openedAt, outcome, note, resolvedAt, resolvedBy } = ticket;
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
            {note !== null && <Note by={resolvedBy}>{note}</Note>}
          </li>
        )}
      </ol>
    </section>
  );
}

/** What a person wrote is quoted; what the service says of its own doing is said in the reader’s words. */
const Note = ({ by, children }: { by: string | null; children: string }): JSX.Element =>
  by === 'service' ? <ApiSentence>{children}</ApiSentence> : <blockquote>{children}</blockquote>;
