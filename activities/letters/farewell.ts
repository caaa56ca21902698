import type { OwedItem } from '../../domain/offer/letters';
import { facts, heading, list, paragraph, type Block } from './draft';
import { ENDING, GROUND } from './endings';
import type { InEach, Language } from './language';
import type { Letter, LetterContext } from './letter';
import { noted } from './noted';
import { promiseName } from './promise-names';

type Farewell = LetterContext<'farewell'>;

/** The offer is over: how and why, what stops, what was not kept, and what stays. */
export const farewell: Letter<'farewell'> = {
  reader: 'publisher',

  en: (over) => ({
    subject: `${over.shortTitle}: ${ENDING[over.content.how].en.inSubject}`,
    heading: `The programme for ${over.title} has ended`,
    blocks: [
      ...why('en', over),
      heading('What stops'),
      list(STOPS.en(over)),
      ...WAIVED.en(over),
      ...MISSED.en(over),
      heading('What stays'),
      paragraph(
        'The record stays: what was promised for this offer, what was kept and what was not. Reply to this email if you want to know what it says.',
      ),
      paragraph(ENDING[over.content.how].en.afterwards),
    ],
  }),

  fr: (over) => ({
    subject: `${over.shortTitle} : ${ENDING[over.content.how].fr.inSubject}`,
    heading: `Fin du programme pour ${over.title}`,
    blocks: [
      ...why('fr', over),
      heading('Ce qui s’arrête'),
      list(STOPS.fr(over)),
      ...WAIVED.fr(over),
      ...MISSED.fr(over),
      heading('Ce qui reste'),
      paragraph(
        'Le dossier reste : ce qui a été promis pour cette offre, ce qui a été tenu et ce qui ne l’a pas été. Répondez à cet e-mail si vous voulez savoir ce qu’il contient.',
      ),
      paragraph(ENDING[over.content.how].fr.afterwards),
    ],
  }),
};

function why(
  language: Language,
  { content: { how, ground, publisherNote, endedAt }, title, day }: Farewell,
): readonly Block[] {
  return [
    paragraph(ENDING[how][language].opening({ title, day: day(endedAt) })),
    ...(ground === null ? [] : [paragraph(GROUND[ground][language])]),
    ...noted(language, publisherNote),
  ];
}

const STOPS: InEach<(over: Farewell) => readonly string[]> = {
  en: ({ content: { how } }) => [
    'The engagement, if there was one, and the news about this offer.',
    how === 'revoked'
      ? 'Its benefits, also those that have been activated.'
      : 'Its benefits: none can be activated from now on.',
    'Our letters about it: this is the last one.',
  ],
  fr: ({ content: { how } }) => [
    'L’engagement, s’il y en avait un, et les nouvelles au sujet de cette offre.',
    how === 'revoked'
      ? 'Ses avantages, y compris ceux qui ont été activés.'
      : 'Ses avantages : aucun ne peut plus être activé.',
    'Nos lettres à son sujet : celle-ci est la dernière.',
  ],
};

const WAIVED: InEach<(over: Farewell) => readonly Block[]> = {
  en: ({ content: { waived }, day }) =>
    waived.length === 0
      ? []
      : [
          heading('What we no longer owe you'),
          paragraph('These promises were not due yet. They end with the programme:'),
          facts(byDate(waived).map((item) => [promiseName('en', item), `was due by ${day(item.dueAt)}`])),
        ],
  fr: ({ content: { waived }, day }) =>
    waived.length === 0
      ? []
      : [
          heading('Ce que nous ne vous devons plus'),
          paragraph('Ces promesses n’étaient pas encore échues. Elles prennent fin avec le programme :'),
          facts(byDate(waived).map((item) => [promiseName('fr', item), `prévu au plus tard le ${day(item.dueAt)}`])),
        ],
};

const MISSED: InEach<(over: Farewell) => readonly Block[]> = {
  en: ({ content: { missed }, day }) =>
    missed.length === 0
      ? []
      : [
          heading('What we did not keep'),
          paragraph(
            'This was due before the end, and we did not do it. The failure is ours, it is on record as missed, and we are sorry.',
          ),
          facts(byDate(missed).map((item) => [promiseName('en', item), `was due by ${day(item.dueAt)}`])),
        ],
  fr: ({ content: { missed }, day }) =>
    missed.length === 0
      ? []
      : [
          heading('Ce que nous n’avons pas tenu'),
          paragraph(
            'Cela était dû avant la fin, et nous ne l’avons pas fait. La faute est la nôtre, elle est enregistrée comme promesse non tenue, et nous vous prions de nous en excuser.',
          ),
          facts(byDate(missed).map((item) => [promiseName('fr', item), `l’échéance était le ${day(item.dueAt)}`])),
        ],
};

const byDate = (items: readonly OwedItem[]): readonly OwedItem[] =>
  [...items].sort((a, b) => a.dueAt.localeCompare(b.dueAt));
