import { decodeWords } from 'postal-mime';
import { textOf } from '../bounded-mail';

/** A field of a report, or a header of a mail that is included in one: its name in lower case, its value unfolded. */
export type Field = { readonly name: string; readonly value: string };

/** Characters of a part that are looked at. */
const MOST = 128 * 1024;
const FIELD = /^([a-z][a-z0-9_-]{0,76})[ \t]*:(.*)$/i;

/** The text of a part of a report, as far as it is looked at. */
export const textOfPart = (content: Uint8Array): string => textOf(content.subarray(0, MOST));

/**
 * The fields of a text, by its blocks between empty lines. A line that is no field goes on with the one before, folded
 * as it should be or not.
 */
export function fieldBlocks(text: string): Field[][] {
  const blocks: { name: string; lines: string[] }[][] = [[]];
  for (const line of text.slice(0, MOST).split(/\r\n|\r|\n/)) {
    const block = blocks.at(-1) ?? [];
    const [, name, value] = FIELD.exec(line) ?? [];
    if (line.trim() === '') blocks.push([]);
    else if (name !== undefined && value !== undefined) block.push({ name: name.toLowerCase(), lines: [value.trim()] });
    else block.at(-1)?.lines.push(line.trim());
  }
  return blocks.filter(({ length }) => length > 0).map((block) => block.map(fieldOf));
}

const fieldOf = ({ name, lines }: { readonly name: string; readonly lines: readonly string[] }): Field => ({
  name,
  value: decodeWords(lines.join(' ').trim()),
});

/** The values of all fields of a name. */
export const valuesOf = (fields: readonly Field[], name: string): string[] =>
  fields.filter((field) => field.name === name).map(({ value }) => value);
