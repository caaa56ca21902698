import type { ParsedMail } from '../parsed-mail';
import { colouredLines, saysAnswersBelow, withoutColours } from './coloured-answers';
import { htmlLines, OLDER_BELOW, SIGNED } from './html-lines';
import {
  attributions,
  headerEnd,
  headerLabel,
  isBetweenArrows,
  isBlank,
  isOriginalMessageMark,
  isQuoted,
  isRuleAboveHeader,
  nextWritten,
} from './quote-marks';
import { bannerEnd, type Signer, signatureStart } from './signature';

/** What a person has written, taken apart: what is new, how it is signed, and what was there before. */
export type ReplyText = { readonly text: string; readonly signature: string; readonly quoted: string };

/** More is not read of a text, in UTF-16 units: 256 Ki. */
const LONGEST_TEXT = 262_144;

type Part = 'new' | 'signature' | 'quoted';

/** Signs that are not seen: marks of direction, soft hyphens, joints of width zero. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** A mail cannot bring the marks along that are put into it here. */
const unmarked = (text: string): string => withoutColours(text).replaceAll(SIGNED, '').replaceAll(OLDER_BELOW, '');

const readable = (text: string): string[] =>
  text
    .slice(0, LONGEST_TEXT)
    .replace(UNSEEN, '')
    .replace(/[\u00A0\u2007\u202F\t]/g, ' ')
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/);

/** Where an older mail begins at a line, the line after what introduces it. */
function introductionEnd(
  lines: readonly string[],
  at: number,
  attributed: ReadonlyMap<number, number>,
): number | undefined {
  if (isBetweenArrows(lines[at] ?? '')) return at + 1;
  if (isOriginalMessageMark(lines[at] ?? '') || isRuleAboveHeader(lines, at)) {
    const below = nextWritten(lines, at + 1);
    return headerEnd(lines, below) ?? below;
  }
  return headerEnd(lines, at) ?? attributed.get(at);
}

/** A quoted line that was broken on its way leaves its end without a mark; a person does not begin in the middle of it. */
function isBrokenQuotation(lines: readonly string[], at: number): boolean {
  const [before, line, below] = [lines[at - 1] ?? '', lines[at] ?? '', lines[at + 1] ?? ''];
  return (
    isQuoted(before) && before.length > 65 && isQuoted(below) && /^\p{Ll}/u.test(line) && /[\p{L},]$/u.test(before)
  );
}

/** What each line is. Below an older mail without marks at its lines, nothing is new. */
function partsOf(lines: readonly string[]): Part[] {
  const parts: Part[] = [];
  const attributed = attributions(lines);
  let isSignature = false;
  while (parts.length < lines.length) {
    const at = parts.length;
    const line = lines[at] ?? '';
    if ((isQuoted(line) && !isBetweenArrows(line)) || isBrokenQuotation(lines, at)) {
      isSignature = false;
      parts.push('quoted');
      continue;
    }
    const end = line === OLDER_BELOW ? at + 1 : isBlank(line) ? undefined : introductionEnd(lines, at, attributed);
    if (end !== undefined) {
      const isMarked = isQuoted(lines[nextWritten(lines, end)] ?? '');
      const until = isMarked ? end : lines.length;
      while (parts.length < until) parts.push('quoted');
      isSignature = false;
      continue;
    }
    isSignature ||= line === '--';
    parts.push(isSignature || line.startsWith(SIGNED) ? 'signature' : 'new');
  }
  return parts;
}

/** Marks the end of each stretch of new text that is a signature. */
function foldSignatures(lines: readonly string[], parts: Part[], signer: Signer): void {
  for (let end = lines.length; end > 0;) {
    let start = end;
    while (start > 0 && parts[start - 1] === 'new') start--;
    const signed = start < end ? start + signatureStart(lines.slice(start, end), signer) : end;
    parts.fill('signature', signed, end);
    end = Math.min(start, end - 1);
  }
}

function joined(lines: readonly string[], parts: readonly Part[], wanted: Part): string {
  const kept = lines.map((line, at) => (parts[at] === wanted ? line : ''));
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Outlook marks no line: what is typed into the older mail in another colour is new where its writer says so above. */
function takeColoured(marked: readonly string[], lines: readonly string[], parts: Part[]): void {
  if (!parts.includes('quoted') || !saysAnswersBelow(joined(lines, parts, 'new'))) return;
  for (const [at, isColoured] of colouredLines(marked).entries())
    if (isColoured && parts[at] === 'quoted' && headerLabel(lines[at] ?? '') === undefined) parts[at] = 'new';
}

function taken(marked: readonly string[], signer: Signer): ReplyText {
  const written = marked.map(withoutColours);
  const lines = written.map((line) => line.trim());
  const parts = partsOf(lines);
  takeColoured(marked, lines, parts);
  parts.fill('signature', 0, bannerEnd(lines));
  foldSignatures(lines, parts, signer);
  const shown = written.map((line) => line.replace(SIGNED, '').replace(OLDER_BELOW, '').trimEnd());
  return {
    text: joined(shown, parts, 'new'),
    signature: joined(shown, parts, 'signature'),
    quoted: joined(shown, parts, 'quoted'),
  };
}

/** The new text of a mail alone; empty where nothing in it is new. */
export function replyText(mail: ParsedMail): ReplyText {
  const signer = mail.from ?? { name: '', address: '' };
  const ofHtml = () => taken(readable(htmlLines(unmarked(mail.html ?? ''))), signer);
  if (mail.text === null || mail.text.trim() === '') return ofHtml();
  const ofText = taken(readable(unmarked(mail.text)), signer);
  if (mail.html === null || (ofText.quoted !== '' && !saysAnswersBelow(ofText.text))) return ofText;
  // Some programs quote in the HTML alone by what can be recognised.
  const other = ofHtml();
  if (other.quoted === '') return ofText;
  return ofText.quoted === '' || other.text.length > ofText.text.length ? other : ofText;
}
