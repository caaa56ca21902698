import type { JSX } from 'preact';
import type { OfferView } from '../../domain/offer/view';
import { answerRequest, cancelRequest } from '../actions/requests';
import { useReader, useWords } from '../shared/reader';
import { Status, Table } from '../shared/tables';
import { Time } from '../shared/times';
import { phaseName } from '../shared/names';
import { ActionLink } from '../shared/action-link';

/** Who asked for technical help, and what became of it. */
export function Requests({ offer }: { offer: OfferView }): JSX.Element {
  const { language } = useReader();
  const words = useWords('benefits');
  const { requestHeads: heads } = words;
  const { technicalRequests: requests } = offer;
  return (
    <>
      <h3>{words.requests}</h3>
      {requests.length === 0 ? (
        <p class="quiet">{words.noRequest}</p>
      ) : (
        <Table
          caption={words.requests}
          heads={[heads.number, heads.product, heads.who, heads.status, heads.actions]}
          lines={requests.map(({ number, product, phase, requester, status, madeAt, closedAt }) => ({
            id: `request/${number}`,
            cells: [
              number,
              `${product} (${phaseName(phase, language)})`,
              <a href={`mailto:${requester.email}`}>{requester.name}</a>,
              <>
                <Status is={status}>{words.request[status]}</Status>{' '}
                <span class="quiet">
                  <Time at={closedAt ?? madeAt} isDay />
                </span>
              </>,
              status === 'open' ? <RequestActions offer={offer} number={number} /> : '–',
            ],
          }))}
          empty=""
          isCaptionHidden
        />
      )}
    </>
  );
}

function RequestActions({ offer, number }: { offer: OfferView; number: string }): JSX.Element {
  const words = useWords('benefits');
  return (
    <span class="doings">
      <ActionLink within="requests" action={answerRequest} offer={offer} target={number} look="step">
        {words.answer} <span class="hidden">{number}</span>
      </ActionLink>
      <ActionLink within="requests" action={cancelRequest} offer={offer} target={number} look="step" hasReason={false}>
        {words.cancel} <span class="hidden">{number}</span>
      </ActionLink>
    </span>
  );
}
