import { facts, heading, list, paragraph, type Block } from '../../letters/draft';
import type { Letter, LetterContext } from '../../letters/letter';
import { byDate } from '../../letters/owed';
import { ENDING, GROUND } from './endings';
import { noted } from './noted';
import { promiseName } from './owed';

type Farewell = LetterContext<'farewell'>;

/** The offer is over: how and why, what stops, what was not kept, and what stays. */
export const farewell: Letter<'farewell'> = (over) => ({
  subject: `${over.shortTitle}: ${ENDING[over.content.how].inSubject}`,
  heading: `The programme for ${over.title} has ended`,
  blocks: [
    ...why(over),
    heading('What stops'),
    list(stops(over)),
    ...noLongerOwed(over),
    ...notKept(over),
    heading('What stays'),
    paragraph(
      'The record stays: what was promised for this offer, what was kept and what was not. Reply to this email if you want to know what it says.',
    ),
    paragraph(ENDING[over.content.how].afterwards),
  ],
});

function why({ content: { how, ground, publisherNote, endedAt }, title, day }: Farewell): readonly Block[] {
  return [
    paragraph(ENDING[how].opening({ title, day: day(endedAt) })),
    ...(ground === null ? [] : [paragraph(GROUND[ground])]),
    ...noted(publisherNote),
  ];
}

const stops = ({ content: { how } }: Farewell): readonly string[] => [
  'The engagement, if there was one, and the news about this offer.',
  how === 'revoked'
    ? 'Its benefits, also those that have been activated.'
    : 'Its benefits: none can be activated from now on.',
  'Our letters about it: this is the last one.',
];

const noLongerOwed = ({ content: { waived }, day }: Farewell): readonly Block[] =>
  waived.length === 0
    ? []
    : [
        heading('What we no longer owe you'),
        paragraph('These promises were not due yet. They end with the programme:'),
        facts(byDate(waived).map((item) => [promiseName(item), `was due by ${day(item.dueAt)}`])),
      ];

const notKept = ({ content: { missed }, day }: Farewell): readonly Block[] =>
  missed.length === 0
    ? []
    : [
        heading('What we did not keep'),
        paragraph(
          'This was due before the end, and we did not do it. The failure is ours, it is on record as missed, and we are sorry.',
        ),
        facts(byDate(missed).map((item) => [promiseName(item), `was due by ${day(item.dueAt)}`])),
      ];
