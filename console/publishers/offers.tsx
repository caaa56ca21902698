import type { JSX } from 'preact';
import type { PublishersOffer } from '../../platform/store/publisher-offers';
import { useReader, useWords } from '../shared/reader';
import { OfferLink, Status, Table } from '../shared/tables';
import { Time } from '../shared/times';
import { offerTypeName, stageName, statusName } from '../shared/names';
import { CompanyPart } from './part';

/** What the company has with the programme, and the way to the table of them. */
export function CompanyOffers({
  publisher,
  offers,
}: {
  publisher: string;
  offers: readonly PublishersOffer[];
}): JSX.Element {
  const { language } = useReader();
  const { offer, allOffers, part } = useWords('publishers');
  return (
    <CompanyPart name="offers">
      <Table
        caption={part.offers}
        isCaptionHidden
        heads={[offer.title, offer.type, offer.stage, offer.due]}
        lines={offers.map((each) => ({
          id: `offer-${each.id}`,
          href: `/offers/${each.id}`,
          offer: each.id,
          cells: [
            <OfferLink id={each.id} title={each.title} />,
            offerTypeName(each.type, language),
            <Status is={each.stage}>{stageName(each.stage, language)}</Status>,
            <NextDue offer={each} />,
          ],
        }))}
        empty=""
      />
      <p>
        <a href={`/offers?publisher=${encodeURIComponent(publisher)}`}>{allOffers}</a>
      </p>
    </CompanyPart>
  );
}

function NextDue({ offer: { nextDue, overdue } }: { offer: PublishersOffer }): JSX.Element {
  const { language } = useReader();
  const { nothingDue } = useWords('publishers');
  if (nextDue === null) return <span class="quiet">{nothingDue}</span>;
  return (
    <>
      {overdue && <Status is="overdue">{statusName('overdue', language)}</Status>} <Time at={nextDue} isDay />
    </>
  );
}
