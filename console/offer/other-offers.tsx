import type { JSX } from 'preact';
import { useReader, useWords } from '../shared/reader';
import { Status } from '../shared/tables';
import { Time } from '../shared/times';
import { counted } from '../../locales/language';
import { offerTypeName, statusName } from '../shared/names';
import type { OfferContent } from './content';
import { Part } from './part';

const SHOWN = 8;

/** What else its publisher has with the programme. */
export function OtherOffers({ content: { offer, others } }: { content: OfferContent }): JSX.Element {
  const { language } = useReader();
  const words = useWords('aside');
  const more = others.count - SHOWN;
  return (
    <Part name="others" isCard>
      {others.count === 0 && <p class="quiet">{words.alone}</p>}
      <ul class="plain-list">
        {others.offers.slice(0, SHOWN).map(({ id, title, type, stage, nextDue, overdue }) => (
          <li key={id}>
            <a href={`/offers/${id}`}>{title}</a> <span class="quiet">{offerTypeName(type, language)}</span>{' '}
            {stage === 'ended' && <Status is="ended">{words.ended}</Status>}
            {nextDue !== null && (
              <p class="quiet">
                {overdue ? <Status is="overdue">{statusName('overdue', language)}</Status> : words.nextDue}{' '}
                <Time at={nextDue} isDay />
              </p>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          <a href={`/offers?publisher=${encodeURIComponent(offer.publisher.id)}`}>
            {counted(language, more, words.moreOffers)}
          </a>
        </p>
      )}
    </Part>
  );
}
