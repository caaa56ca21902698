import { facts, heading, link, paragraph } from '../../letters/draft';
import type { Letter } from '../../letters/letter';
import { promiseName } from './owed';
import { SETTLING } from './settling';
import type { PromiseKind } from '../../../domain/promises/kinds';

/** Several promises of one offer may come due on one day: the subject tells them apart. */
const IN_SHORT: Record<PromiseKind, string> = {
  welcome: 'Conseils',
  'first-contact': 'Premier contact',
  'engagement-manager': 'Responsable',
  'benefit-contact': 'Prise de contact',
  'technical-answer': 'Réponse technique',
  'sponsorship-details': 'Parrainage',
  news: 'Nouvelles',
};

/** To whoever is responsible: a promise comes due, what settles it, and where its case is. */
export const reminder: Letter<'reminder'> = (context) => ({
  subject: `${IN_SHORT[context.content.promise.kind]}, échéance le ${context.day(context.content.promise.dueAt)} : ${context.shortTitle}`,
  heading: promiseName(context.content.promise),
  blocks: [
    paragraph(`Cela est dû à ${context.offer.publisherName} pour ${context.title}, et n’est pas encore réglé.`),
    facts([['Échéance', context.moment(context.content.promise.dueAt)]]),
    heading('Ce qu’il faut faire'),
    paragraph(SETTLING[context.content.promise.kind]),
    ...link('Ouvrir le dossier', context.caseUrl),
  ],
});
