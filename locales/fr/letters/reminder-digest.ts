import { type Block, facts, heading, link, paragraph } from '../../letters/draft';
import type { DueItem, ReminderDigest } from '../../letters/reminder-digest';
import { promiseName } from './owed';
import { promises } from '../promises';

/** To whoever is responsible for several promises: all of which a day reminds, in one letter. */
export const reminderDigest: ReminderDigest = (day, all) => ({
  subject: `Rappel du ${day} : ${all.length} promesses arrivent à échéance`,
  heading: `${all.length} promesses arrivent à échéance`,
  blocks: [
    paragraph('Elles vous reviennent toutes et ne sont pas encore réglées. La prochaine échéance vient en premier.'),
    ...all.flatMap(comesDue),
  ],
});

/** One promise: to whom it is owed and by when, what settles it, and where its case is. */
const comesDue = ({ promise, due, publisherName, title, caseUrl }: DueItem): readonly Block[] => [
  heading(promiseName(promise)),
  facts([
    ['Échéance', due],
    ['Due à', publisherName],
    ['Offre', title],
  ]),
  paragraph(promises[promise.kind].settling),
  ...link('Ouvrir le dossier', caseUrl),
];
