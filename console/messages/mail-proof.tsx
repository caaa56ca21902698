import type { JSX } from 'preact';
import type { OfferView, PromiseView } from '../../domain/offer/view';
import { useReader, useWords } from '../shared/reader';
import { Status } from '../shared/tables';
import { Time } from '../shared/times';
import { promiseName, statusName } from '../shared/names';

/** The promises that a message is proof of, and the way to its case. */
export function MailProof({ offer, proves }: { offer: OfferView; proves: readonly PromiseView[] }): JSX.Element {
  const { language } = useReader();
  const words = useWords('message');
  return (
    <section class="card" aria-labelledby="mail-proof">
      <h2 id="mail-proof">{words.proof}</h2>
      {proves.length === 0 && <p class="quiet">{words.proofNone}</p>}
      <ul class="items">
        {proves.map(({ id, kind, status, settledAt }) => (
          <li key={id}>
            <a href={`/offers/${offer.id}#promises`}>{promiseName(kind, language)}</a>{' '}
            <Status is={status}>{statusName(status, language)}</Status>
            {settledAt !== null && (
              <>
                {' '}
                <Time at={settledAt} />
              </>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href={`/offers/${offer.id}`}>{words.toCase}</a>
      </p>
    </section>
  );
}
