import type { JSX } from 'preact';
import type { OfferView } from '../../domain/offer/view';
import type { TicketOfPage, TicketRise } from '../../platform/store/ticket-reader';
import { LOCALES } from '../../locales';
import { ConsolePage } from '../shared/layout';
import { Live } from '../shared/live';
import { useReader, useWords } from '../shared/reader';
import { OfferLink, Status } from '../shared/tables';
import { Dossier } from './dossier';
import { NextPromises } from './next-promises';
import type { ShownCheck } from './owner-check';
import { OwnerCheckCard } from './owner-check-card';
import { TicketActions } from './actions';
import { TicketHistory } from './history';
import { priorityName, ticketKindName } from '../shared/names';

/** A ticket, its offer as it stands now, and the check of its owner where one runs. */
export type TicketContent = {
  readonly ticket: TicketOfPage;
  readonly offer: OfferView;
  readonly rises: readonly TicketRise[];
  readonly check: ShownCheck | undefined;
};

/** One ticket: what is known, what is owed, and the way to resolve it. */
export function TicketPage(content: TicketContent): JSX.Element {
  const { language } = useReader();
  const words = useWords('tickets');
  const { ticket, offer } = content;
  const kind = ticketKindName(ticket.kind, language);
  return (
    <ConsolePage title={`${words.number(ticket.id)} · ${offer.title}`} here="tickets">
      <div data-case={offer.id}>
        <p>
          <a href="/tickets">← {useWords('ticket').back}</a>
        </p>
        <h1>
          {words.number(ticket.id)} · {kind}
        </h1>
        <Live id="ticket" offer={offer.id}>
          <Head {...content} />
          <TicketActions ticket={ticket} offer={offer} />
          <div class="columns">
            <div>
              <Dossier
                dossier={ticket.dossier}
                benefits={new Map(offer.benefits.map(({ id, title }) => [id, title]))}
              />
              <TicketHistory {...content} />
            </div>
            <div>
              {content.check !== undefined && <OwnerCheckCard check={content.check} />}
              <NextPromises offer={offer} />
            </div>
          </div>
        </Live>
      </div>
    </ConsolePage>
  );
}

function Head({ ticket, offer }: TicketContent): JSX.Element {
  const { language } = useReader();
  const words = useWords('tickets');
  return (
    <>
      <p>
        <Status is={ticket.status}>{words.is[ticket.status]}</Status>{' '}
        <Status is={ticket.priority}>{words.priority(priorityName(ticket.priority, language))}</Status>{' '}
        <OfferLink id={offer.id} title={offer.title} /> · {offer.publisher.name}
      </p>
      {ticket.matter === null ? (
        <p class="quiet" lang="en">
          {ticket.subject}
        </p>
      ) : (
        <p class="quiet">{LOCALES[language].ticketSubjects[ticket.kind](ticket.matter.title, ticket.matter.about)}</p>
      )}
    </>
  );
}
