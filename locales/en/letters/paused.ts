import { heading, list, paragraph } from '../../letters/draft';
import type { Letter } from '../../letters/letter';

/** Due dates rest until a day: what that means, whether news rests too, and how to end it sooner. */
export const paused: Letter<'paused'> = ({ content: { until, news }, title, shortTitle, day }) => ({
  subject: `${shortTitle}: paused until ${day(until)}`,
  heading: `${title} rests until ${day(until)}`,
  blocks: [
    paragraph('Nothing is lost by a pause: what we owe you stays owed, and only its dates move.'),
    heading('What rests, and what goes on'),
    list([
      'Due dates: those still ahead move by as long as the pause lasts.',
      news
        ? 'News: it rests too, as you asked. The four weeks without a message do not run on.'
        : 'News: it goes on. You never go more than four weeks without a message.',
    ]),
    paragraph(`After ${day(until)} everything goes on by itself; you need do nothing for that.`),
    paragraph('You want to go on sooner? Reply to this email, and the pause ends.'),
  ],
});
