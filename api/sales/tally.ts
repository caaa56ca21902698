import type { Appended } from '../../platform/store/sales-ledger';
import type { SalesImport } from '../schemas/sales';
import type { Refused } from './refusals';

/** How many refused lines are listed; all are counted. */
const LISTED = 1_000;

/** Counts what becomes of the lines of one import. */
export class ImportTally {
  private received = 0;
  private fresh = 0;
  private repeated = 0;
  private refusedCount = 0;
  private readonly refused: Refused[] = [];
  private readonly touched = new Set<string>();

  /** A batch of that many lines, of which some were refused before they reached the ledger. */
  count(received: number, refused: readonly Refused[], appended: Appended): void {
    const all = [...refused, ...appended.refused].sort((a, b) => a.line - b.line);
    this.received += received;
    this.fresh += appended.fresh;
    this.repeated += appended.repeated;
    this.refusedCount += all.length;
    this.refused.push(...all.slice(0, LISTED - this.refused.length));
    for (const publisher of appended.publishers) this.touched.add(publisher);
  }

  /** Whose lines were new. */
  get publishers(): readonly string[] {
    return [...this.touched];
  }

  answer(told: boolean): SalesImport {
    const { received, fresh, repeated, refused, refusedCount } = this;
    const inOrder = [...refused].sort((a, b) => a.line - b.line);
    return { received, new: fresh, repeated, refused: inOrder, refusedCount, told };
  }
}
