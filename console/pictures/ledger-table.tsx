import { moment } from '../../locales/dates';
import { LOCALES } from '../../locales';
import type { JSX } from 'preact';
import { Status, Table } from '../shared/tables';
import { statusName } from '../shared/names';
import type { LedgerOffer } from './ledger-window';
import { nameOf, slackIn, type Viewer } from './promise-sentences';

/** Everything that the picture shows, and what is too far back for it, as a table. */
export function LedgerTable({
  offer: { title, promises, benefits },
  viewer,
}: {
  offer: LedgerOffer;
  viewer: Viewer;
}): JSX.Element {
  const { language, zone } = viewer;
  const { table, tableName, heads, notSettled, withoutPromise } = LOCALES[language].console.ledger;
  const { promise, made, due, settled, status, slack } = heads;
  return (
    <details class="same-as-table">
      <summary>{table}</summary>
      <Table
        caption={tableName(title)}
        heads={[promise, made, due, settled, status, slack]}
        lines={promises.map((each) => ({
          id: `timeline/${each.id}`,
          cells: [
            nameOf(each, benefits, language),
            moment(each.madeAt, language, zone),
            moment(each.dueAt, language, zone),
            each.settledAt === null ? notSettled : moment(each.settledAt, language, zone),
            <Status is={each.status}>{statusName(each.status, language)}</Status>,
            slackIn(each, viewer),
          ],
        }))}
        empty={withoutPromise}
        isCaptionHidden
      />
    </details>
  );
}
