import type { JSX } from 'preact';
import { moment } from '../../locales/dates';
import { agreementName } from '../shared/names';
import { useReader, useWords } from '../shared/reader';
import { mayDo } from './acts';
import { type PageAgreement, type PageContent, placeOf } from './content';
import { Card } from './frame';

/** What the company has accepted, when and by whom, and where it accepts what is left; nothing while nobody can tell. */
export function Agreements({ content }: { content: PageContent }): JSX.Element | null {
  const words = useWords('publisherPage').agreements;
  if (content.agreements.length === 0) return null;
  return (
    <Card id="agreements" heading={words.heading}>
      <ul class="request-list">
        {content.agreements.map((each) => (
          <Line key={each.document} content={content} agreement={each} />
        ))}
      </ul>
    </Card>
  );
}

function Line({
  content,
  agreement: { document, accepted },
}: {
  content: PageContent;
  agreement: PageAgreement;
}): JSX.Element {
  const { language, zone } = useReader();
  const words = useWords('publisherPage').agreements;
  const title = agreementName(document, language);
  const isOpen = accepted === null && content.offer.stage !== 'ended' && mayDo('agreement', { content });
  return (
    <li>
      <p class="benefit-title">{title}</p>
      <p class="quiet">
        {accepted === null
          ? words.open
          : words.accepted(accepted.version, moment(accepted.acceptedAt, language, zone, 'day'), accepted.by)}
      </p>
      {isOpen && (
        <p class="benefit-doing">
          <a href={placeOf(content.at, '/do/agreement')}>
            {words.accept}
            <span class="hidden">: {title}</span>
          </a>
        </p>
      )}
    </li>
  );
}
