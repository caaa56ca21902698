import type { JSX } from 'preact';
import type { OfferView } from '../../domain/offer/view';
import { placeOfPublisher } from '../publishers/action';
import { Said } from '../shared/said';
import { Status } from '../shared/tables';
import { Time } from '../shared/times';
import { useReader, useWords } from '../shared/reader';
import { consultingName, offerTypeName, ownerStatusName, stageName } from '../shared/names';
import type { OfferContent } from './content';
import { temporalPlace } from './places';

/** Which offer this is, and who stands behind it. */
export function OfferHead({ content: { offer, check } }: { content: OfferContent }): JSX.Element {
  const { language, temporalUi, temporalNamespace } = useReader();
  const { head } = useWords('offer');
  const { title, type, consultingKind, publisher, engagement, publishedAt, stage, clock } = offer;
  const kind = consultingKind === null ? '' : ` (${consultingName(consultingKind, language)})`;
  return (
    <header class="case-head">
      {temporalUi !== undefined && (
        <p class="engineers">
          <a href={temporalPlace(temporalUi, temporalNamespace, offer.id)}>{head.temporal}</a>
        </p>
      )}
      <h1>
        {title} <Status is={stage}>{stageName(stage, language)}</Status>
      </h1>
      <p class="on-paper">
        {head.asOf} <Time at={clock} />
      </p>
      <dl class="case-facts">
        <Said name={head.publisher}>
          <a href={placeOfPublisher(publisher.id)}>{publisher.name}</a>
        </Said>
        <Said name={head.type}>
          {offerTypeName(type, language)}
          {kind}
        </Said>
        <Said name={head.owner}>
          <Owner offer={offer} check={check} />
        </Said>
        {engagement.kind !== 'none' && (
          <Said name={head.manager}>{engagement.manager?.name ?? <span class="quiet">{head.noManager}</span>}</Said>
        )}
        <Said name={head.published}>
          <Time at={publishedAt} isDay />
        </Said>
      </dl>
    </header>
  );
}

/** Who owns the offer, how sure that is, and whether somebody has been asked. */
function Owner({ offer: { owner, clock }, check }: { offer: OfferView; check: OfferContent['check'] }): JSX.Element {
  const { language } = useReader();
  const { head } = useWords('offer');
  const { status, name, confirmedAt } = owner;
  return (
    <>
      {name ?? <span class="quiet">{head.noOwner}</span>}{' '}
      {status !== 'known' && <Status is={status}>{ownerStatusName(status, language)}</Status>}
      {confirmedAt !== null && (
        <span class="quiet">
          ({head.confirmed} <Time at={confirmedAt} isDay />)
        </span>
      )}
      {check !== null && check.because === 'silence' && (
        <span class="asked">
          {clock < check.answerBy ? (
            <>
              <Status is="waiting">{head.asked}</Status> <Time at={check.answerBy} isDay />
            </>
          ) : (
            <>
              <Status is="unknown">{head.noAnswer}</Status> <Time at={check.askedAt} isDay />
            </>
          )}
        </span>
      )}
    </>
  );
}
