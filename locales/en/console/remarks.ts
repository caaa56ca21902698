/** Ends a sentence, with a remark where there is one. */
export const because = (note: string | null): string => (note === null ? '.' : `: ${note}`);
