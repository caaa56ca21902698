import type { Refused } from './refusals';
import type { RevenueRow } from './revenue-row';

/** Every row of one purchase in an export, or why none of them is taken. */
export type ExportedPurchase = { readonly key: string; readonly rows: readonly RevenueRow[] };

/** Puts the rows of an export together to purchases, wherever in the file they stand. */
export class RevenuePurchases {
  private readonly rows = new Map<string, RevenueRow[]>();
  private readonly refused = new Set<string>();

  take(row: RevenueRow): void {
    const others = this.rows.get(row.key);
    if (others === undefined) this.rows.set(row.key, [row]);
    else others.push(row);
  }

  /** A row of a purchase was refused: what the others come to is not what the export says of it. */
  refuse(key: string): void {
    this.refused.add(key);
  }

  /** The purchases, some at a time. A purchase is taken whole or not at all, and then what counted stays. */
  *batches(most: number): Generator<{ purchases: ExportedPurchase[]; refused: Refused[]; repeated: number }> {
    let batch: ReturnType<typeof empty> = empty();
    for (const [key, all] of this.rows) {
      const rows = distinct(all);
      const refused = this.refused.has(key) ? all.map((row) => incomplete(row)) : refusedAsRepeated(rows);
      batch.refused.push(...refused);
      batch.repeated += refused.length === 0 ? all.length - rows.length : 0;
      if (refused.length === 0) batch.purchases.push({ key, rows });
      if (batch.purchases.length + batch.refused.length < most) continue;
      yield batch;
      batch = empty();
    }
    yield batch;
  }
}

const empty = () => ({ purchases: [] as ExportedPurchase[], refused: [] as Refused[], repeated: 0 });

const incomplete = ({ line, key }: RevenueRow): Refused => ({
  ...{ line, id: key, code: 'incomplete-purchase' },
  message: 'Another row of this purchase is refused: what counted stays until all of them can be read.',
});

/** The same row twice says nothing more. */
function distinct(rows: readonly RevenueRow[]): RevenueRow[] {
  const said = (row: RevenueRow): string => JSON.stringify({ ...row, line: 0 });
  return [...new Map(rows.map((row) => [said(row), row])).values()];
}

/** Two rows of one purchase and status that differ: nobody knows which holds, so none does. */
function refusedAsRepeated(rows: readonly RevenueRow[]): Refused[] {
  const statuses = rows.map(({ status }) => status);
  const isRepeated = statuses.some((status, i) => status !== 'trial' && statuses.indexOf(status) !== i);
  if (!isRepeated) return [];
  const message = 'The export has this purchase twice in one payout status, with different content.';
  return rows.map(({ line, key }) => ({ line, id: key, code: 'repeated-key', message }));
}
