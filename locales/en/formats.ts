import type { Formats } from '../formats';

/** British English: as most of the world writes its dates, and "US$" leaves no doubt whose dollars are meant. */
export const formats: Formats = {
  tag: 'en-GB',
  longDay: ({ weekday, day, month, year }) => `${weekday}, ${day} ${month} ${year}`,
  time: ({ hour, minute }) => `, ${hour}:${minute}`,
  date: (written) => written,
};
