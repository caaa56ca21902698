import { moneyIn } from '../../locales/money';
import type { JSX } from 'preact';
import type { PublisherView } from '../../domain/publisher/view';
import type { SalesStanding } from '../../domain/tiers/sales';
import { useReader, useWords } from '../shared/reader';
import { Table } from '../shared/tables';
import type { CatalogueNames } from '../shared/catalogue-names';
import { CompanyPart } from './part';

/** What the sales of all offers have reached, by the programmes that count them together. */
export function CompanySales({
  totals,
  names,
}: Pick<PublisherView, 'totals'> & { readonly names: CatalogueNames }): JSX.Element {
  const { language } = useReader();
  const { total, noTotals, noTier, part } = useWords('publishers');
  return (
    <CompanyPart name="sales">
      <Table
        caption={part.sales}
        isCaptionHidden
        heads={[total.program, total.counted, total.tier, total.next]}
        lines={totals.map(({ program, counted, tier, next }) => ({
          id: `total/${program}`,
          cells: [
            program,
            moneyIn(language, counted),
            tier === null ? noTier : names.tier(tier, language),
            <Missing next={next} names={names} />,
          ],
        }))}
        empty={<p>{noTotals}</p>}
      />
    </CompanyPart>
  );
}

/** What is missing to the next tier; an unknown threshold is called so. */
function Missing({ next, names }: { next: SalesStanding['next']; names: CatalogueNames }): JSX.Element {
  const { language } = useReader();
  const words = useWords('publishers');
  if (next === null) return <>{words.topTier}</>;
  const tier = names.tier(next.tier, language);
  return <>{next.missing === null ? words.unknownMark(tier) : words.missing(moneyIn(language, next.missing), tier)}</>;
}
