import type { JSX } from 'preact';
import type { OfferRow } from '../../platform/store/offer-table';
import { Ignored } from '../shared/ignored';
import { ConsolePage } from '../shared/layout';
import { Live } from '../shared/live';
import { Filters } from './filters';
import { offerLine } from './lines';
import { type OffersView, placeOfOffers } from './view';
import { QuickViews } from './quick-views';
import { useReader, useWords } from '../shared/reader';
import { type Head, NextPage, Table } from '../shared/tables';
import type { CatalogueNames } from '../shared/catalogue-names';
import { upTo } from '../shared/up-to';
import { OFFER_TABLE_SORTS, type OfferTableSort } from '../../platform/store/list-choices';

export type OffersContent = {
  readonly view: OffersView;
  readonly offers: readonly OfferRow[];
  readonly next: string | null;
  /** How many the view has, counted so far and no further. */
  readonly count: number;
  readonly names: CatalogueNames;
  /** What the address asked for that there is not. */
  readonly ignored: readonly string[];
};

/** Every offer that is looked after, as a table with an address for each view. */
export function OffersPage(content: OffersContent): JSX.Element {
  const words = useWords('offers');
  const { view, names, ignored } = content;
  return (
    <ConsolePage title={words.title} here="offers">
      <h1>{words.title}</h1>
      {view.action !== undefined && (
        <p class="flash">
          <span>{words.choosing[view.action]}</span>
          <a href={placeOfOffers({ ...view, action: undefined })}>{words.stop}</a>
        </p>
      )}
      <QuickViews view={view} />
      <Filters view={view} names={names} />
      <Live id="found">
        <Ignored values={ignored} />
        <Found {...content} />
      </Live>
    </ConsolePage>
  );
}

function Found({ view, offers, next, count, names }: OffersContent): JSX.Element {
  const words = useWords('offers');
  const { language } = useReader();
  return (
    <>
      {offers.length > 0 && (
        <p class="found">
          <b>{words.found(upTo(language, count), count === 1)}</b>
          <a href={placeOfOffers(view, undefined, '/offers.csv')}>{words.csv}</a>
          <span class="quiet">{words.csvHint}</span>
        </p>
      )}
      <Table
        caption={words.caption}
        isCaptionHidden
        heads={HEADS.map((name) => (name === 'flags' ? words.heads.flags : headOf(name, view, words.heads[name])))}
        lines={offers.map((offer) =>
          offerLine(offer, offer.tier === null ? null : names.tier(offer.tier, language), view.action),
        )}
        empty={<Nothing view={view} />}
      />
      <NextPage href={next === null ? null : placeOfOffers(view, next)} says={words.more} />
    </>
  );
}

/** Every column but the last sorts. */
const HEADS = [...OFFER_TABLE_SORTS, 'flags'] as const;

/** A column's head sorts by it; once more, the other way round. */
function headOf(name: OfferTableSort, view: OffersView, says: string): Head {
  const isSorted = view.sort === name;
  const isDescending = isSorted && !view.isDescending;
  return {
    name: says,
    says: <a href={placeOfOffers({ ...view, sort: name, isDescending })}>{says}</a>,
    isNumber: name === 'silence',
    ...(isSorted && { sort: view.isDescending ? ('descending' as const) : ('ascending' as const) }),
  };
}

/** Nothing is like that, or there is nothing at all. */
function Nothing({ view }: { view: OffersView }): JSX.Element {
  const words = useWords('offers');
  const isAll = Object.keys(view.typed).length === 0;
  return isAll ? (
    <p>
      {words.noneAtAll} <a href="/">{words.toBegin}</a>
    </p>
  ) : (
    <p>
      {words.none} <a href={placeOfOffers({ ...view, typed: {} })}>{words.clear}</a>
    </p>
  );
}
