/** Controls, line separators, half characters and marks that turn the direction of what follows. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * Text from outside on one harmless line. Addresses lose their scheme: a name that somebody typed on the owner check's
 * page goes to strangers under the programme's name and must not carry a link there.
 */
export const printable = (text: string): string =>
  text.replace(UNPRINTABLE, ' ').replace(/:\/\//g, ': ').replace(/ {2,}/g, ' ').trim();

const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text, or its beginning with an ellipsis, in at most `limit` characters as people count them. */
export function shortened(text: string, limit: number): string {
  const characters = Array.from(CHARACTERS.segment(text), ({ segment }) => segment);
  if (characters.length <= limit) return text;
  const beginning = characters.slice(0, limit - 1).join('');
  return `${beginning.trimEnd()}…`;
}
