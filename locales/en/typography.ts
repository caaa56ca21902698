import type { Typography } from '../typography';

/** A name in quotation marks. */
export const quoted = (text: string): string => `“${text}”`;

/** Ordinary spaces everywhere. */
export const typography: Typography = { typeset: (text) => text, colon: ':', quoted };
