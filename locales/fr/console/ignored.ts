import type { ConsoleWords } from '../../en/console';

export const ignored: ConsoleWords['ignored'] = (values) =>
  `Laissé de côté, faute de pouvoir être compris\u00a0: ${values}.`;

export const quotes: ConsoleWords['quotes'] = (value) => `«\u00a0${value}\u00a0»`;
