import { type CompanyAction, companyActionWords } from './action';
import type { JSX } from 'preact';
import type { PublisherView } from '../../domain/publisher/view';
import type { PublishersOffer } from '../../platform/store/publisher-offers';
import { ConsolePage } from '../shared/layout';
import { Live } from '../shared/live';
import { Agreements, MarketingContact } from './papers';
import { CompanyActions, GoOn } from './actions';
import { CompanyOffers } from './offers';
import { CompanySales } from './sales';
import { DelistingProgress } from './delisting-progress';
import { useReader, useWords } from '../shared/reader';
import { Said } from '../shared/said';
import { Time } from '../shared/times';
import { WatchBanner } from '../shared/watch-banner';
import type { CatalogueNames } from '../shared/catalogue-names';

export type PublisherContent = {
  readonly publisher: PublisherView;
  /** The first of its offers. */
  readonly offers: readonly PublishersOffer[];
  readonly names: CatalogueNames;
  /** What was just done. */
  readonly done: CompanyAction | undefined;
};

/** A company, with all that holds for its offers together. */
export function PublisherPage({ publisher, offers, names, done }: PublisherContent): JSX.Element {
  const { language } = useReader();
  const words = useWords('publishers');
  return (
    <ConsolePage title={publisher.name} here="publishers">
      <p>
        <a href="/publishers">← {words.title}</a>
      </p>
      <h1>{publisher.name}</h1>
      {done !== undefined && (
        <div class="flash" role="status">
          {companyActionWords(done, language).done}
        </div>
      )}
      {publisher.watch.status !== 'watched' && (
        <WatchBanner of="publisher" watch={publisher.watch} goOn={<GoOn publisher={publisher.id} />} />
      )}
      <Facts publisher={publisher} />
      <CompanyActions publisher={publisher.id} />
      <Live id="company">
        {publisher.delisting !== null && <DelistingProgress delisting={publisher.delisting} />}
        <CompanyOffers publisher={publisher.id} offers={offers} />
        <MarketingContact contact={publisher.marketingContact} />
        <Agreements agreements={publisher.agreements} />
        <CompanySales totals={publisher.totals} names={names} />
      </Live>
    </ConsolePage>
  );
}

function Facts({ publisher }: Pick<PublisherContent, 'publisher'>): JSX.Element {
  const { facts } = useWords('publishers');
  const { mpnId, accountEmail, country, timeZone, since } = publisher;
  return (
    <dl class="case-facts">
      <Said name={facts.mpnId}>{mpnId}</Said>
      <Said name={facts.account}>
        <a href={`mailto:${accountEmail}`}>{accountEmail}</a>
      </Said>
      {country !== null && <Said name={facts.country}>{country}</Said>}
      <Said name={facts.zone}>{timeZone}</Said>
      <Said name={facts.since}>
        <Time at={since} isDay />
      </Said>
    </dl>
  );
}
