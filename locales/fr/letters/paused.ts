import { heading, list, paragraph } from '../../letters/draft';
import type { Letter } from '../../letters/letter';

/** Due dates rest until a day: what that means, whether news rests too, and how to end it sooner. */
export const paused: Letter<'paused'> = ({ content: { until, news }, title, shortTitle, day }) => ({
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
});
