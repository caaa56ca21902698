import { readFileSync } from 'node:fs';

/** A logo longer than this makes Gmail cut letters off, which it does at 102 KB. */
const MOST_BYTES = 20_000;

/** What no drawing in a letter may have: programs, pages within it, and whatever is loaded from elsewhere. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/<script|\son\w+\s*=/i, 'a script'],
  [/<foreignObject|<iframe|<style|@import/i, 'a page or a style sheet'],
  [
    /<image|<use\b[^>]*href\s*=\s*["'](?!#)|\bhref\s*=\s*["'](?!#)|url\(\s*["']?(?!["']?#)|<!ENTITY/i,
    'something to load',
  ],
];

/** What is wrong with a drawing, as a sentence; undefined when it may stand in letters. */
export function faultOfLogo(svg: string): string | undefined {
  if (Buffer.byteLength(svg) > MOST_BYTES) return `is longer than ${MOST_BYTES} bytes`;
  const start = /^<svg\b[^>]*>/.exec(svg)?.[0];
  if (start === undefined || !svg.endsWith('</svg>')) return 'is no SVG drawing';
  if (!/\swidth="\d+(px)?"/.test(start) || !/\sheight="\d+(px)?"/.test(start))
    return 'must say its width and its height in pixels, as attributes of svg';
  const found = FORBIDDEN.find(([pattern]) => pattern.test(svg));
  return found && `holds ${found[1]}, which no letter may`;
}

/** Reads an SVG drawing, without what may stand before it: a declaration, a document type, comments. */
export const readLogo = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^\s*(<\?xml[^>]*\?>)?\s*(<!DOCTYPE[^>[]*>)?\s*/i, '')
    .trim();
