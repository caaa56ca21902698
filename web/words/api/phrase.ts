import type { Language } from '../language';
import { moment } from '../times';
import { spanInWords } from './span-in-words';
import { VOCABULARY } from './vocabulary';

/** A sentence of the API with gaps, and the same in French: `{at}` is an instant, `{span}` an ISO 8601 duration. */
export type Phrase = readonly [english: string, french: string];

/** How the reader of a sentence reads. */
export type Reads = { readonly language: Language; readonly zone: string };

const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z/g;
const SPAN = /\bP(?=T?\d)(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?\b/g;
const GAP = /\{(\w+)\}/;

/** A sentence with its instants and spans as people write them. */
export const readable = (sentence: string, { language, zone }: Reads): string =>
  sentence
    .replace(INSTANT, (at) => moment(at, language, zone))
    .replace(SPAN, (span) => spanInWords(span, language) ?? span);

/** What the gaps of a phrase hold in a sentence; undefined where the sentence is another. */
export function gapsOf([english]: Phrase, sentence: string): ReadonlyMap<string, string> | undefined {
  if (!sentence.startsWith(english.split('{', 1)[0] ?? '')) return undefined;
  const found = patternOf(english).exec(sentence);
  if (found === null) return undefined;
  const [, ...held] = found;
  const names = english.match(/\{\w+\}/g) ?? [];
  return new Map(names.map((name, i) => [name.slice(1, -1), held[i] ?? '']));
}

/** The French of a phrase, with what its gaps hold. */
export const frenchOf = ([, french]: Phrase, gaps: ReadonlyMap<string, string>, reads: Reads): string =>
  spaced(french.replace(/\{(\w+)\}/g, (_, name: string) => inFrench(name, gaps.get(name) ?? '', reads)));

const inFrench = (name: string, held: string, reads: Reads): string =>
  VOCABULARY[name]?.[held] ?? readable(held, reads);

/** Between words and what French sets off by a space there is one that does not break. */
const spaced = (text: string): string => text.replace(/ (?=[:;!?»])/g, '\u00a0').replace(/« /g, '«\u00a0');

const patterns = new Map<string, RegExp>();

function patternOf(english: string): RegExp {
  const known = patterns.get(english);
  if (known !== undefined) return known;
  const source = english
    .split(new RegExp(GAP, 'g'))
    .map((part, i) => (i % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : gap(part)))
    .join('');
  const made = new RegExp(`^${source}$`, 's');
  patterns.set(english, made);
  return made;
}

/** Where several phrases fit, the one that says most itself is meant. */
export const bySaying = (one: Phrase, other: Phrase): number => saidBy(other) - saidBy(one);

const saidBy = ([english]: Phrase): number => english.replace(/\{\w+\}/g, '').length;

function gap(name: string): string {
  if (name === 'n') return '(\\d+)';
  const words = VOCABULARY[name];
  return words === undefined ? '(.+?)' : `(${Object.keys(words).join('|')})`;
}
