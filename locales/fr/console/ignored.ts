import type { ConsoleWords } from '../../en/console';

export const ignored: ConsoleWords['ignored'] = (values) =>
  `Laissé de côté, faute de pouvoir être compris\u00a0: ${values}.`;
