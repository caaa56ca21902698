import type { ConsoleWords } from '../../en/console';

export const now: ConsoleWords['now'] = 'maintenant';
