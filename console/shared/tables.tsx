import type { ComponentChildren, JSX } from 'preact';

/** A line of a table: its cells, and where it leads. */
export type Line = {
  /** Unique on the page: j and k find the line again after the page was read anew. */
  readonly id: string;
  readonly cells: readonly ComponentChildren[];
  /** Where Enter leads. */
  readonly href?: string;
  /** The offer that keys of actions mean on this line. */
  readonly offer?: string;
};

export type Head = {
  readonly says: ComponentChildren;
  readonly name: string;
  readonly isNumber?: boolean;
  readonly sort?: 'ascending' | 'descending';
};

type TableProps = {
  caption: string;
  heads: readonly (string | Head)[];
  lines: readonly Line[];
  /** What is said where there is no line: what that means, and what to do. */
  empty: ComponentChildren;
  isCaptionHidden?: boolean;
};

const headOf = (head: string | Head): Head => (typeof head === 'string' ? { says: head, name: head } : head);

/** A table with its caption; says so when there is nothing in it. */
export function Table({ caption, heads, lines, empty, isCaptionHidden = false }: TableProps): JSX.Element {
  const columns = heads.map(headOf);
  if (lines.length === 0) {
    return (
      <section>
        <h2 class={isCaptionHidden ? 'hidden' : undefined}>{caption}</h2>
        <div class="quiet">{empty}</div>
      </section>
    );
  }
  return (
    <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption class={isCaptionHidden ? 'hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, says, sort, isNumber = false }) => (
              <th key={name} scope="col" class={isNumber ? 'number' : undefined} {...(sort && { 'aria-sort': sort })}>
                {says}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.id} columns={columns} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** On a narrow screen each cell says what it is. */
const Row = ({ columns, line: { id, cells, href, offer } }: { columns: readonly Head[]; line: Line }): JSX.Element => (
  <tr id={id} {...(href !== undefined && { 'data-href': href })} {...(offer !== undefined && { 'data-offer': offer })}>
    {cells.map((cell, i) => (
      <td
        key={columns[i]?.name ?? i}
        data-head={columns[i]?.name}
        class={columns[i]?.isNumber === true ? 'number' : undefined}
      >
        <div>{cell}</div>
      </td>
    ))}
  </tr>
);

/** Signs beside the hue: nobody has to tell red from green. */
const SIGNS: Readonly<Record<string, string>> = {
  overdue: '! ',
  urgent: '! ',
  bounced: '✗ ',
  missed: '✗ ',
  refused: '✗ ',
  'at-risk': '◔ ',
  high: '▲ ',
  unknown: '? ',
  'kept-late': '✓ ',
  kept: '✓ ',
  sent: '✓ ',
  resolved: '✓ ',
  activated: '✓ ',
  answered: '✓ ',
  paused: '‖ ',
};

/** How something stands, in a word and a sign. `is` chooses the look. */
export const Status = ({ is, children }: { is: string; children?: ComponentChildren }): JSX.Element => (
  <span class={`status ${is}`} data-sign={SIGNS[is] ?? ''}>
    {children ?? is}
  </span>
);

export const OfferLink = ({ id, title }: { id: string; title?: string }): JSX.Element => (
  <a href={`/offers/${id}`}>{title ?? id}</a>
);

/** The way to the next lines of a list. */
export const NextPage = ({ href, says }: { href: string | null; says: string }): JSX.Element | null =>
  href === null ? null : (
    <p class="pages">
      <a href={href} rel="next">
        {says} →
      </a>
    </p>
  );
