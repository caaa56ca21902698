import { HEADER_LABELS, type HeaderLabel, ON_DATE, ORIGINAL_MESSAGE, WROTE } from './quote-words';

/** A line that says who wrote when is broken in this many at most. */
const MOST_LINES_OF_ATTRIBUTION = 4;
const LONGEST_ATTRIBUTION = 600;
const MOST_LINES_OF_HEADER = 40;

export const isQuoted = (line: string): boolean => line.startsWith('>');

export const isBlank = (line: string): boolean => line === '';

/** The first line from `start` on that is not blank; the number of lines where there is none. */
export function nextWritten(lines: readonly string[], start: number): number {
  let at = start;
  while (at < lines.length && isBlank(lines[at] ?? '')) at++;
  return at;
}

const DATE = /(?:19|20)\d\d|\d{1,2}[:.h]\d\d|\d{1,2}[./-]\d{1,2}[./-]\d\d/;
const FULL_DATE = /(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d\d/;
const ADDRESS = /[\w.+-]@[\w-]/;
const SOLE_ADDRESS = /[<(][^<>()\s]{1,100}@[^<>()\s]{1,100}[>)]/;
const ENDS_WITH_COLON = /(?:[:：]|\p{L} ?-{2,60})[*_"”»\s]{0,3}$/u;

const saysWrote = (text: string): boolean => WROTE.some((verb) => text.includes(verb));
const beginsWithOn = (text: string): boolean =>
  ON_DATE.some((word) => text.startsWith(`${word} `) || text.startsWith('在'));

/** Does a text, in lower case, say who wrote what follows? Where nothing below is marked as quoted, it must say more. */
function isAttribution(text: string, isFollowedByQuotation: boolean): boolean {
  const endsWell = ENDS_WITH_COLON.test(text) || (isFollowedByQuotation && WROTE.some((verb) => text.endsWith(verb)));
  if (!endsWell || text.length > LONGEST_ATTRIBUTION) return false;
  const [hasDate, hasAddress, hasVerb] = [DATE.test(text), ADDRESS.test(text), saysWrote(text)];
  if (isFollowedByQuotation) return (hasVerb && (hasDate || hasAddress || text.length < 60)) || (hasDate && hasAddress);
  if (hasVerb && hasDate) return beginsWithOn(text) || hasAddress;
  return (FULL_DATE.test(text) || hasVerb) && SOLE_ADDRESS.test(text);
}

/**
 * Where the attribution begins that ends at a line; undefined where none does. Programs break it into lines: it begins
 * at the line nearest to its end that makes it whole, or at one above it that begins as such lines do.
 */
function attributionStart(lines: readonly string[], end: number): number | undefined {
  const last = lines[end] ?? '';
  if (last === '' || last.length > LONGEST_ATTRIBUTION) return undefined;
  const isFollowedByQuotation = isQuoted(lines[nextWritten(lines, end + 1)] ?? '');
  if (!ENDS_WITH_COLON.test(last) && !isFollowedByQuotation) return undefined;
  let [text, found]: [string, number | undefined] = ['', undefined];
  for (let start = end; start > end - MOST_LINES_OF_ATTRIBUTION && start >= 0; start--) {
    const line = lines[start] ?? '';
    if (isBlank(line) || isQuoted(line) || line.length + text.length > LONGEST_ATTRIBUTION) break;
    text = `${line.toLowerCase()} ${text}`.trim();
    if (!isAttribution(text, isFollowedByQuotation)) continue;
    if (beginsWithOn(text)) return start;
    found ??= start;
  }
  return found;
}

/** The lines that say who wrote what follows them (`On … wrote:`): the first of each, and the line after it. */
export function attributions(lines: readonly string[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (let end = 0; end < lines.length; end++) {
    const start = attributionStart(lines, end);
    if (start !== undefined) ends.set(start, end + 1);
  }
  return ends;
}

const bare = (line: string): string => line.replace(/^[*_>\s]{1,8}|[*_\s]{1,8}$/g, '');

/** What header a line of a quoted mail is: `Sent:`, `*Von:*`. */
export function headerLabel(line: string): HeaderLabel | undefined {
  const start = bare(line.slice(0, 60));
  const colon = start.search(/[:：]/);
  if (colon < 1 || colon > 30) return undefined;
  const name = start.slice(0, colon).replace(/[*_]/g, '').replace(/'/g, '’').trim().toLowerCase();
  return HEADER_LABELS.get(name);
}

/**
 * The line after the header of an older mail that begins at a line; undefined where none begins there. A header has a
 * sender and two lines more, or a date, an addressee and a subject; its values may be broken into lines.
 */
export function headerEnd(lines: readonly string[], start: number): number | undefined {
  if (headerLabel(lines[start] ?? '') === undefined) return undefined;
  const seen = new Set<HeaderLabel>();
  let [end, broken] = [start, 0];
  for (let at = start; at < lines.length && at < start + MOST_LINES_OF_HEADER; at++) {
    const line = lines[at] ?? '';
    const label = headerLabel(line);
    if (label !== undefined && !(seen.has(label) && label !== 'other' && label !== 'copy')) {
      seen.add(label);
      [end, broken] = [at + 1, 0];
    } else if (isBlank(line)) {
      const next = nextWritten(lines, at);
      if (next - at > 1 || headerLabel(lines[next] ?? '') === undefined) break;
    } else if (++broken > 3 || isBlank(lines[at - 1] ?? '')) break;
  }
  const rest = (['date', 'to', 'copy', 'subject'] as const).filter((label) => seen.has(label)).length;
  const isHeader = seen.has('from') ? rest >= 2 : seen.has('date') && seen.has('to') && seen.has('subject');
  return isHeader ? end : undefined;
}

const RULE = /^[-_=*]{5,200}$/;
const IN_DASHES = /^[-_=*]{2,60}\s?([^-_=*].{0,80}?)\s?[-_=*]{0,60}:?$/;

/** GroupWise: `>>> Jane Roe <jane.roe@contoso.example> 07.12.2026 10:12 >>>`. */
export const isBetweenArrows = (line: string): boolean =>
  line.length < 300 && line.startsWith('>>> ') && line.endsWith(' >>>');

/** Is a line `-----Original Message-----`, in any of the languages? */
export function isOriginalMessageMark(line: string): boolean {
  if (line.length > 200) return false;
  const core = (IN_DASHES.exec(line)?.[1] ?? (line.endsWith(':') ? line : '')).replace(/'/g, '’').toLowerCase();
  return ORIGINAL_MESSAGE.has(core.replace(/[:\s]{1,4}$/, ''));
}

/** Does a line of dashes, with words or without, stand above the header of an older mail? */
export function isRuleAboveHeader(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (line.length > 200 || (!RULE.test(line) && !IN_DASHES.test(line))) return false;
  return headerEnd(lines, nextWritten(lines, at + 1)) !== undefined;
}
