import { Problem } from '../http/problems';
import type { CellOf } from './columns';
import type { CsvFile } from './csv-file';

/** Which sign stands before the decimals of a file; `unsaid` where none of its numbers tells. */
export type NumberFormat = 'point' | 'comma' | 'unsaid';

/** Digits, in groups or not, decimals after a point, and perhaps an exponent. */
const POINT = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i;
/** One group of three after a sign: a thousand times as much where the sign groups. */
const UNSURE = /^-?\d{1,3}[.,]\d{3}$/;

const swapped = (text: string): string => text.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','));

/** What one number tells of the file that it stands in. */
function toldBy(text: string): NumberFormat {
  if (!/[.,]/.test(text) || UNSURE.test(text)) return 'unsaid';
  if (POINT.test(text)) return 'point';
  return POINT.test(swapped(text)) ? 'comma' : 'unsaid';
}

/** A number of a file that shows decimals after a point, and one that shows them after a comma. */
export type Shown = { readonly point: string | undefined; readonly comma: string | undefined };

/** Looks through all numbers of a file. */
export async function shownIn({ rows }: CsvFile, cellOf: CellOf, columns: readonly string[]): Promise<Shown> {
  const shown: { point: string | undefined; comma: string | undefined } = { point: undefined, comma: undefined };
  for await (const batch of rows)
    for (const row of batch) {
      if (!('cells' in row)) continue;
      for (const column of columns) {
        const text = cellOf(row.cells, column) ?? '';
        const told = toldBy(text);
        if (told !== 'unsaid') shown[told] ??= text;
      }
    }
  return shown;
}

/** How a file writes its numbers. Throws a problem where it does so in two ways: none of them can be trusted. */
export function formatOf({ point, comma }: Shown): NumberFormat {
  if (point !== undefined && comma !== undefined)
    throw new Problem(
      'invalid-request',
      `The file writes its numbers in two ways, ${cut(comma)} and ${cut(point)}: send it as it was downloaded.`,
    );
  return point !== undefined ? 'point' : comma !== undefined ? 'comma' : 'unsaid';
}

const cut = (text: string): string => text.slice(0, 40);

/** May a number as well be a thousand times as much? Nothing else in its file tells. */
export const isUnsure = (text: string, format: NumberFormat): boolean => format === 'unsaid' && UNSURE.test(text);

/** A number as a decimal with a point and nothing else; undefined for what is none, or unsure. */
export function decimalOf(text: string, format: NumberFormat): string | undefined {
  const pointed = format === 'comma' ? swapped(text) : text;
  return POINT.test(pointed) && !isUnsure(text, format) ? pointed.replaceAll(',', '') : undefined;
}
