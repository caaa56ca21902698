/** Who acts where nobody has said their name. */
const NOBODY: ReadonlySet<string> = new Set(['service', 'api', 'temporal', 'nobody']);

/** Is it somebody whose name says something to a person? */
export const isSomebody = (by: string): boolean => !NOBODY.has(by);
