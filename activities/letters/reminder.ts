import type { PromiseKind } from '../../domain/offer/letters';
import { facts, heading, link, paragraph } from './draft';
import type { InEach } from './language';
import type { Letter } from './letter';
import { promiseName } from './promise-names';
import { SETTLING } from './settling';

/** Several promises of one offer may come due on one day: the subject tells them apart. */
const IN_SHORT: Record<PromiseKind, InEach<string>> = {
  welcome: { en: 'Advice', fr: 'Conseils' },
  'first-contact': { en: 'First contact', fr: 'Premier contact' },
  'engagement-manager': { en: 'Engagement manager', fr: 'Responsable' },
  'benefit-contact': { en: 'Benefit contact', fr: 'Prise de contact' },
  'technical-answer': { en: 'Technical answer', fr: 'Réponse technique' },
  'sponsorship-details': { en: 'Sponsorship details', fr: 'Parrainage' },
  news: { en: 'News', fr: 'Nouvelles' },
};

/** To whoever is responsible: a promise comes due, what settles it, and where its case is. */
export const reminder: Letter<'reminder'> = {
  reader: 'staff',

  en: (context) => ({
    subject: `${IN_SHORT[context.content.promise.kind].en} due ${context.day(context.content.promise.dueAt)}: ${context.shortTitle}`,
    heading: promiseName('en', context.content.promise),
    blocks: [
      paragraph(`${context.offer.publisherName} is owed this for ${context.title}, and it is still open.`),
      facts([['Due', context.moment(context.content.promise.dueAt)]]),
      heading('What to do'),
      paragraph(SETTLING[context.content.promise.kind].en),
      ...link('Open the case', context.caseUrl),
    ],
  }),

  fr: (context) => ({
    subject: `${IN_SHORT[context.content.promise.kind].fr}, échéance le ${context.day(context.content.promise.dueAt)} : ${context.shortTitle}`,
    heading: promiseName('fr', context.content.promise),
    blocks: [
      paragraph(`Cela est dû à ${context.offer.publisherName} pour ${context.title}, et n’est pas encore réglé.`),
      facts([['Échéance', context.moment(context.content.promise.dueAt)]]),
      heading('Ce qu’il faut faire'),
      paragraph(SETTLING[context.content.promise.kind].fr),
      ...link('Ouvrir le dossier', context.caseUrl),
    ],
  }),
};
