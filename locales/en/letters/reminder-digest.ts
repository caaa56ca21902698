import { type Block, facts, heading, link, paragraph } from '../../letters/draft';
import type { DueItem, ReminderDigest } from '../../letters/reminder-digest';
import { promiseName } from './owed';
import { promises } from '../promises';

/** To whoever is responsible for several promises: all of which a day reminds, in one letter. */
export const reminderDigest: ReminderDigest = (day, all) => ({
  subject: `Reminder for ${day}: ${all.length} promises come due`,
  heading: `${all.length} promises come due`,
  blocks: [
    paragraph('All of these are yours to keep and still open. What is due first comes first.'),
    ...all.flatMap(comesDue),
  ],
});

/** One promise: to whom it is owed and by when, what settles it, and where its case is. */
const comesDue = ({ promise, due, publisherName, title, caseUrl }: DueItem): readonly Block[] => [
  heading(promiseName(promise)),
  facts([
    ['Due', due],
    ['Owed to', publisherName],
    ['Offer', title],
  ]),
  paragraph(promises[promise.kind].settling),
  ...link('Open the case', caseUrl),
];
