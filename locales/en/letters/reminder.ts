import { facts, heading, link, paragraph } from '../../letters/draft';
import type { Letter } from '../../letters/letter';
import { promiseName } from './owed';
import { promises } from '../promises';

/** To whoever is responsible: a promise comes due, what settles it, and where its case is. */
export const reminder: Letter<'reminder'> = (context) => ({
  subject: `${promises[context.content.promise.kind].inShort} due ${context.day(context.content.promise.dueAt)}: ${context.shortTitle}`,
  heading: promiseName(context.content.promise),
  blocks: [
    paragraph(`${context.offer.publisherName} is owed this for ${context.title}, and it is still open.`),
    facts([['Due', context.moment(context.content.promise.dueAt)]]),
    heading('What to do'),
    paragraph(promises[context.content.promise.kind].settling),
    ...link('Open the case', context.caseUrl),
  ],
});
