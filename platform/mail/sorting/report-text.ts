import type { ParsedMail } from '../parsed-mail';
import { withoutColours } from './coloured-answers';
import { htmlLines } from './html-lines';

/** Characters of a report's text that are looked at. */
const MOST = 64 * 1024;

/** Where the copy of the original mail begins in a report's text. */
const COPY =
  /^[ \t>]*(?:-{2,}[ \t]*)?(?:original message follows|original message headers|below this line is a copy|this is a copy of (?:the|your)|-{3,}.{0,12}\b(?:original|returned|unsent|message) (?:message|mail|text|headers?)|original message\b.{0,20}$|-{3,}\s*(?:message|unsent message|header)|the (?:body|header) of (?:your|the) (?:original )?message|your (?:original )?message (?:is|reads|follows)|included is a copy|ursprüngliche nachricht|message d'origine|mensaje original)/im;

/** What a report says to people, without the copy of the mail, and with it. */
export type ReportText = { readonly words: string; readonly whole: string };

/** The words of a report: its text, else its HTML as text. */
export function reportText({ text, html }: ParsedMail): ReportText {
  const whole = (text?.trim() ? text : withoutColours(htmlLines(html ?? '')).replace(/[\uE000\uE001]/g, '')).slice(
    0,
    MOST,
  );
  const at = whole.search(COPY);
  return { words: at > 0 ? whole.slice(0, at) : whole, whole };
}

/** What a text says of an address: from the line that names it up to where it names another of them. */
export function wordsAbout(address: string, others: readonly string[], words: string): string {
  const text = words.toLowerCase();
  const named = text.indexOf(address.toLowerCase());
  if (named < 0) return others.length === 0 ? words.slice(0, 4000) : '';
  const after = named + address.length;
  const ends = others.map((other) => text.indexOf(other.toLowerCase(), after)).filter((at) => at >= 0);
  const lineStart = text.lastIndexOf('\n', named) + 1;
  return words.slice(
    others.some((other) => text.slice(lineStart, named).includes(other.toLowerCase())) ? after : lineStart,
    Math.min(...ends, after + 1500),
  );
}

/** `<new@b.example> (expanded from <old@a.example>)`, as Postfix, Sendmail and Exim tell a forward. */
export function expandedFrom(address: string, words: string): string | undefined {
  const about = wordsAbout(address, [], words);
  const after = about.slice(about.toLowerCase().indexOf(address.toLowerCase()) + address.length).slice(0, 300);
  return EXPANDED.exec(after)?.[1];
}

const EXPANDED =
  /^[>\s:]*(?:\([^()]{0,200}\)\s*)?\((?:ultimately )?(?:expanded|generated) from:?\s*<?([^\s<>()]+@[^\s<>()]+)>?\)/i;
