import type { ConsoleWords } from '../../en/console';

/** French keeps a space before a colon. */
export const colon: ConsoleWords['colon'] = '\u00a0:';
