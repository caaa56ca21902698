import { facts, heading, list, paragraph, type Block } from './draft';
import type { Letter, Occasion } from './letter';
import { promiseName } from './promise-names';
import { SETTLING } from './settling';

type Reminder = Occasion<'reminder'>;

/** To whoever is responsible: a promise comes due, why it does, and what settles it. */
export const reminder: Letter<'reminder'> = {
  reader: 'staff',

  en: (occasion) => ({
    subject: `Due ${occasion.day(occasion.content.promise.dueAt)}: ${occasion.shortTitle}`,
    heading: promiseName('en', occasion.content.promise),
    blocks: [
      paragraph(`${occasion.offer.publisherName} is owed this for ${occasion.title}, and it is still open.`),
      facts([
        ['Due', occasion.moment(occasion.content.promise.dueAt)],
        ['Offer', occasion.offer.id],
      ]),
      heading('What to do'),
      paragraph(SETTLING[occasion.content.promise.kind].en),
      ...because('Why this date', occasion),
    ],
  }),

  fr: (occasion) => ({
    subject: `Échéance le ${occasion.day(occasion.content.promise.dueAt)} : ${occasion.shortTitle}`,
    heading: promiseName('fr', occasion.content.promise),
    blocks: [
      paragraph(`Cela est dû à ${occasion.offer.publisherName} pour ${occasion.title}, et n’est pas encore réglé.`),
      facts([
        ['Échéance', occasion.moment(occasion.content.promise.dueAt)],
        ['Offre', occasion.offer.id],
      ]),
      heading('Ce qu’il faut faire'),
      paragraph(SETTLING[occasion.content.promise.kind].fr),
      ...because('Pourquoi cette date', occasion),
    ],
  }),
};

const because = (title: string, { content: { why } }: Reminder): readonly Block[] =>
  why.length === 0 ? [] : [heading(title), list(why)];
