/** The words of a text as lists are searched for them: letters and digits, lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A full-text query for offers in which every word begins like one of these. */
export const beginningLike = (text: string): string =>
  wordsOf(text)
    .map((word) => `${word}:*`)
    .join(' & ');
