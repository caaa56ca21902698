import { ADDED_BY_PROGRAM, BANNERS, CLOSINGS, DISCLAIMERS, THANKS } from './signature-words';

/** Who signs: by the `From` of the mail. */
export type Signer = { readonly name: string; readonly address: string };

/** More lines that are not blank are no signature below a closing. */
const MOST_LINES = 14;
const LONGEST_LINE = 90;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{1,40}/gu) ?? [];

const plain = (line: string): string =>
  line
    .slice(0, 100)
    .toLowerCase()
    .replace(/'/g, '’')
    .replace(/^[*_~–—-]{1,4}\s?/, '')
    .replace(/[\s.,;:!*_~–—-]{1,6}$/, '');

/** Is a line the name of who signs, or part of it: `Jane`, `Jane Roe`, `J. Roe`? */
export function isNameOf(line: string, signer: Signer): boolean {
  if (line.length > 60) return false;
  const [said, known] = [wordsOf(line), wordsOf(`${signer.name} ${signer.address.split('@')[0] ?? ''}`)];
  if (said.length === 0 || said.length > 5) return false;
  const fits = (word: string): boolean =>
    known.includes(word) || (word.length === 1 && known.some((each) => each.startsWith(word)));
  return said.every(fits) && said.some((word) => word.length > 1);
}

const isShort = (line: string): boolean =>
  line.length <= LONGEST_LINE &&
  !line.endsWith('?') &&
  (wordsOf(line).length <= 9 || /[|@•·]|https?:|\d{4}/.test(line));

const isAddedByProgram = (line: string): boolean => {
  const start = line
    .slice(0, 100)
    .toLowerCase()
    .replace(/'/g, '’')
    .replace(/^[\s*_>–—-]{1,6}/, '');
  return ADDED_BY_PROGRAM.some((each) => start.startsWith(each));
};

const isDisclaimer = (line: string): boolean => {
  const start = line
    .slice(0, 100)
    .toLowerCase()
    .replace(/^[\s*_•–—-]{1,6}/, '');
  return DISCLAIMERS.some((each) => start.startsWith(each));
};

/** Does everything below a closing look like the lines of a signature? A postscript does not. */
function isAllSigned(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line !== '');
  const until = written.findIndex((line) => isDisclaimer(line));
  const signed = until === -1 ? written : written.slice(0, until);
  return signed.length <= MOST_LINES && signed.every((line) => isShort(line) && !/^p\.? ?s\b/i.test(line));
}

/** Is a line one with which a letter ends, given what stands below? */
function isClosing(line: string, below: readonly string[], signer: Signer): boolean {
  if (line.length > LONGEST_LINE) return false;
  const said = plain(line);
  if (CLOSINGS.has(said)) return true;
  const next = below.find((each) => each !== '') ?? '';
  if (THANKS.has(said)) return isNameOf(next, signer) || CLOSINGS.has(plain(next));
  // `Best regards, Jane`: the closing and the name in one line.
  const comma = said.indexOf(',');
  return comma > 0 && CLOSINGS.has(said.slice(0, comma)) && isNameOf(said.slice(comma + 1), signer);
}

/** The end of what is left when the paragraphs at the end that nobody has written by hand are taken off. */
function withoutAdded(lines: readonly string[]): number {
  let end = lines.length;
  for (;;) {
    while (end > 0 && (lines[end - 1] ?? '') === '') end--;
    let start = end;
    while (start > 0 && (lines[start - 1] ?? '') !== '' && end - start < 40) start--;
    const added = lines.slice(start, end).findIndex((line) => isAddedByProgram(line) || isDisclaimer(line));
    const isRule = end - start === 1 && /^[-_=*–—]{2,100}$/.test(lines[start] ?? '');
    if (added === -1 && !isRule) return end;
    end = start + Math.max(added, 0);
    if (end === 0) return 0;
  }
}

/** The line where the signature begins that ends a stretch of lines; their number where there is none for certain. */
export function signatureStart(lines: readonly string[], signer: Signer): number {
  const end = withoutAdded(lines);
  const lowest = Math.max(0, end - 2 * MOST_LINES);
  let start = end;
  for (let at = end - 1; at >= lowest; at--) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const below = lines.slice(at + 1, end);
    const isEnd =
      isClosing(line, below, signer) ||
      line === '—' ||
      // The footer of a list.
      (/^[_-]{20,200}$/.test(line) && at < end - 1) ||
      // A name in full, in a paragraph of its own, with lines of a signature below.
      (wordsOf(line).length > 1 && isNameOf(line, signer) && (lines[at - 1] ?? '') === '' && at > 0);
    if (isEnd && isAllSigned(below)) start = at;
    else if (!isShort(line) && !isDisclaimer(line)) break;
  }
  return start;
}

/** The lines after what a gateway has put above a mail from outside; 0 where it has put nothing there. */
export function bannerEnd(lines: readonly string[]): number {
  const start = lines.findIndex((line) => line !== '');
  const first = (lines[start] ?? '')
    .slice(0, 100)
    .toLowerCase()
    .replace(/'/g, '’')
    .replace(/^[\s*_⚠️-]{1,6}/u, '');
  if (!BANNERS.some((each) => first.startsWith(each))) return 0;
  const end = lines.indexOf('', start);
  // A banner stands by itself; where nothing follows it, it may be all that was written.
  return end === -1 || end - start > 6 ? 0 : end;
}
