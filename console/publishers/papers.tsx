import type { JSX } from 'preact';
import type { PublisherView } from '../../domain/publisher/view';
import { useReader, useWords } from '../shared/reader';
import { Table } from '../shared/tables';
import { Time } from '../shared/times';
import { agreementName } from '../shared/names';
import { CompanyPart } from './part';

/** Whom letters about benefits go to. */
export function MarketingContact({ contact }: { contact: PublisherView['marketingContact'] }): JSX.Element {
  const { contactNeeded } = useWords('publishers');
  return (
    <CompanyPart name="contact">
      {contact === null ? (
        <p class="quiet">{contactNeeded}</p>
      ) : (
        <p>
          {contact.name} · <a href={`mailto:${contact.email}`}>{contact.email}</a> ·{' '}
          <a href={`tel:${contact.phone}`}>{contact.phone}</a>
        </p>
      )}
    </CompanyPart>
  );
}

/** What the company has accepted. */
export function Agreements({ agreements }: Pick<PublisherView, 'agreements'>): JSX.Element {
  const { language } = useReader();
  const { agreement, noAgreement, part } = useWords('publishers');
  return (
    <CompanyPart name="agreements">
      <Table
        caption={part.agreements}
        isCaptionHidden
        heads={[agreement.document, agreement.version, agreement.accepted, agreement.by]}
        lines={agreements.map(({ document, version, acceptedAt, by }) => ({
          id: `accepted/${document}/${version}`,
          cells: [agreementName(document, language), version, <Time at={acceptedAt} isDay />, by],
        }))}
        empty={<p>{noAgreement}</p>}
      />
    </CompanyPart>
  );
}
