import { heading, list, paragraph } from './draft';
import type { Letter } from './letter';

/** Due dates rest until a day: what that means, whether news rests too, and how to end it sooner. */
export const paused: Letter<'paused'> = {
  reader: 'publisher',

  en: ({ content: { until, news }, title, shortTitle, day }) => ({
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
  }),

  fr: ({ content: { until, news }, title, shortTitle, day }) => ({
    subject: `${shortTitle} : en pause jusqu’au ${day(until)}`,
    heading: `${title} : pause jusqu’au ${day(until)}`,
    blocks: [
      paragraph('Une pause ne fait rien perdre : ce que nous vous devons reste dû, seules les dates se déplacent.'),
      heading('Ce qui s’arrête et ce qui continue'),
      list([
        'Les échéances : celles à venir sont reportées de la durée de la pause.',
        news
          ? 'Les nouvelles : elles s’arrêtent aussi, comme vous l’avez demandé. Les quatre semaines sans message ne courent plus.'
          : 'Les nouvelles : elles continuent. Vous ne restez jamais plus de quatre semaines sans message.',
      ]),
      paragraph(`Après le ${day(until)}, tout reprend de soi-même ; vous n’avez rien à faire pour cela.`),
      paragraph('Vous voulez reprendre plus tôt ? Répondez à cet e-mail, et la pause prend fin.'),
    ],
  }),
};
