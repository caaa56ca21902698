import type { Formats } from '../formats';

/** The first day of a month is an ordinal. */
export const formats: Formats = {
  tag: 'fr-FR',
  longDay: ({ weekday, day, month, year }) => `${weekday} ${day === 1 ? '1er' : day} ${month} ${year}`,
  time: ({ hour, minute }) => ` à ${Number(hour)}\u00a0h\u00a0${minute}`,
  date: (written) =>
    written.replace(/^(\p{L}+ )?1 (?=\p{L})/u, (_, weekday: string | undefined) => `${weekday ?? ''}1er `),
};
