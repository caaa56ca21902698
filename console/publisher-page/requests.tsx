import type { JSX } from 'preact';
import type { TechnicalRequest } from '../../domain/benefits/requests';
import { moment } from '../../locales/dates';
import { phaseName } from '../shared/names';
import { useReader, useWords } from '../shared/reader';
import { Status } from '../shared/tables';
import type { PageContent } from './content';
import { Card } from './frame';

/** Who asked for technical help, and what has become of it; nothing where nobody has. */
export function Requests({ content: { offer } }: { content: PageContent }): JSX.Element | null {
  const words = useWords('publisherPage').requests;
  if (offer.technicalRequests.length === 0) return null;
  return (
    <Card id="requests" heading={words.heading}>
      <ul class="request-list">
        {offer.technicalRequests.map((request) => (
          <Line key={request.number} request={request} />
        ))}
      </ul>
    </Card>
  );
}

function Line({ request }: { request: TechnicalRequest }): JSX.Element {
  const { language, zone } = useReader();
  const words = useWords('publisherPage').requests;
  const { request: names } = useWords('benefits');
  const { number, product, phase, requester, status, madeAt, closedAt } = request;
  return (
    <li>
      <p class="benefit-title">
        {product} ({phaseName(phase, language)}) <Status is={status}>{names[status]}</Status>
      </p>
      <p class="quiet">
        {number} · {requester.name} · {words[status](moment(closedAt ?? madeAt, language, zone, 'day'))}
      </p>
    </li>
  );
}
