import type { JSX } from 'preact';
import type { AuditView } from '../../platform/store/audit-list';
import type { Page } from '../../platform/store/paging';
import { AuditFilters, type AuditFilter, placeOfAudit } from './filters';
import { auditLine } from './lines';
import { ConsolePage } from '../shared/layout';
import { useWords } from '../shared/reader';
import { NextPage, Table } from '../shared/tables';

export type AuditContent = { readonly lines: Page<AuditView>; readonly filter: AuditFilter };

/** Who did what, when and why. */
export function AuditPage({ lines, filter }: AuditContent): JSX.Element {
  const words = useWords('audit');
  const { heads } = words;
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <ConsolePage title={words.title} here="audit">
      <h1>{words.title}</h1>
      <p class="quiet">{words.says}</p>
      <div id="audit">
        <AuditFilters filter={filter} />
        <Table
          caption={words.caption}
          isCaptionHidden
          heads={[heads.at, heads.who, heads.what, heads.offer, heads.why, heads.outcome]}
          lines={lines.items.map((line) => auditLine(line))}
          empty={<p>{isFiltered ? words.emptyFiltered : words.empty}</p>}
        />
        <NextPage href={lines.next === null ? null : placeOfAudit(filter, lines.next)} says={words.more} />
      </div>
    </ConsolePage>
  );
}
