import { facts, heading, list, paragraph, type Block } from '../../letters/draft';
import type { Letter, LetterContext } from '../../letters/letter';
import { byDate } from '../../letters/owed';
import { ENDING, GROUND } from './endings';
import { noted } from './noted';
import { promiseName } from './owed';

type Farewell = LetterContext<'farewell'>;

/** The offer is over: how and why, what stops, what was not kept, and what stays. */
export const farewell: Letter<'farewell'> = (over) => ({
  subject: `${over.shortTitle} : ${ENDING[over.content.how].inSubject}`,
  heading: `Fin du programme pour ${over.title}`,
  blocks: [
    ...why(over),
    heading('Ce qui s’arrête'),
    list(stops(over)),
    ...noLongerOwed(over),
    ...notKept(over),
    heading('Ce qui reste'),
    paragraph(
      'Le dossier reste : ce qui a été promis pour cette offre, ce qui a été tenu et ce qui ne l’a pas été. Répondez à cet e-mail si vous voulez savoir ce qu’il contient.',
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
  'L’engagement, s’il y en avait un, et les nouvelles au sujet de cette offre.',
  how === 'revoked'
    ? 'Ses avantages, y compris ceux qui ont été activés.'
    : 'Ses avantages : aucun ne peut plus être activé.',
  'Nos lettres à son sujet : celle-ci est la dernière.',
];

const noLongerOwed = ({ content: { waived }, day }: Farewell): readonly Block[] =>
  waived.length === 0
    ? []
    : [
        heading('Ce que nous ne vous devons plus'),
        paragraph('Ces promesses n’étaient pas encore échues. Elles prennent fin avec le programme :'),
        facts(byDate(waived).map((item) => [promiseName(item), `prévu au plus tard le ${day(item.dueAt)}`])),
      ];

const notKept = ({ content: { missed }, day }: Farewell): readonly Block[] =>
  missed.length === 0
    ? []
    : [
        heading('Ce que nous n’avons pas tenu'),
        paragraph(
          'Cela était dû avant la fin, et nous ne l’avons pas fait. La faute est la nôtre, elle est enregistrée comme promesse non tenue, et nous vous prions de nous en excuser.',
        ),
        facts(byDate(missed).map((item) => [promiseName(item), `l’échéance était le ${day(item.dueAt)}`])),
      ];
