import { facts, heading, link, paragraph } from '../../letters/draft';
import type { Letter } from '../../letters/letter';
import { promiseName } from './owed';
import { promises } from '../promises';

/** To whoever is responsible: a promise comes due, what settles it, and where its case is. */
export const reminder: Letter<'reminder'> = (context) => ({
  subject: `${promises[context.content.promise.kind].inShort}, échéance le ${context.day(context.content.promise.dueAt)} : ${context.shortTitle}`,
  heading: promiseName(context.content.promise),
  blocks: [
    paragraph(`Cela est dû à ${context.offer.publisherName} pour ${context.title}, et n’est pas encore réglé.`),
    facts([['Échéance', context.moment(context.content.promise.dueAt)]]),
    heading('Ce qu’il faut faire'),
    paragraph(promises[context.content.promise.kind].settling),
    ...link('Ouvrir le dossier', context.caseUrl),
  ],
});
