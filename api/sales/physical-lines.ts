import { createReadStream } from 'node:fs';

/** A line of a file as it was written, without its end. */
export type PhysicalLine = { readonly line: number; readonly text: string };

/** No line is kept longer than this, in characters: one without an end would fill the memory. */
export const LONGEST_LINE = 65_536;

/** The lines of a file in UTF-8, a block at a time; their ends are LF or CRLF. */
export async function* physicalLines(path: string): AsyncGenerator<readonly PhysicalLine[]> {
  let line = 0;
  let begun = '';
  const number = (text: string): PhysicalLine => ({
    line: ++line,
    text: text.replace(/\r$/, '').replace(line === 1 ? /^\uFEFF/ : '', ''),
  });
  for await (const chunk of createReadStream(path, { encoding: 'utf8' }) as AsyncIterable<string>) {
    const [first = '', ...others] = chunk.split('\n');
    begun = (begun + first).slice(0, LONGEST_LINE + 1);
    const last = others.pop();
    if (last === undefined) continue;
    yield [begun, ...others].map(number);
    begun = last;
  }
  if (begun !== '') yield [number(begun)];
}
