import { facts, heading, link, paragraph } from '../../letters/draft';
import type { Letter } from '../../letters/letter';
import { promiseName } from './owed';
import { SETTLING } from './settling';
import type { PromiseKind } from '../../../domain/promises/kinds';

/** Several promises of one offer may come due on one day: the subject tells them apart. */
const IN_SHORT: Record<PromiseKind, string> = {
  welcome: 'Advice',
  'first-contact': 'First contact',
  'engagement-manager': 'Engagement manager',
  'benefit-contact': 'Benefit contact',
  'technical-answer': 'Technical answer',
  'sponsorship-details': 'Sponsorship details',
  news: 'News',
};

/** To whoever is responsible: a promise comes due, what settles it, and where its case is. */
export const reminder: Letter<'reminder'> = (context) => ({
  subject: `${IN_SHORT[context.content.promise.kind]} due ${context.day(context.content.promise.dueAt)}: ${context.shortTitle}`,
  heading: promiseName(context.content.promise),
  blocks: [
    paragraph(`${context.offer.publisherName} is owed this for ${context.title}, and it is still open.`),
    facts([['Due', context.moment(context.content.promise.dueAt)]]),
    heading('What to do'),
    paragraph(SETTLING[context.content.promise.kind]),
    ...link('Open the case', context.caseUrl),
  ],
});
