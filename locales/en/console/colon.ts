/** French keeps a space before a colon. */
export const colon = ':';
