import type { Typography } from '../typography';

const NO_BREAK_SPACE = '\u00a0';

/** A name in quotation marks. */
export const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

/** High signs are set apart by a space at which no line breaks. */
export const typography: Typography = {
  typeset: (text) => text.replace(/ (?=[:;?!»%])/g, NO_BREAK_SPACE).replace(/« /g, `«${NO_BREAK_SPACE}`),
  colon: `${NO_BREAK_SPACE}:`,
  quoted,
};
