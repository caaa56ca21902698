import type { JSX } from 'preact';
import type { OfferView } from '../../domain/offer/view';
import { placeOfPublisher } from '../publishers/action';
import { Said } from '../shared/said';
import { Status } from '../shared/tables';
import { Time } from '../shared/times';
import { useReader, useWords } from '../shared/reader';
import { consultingName, offerTypeName, ownerStatusName, stageName } from '../shared/names';
import type { OfferContent } from './content';
import { Marks } from './marks';
import { temporalPlace } from './places';

/** Which offer this is, and who stands behind it. */
export function OfferHead({ content: { offer, check } }: { content: OfferContent }): JSX.Element {
  const { language, temporalUi, temporalNamespace } = useReader();
  const { head } = useWords('offer');
  const { title, type, consultingKind, publisher, publishedAt, stage, clock } = offer;
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
        <Manager offer={offer} />
        <Said name={head.published}>
          <Time at={publishedAt} isDay />
        </Said>
      </dl>
    </header>
  );
}

/** Who accompanies the publisher, and whether that person can be reached. */
function Manager({ offer: { engagement, addresses } }: { offer: OfferView }): JSX.Element | null {
  const { head } = useWords('offer');
  const { kind, manager } = engagement;
  if (kind === 'none') return null;
  return (
    <Said name={head.manager}>
      {manager?.name ?? <span class="quiet">{head.noManager}</span>}
      <Marks addresses={addresses} address={manager?.email ?? null} />
    </Said>
  );
}

/** Who owns the offer, how sure that is, and whether somebody has been asked. */
function Owner({
  offer: { owner, clock, addresses },
  check,
}: {
  offer: OfferView;
  check: OfferContent['check'];
}): JSX.Element {
  const { language } = useReader();
  const { head } = useWords('offer');
  const { status, name, email, confirmedAt } = owner;
  return (
    <>
      {name ?? <span class="quiet">{head.noOwner}</span>}{' '}
      {status !== 'known' && <Status is={status}>{ownerStatusName(status, language)}</Status>}
      {confirmedAt !== null && (
        <span class="quiet">
          ({head.confirmed} <Time at={confirmedAt} isDay />)
        </span>
      )}
      <Marks addresses={addresses} address={email} />
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
