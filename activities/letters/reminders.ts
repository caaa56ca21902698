import type { Instant } from '../../domain/calendar/instants';
import type { OwedItem, OfferCard, LetterOrder } from '../../domain/offer/letters';
import { longDay, longMoment } from '../../locales/dates';
import { type Block, type Draft, facts, heading, link, paragraph } from './draft';
import { framed } from './frame';
import { type InEach, type Language, languageOf, quoted } from './language';
import { printable } from './printable';
import { promiseName } from './promise-names';
import { type Rendered, set } from './render';
import { SETTLING } from './settling';

/** Something that comes due: what is owed, for which offer, and where its case is. */
export type ComesDue = {
  readonly promise: OwedItem;
  readonly offer: Pick<OfferCard, 'title' | 'publisherName' | 'timeZone'>;
  readonly caseUrl: string;
};

/** Whose reminders they are, on which day of which zone. */
type ReminderReader = Pick<LetterOrder, 'to' | 'language' | 'offer'> & {
  readonly at: Instant;
  readonly timeZone: string;
};

/** To whoever is responsible for several promises: all of which a day reminds, in one letter. */
export function renderReminders({ at, timeZone, ...order }: ReminderReader, all: readonly ComesDue[]): Rendered {
  const language = languageOf(order.language);
  const draft = DRAFT[language](longDay(at, language, timeZone), all);
  return set(language, framed(language, 'staff', draft, order));
}

const DRAFT: InEach<(day: string, all: readonly ComesDue[]) => Draft> = {
  en: (day, all) => ({
    subject: `Reminder for ${day}: ${all.length} promises come due`,
    heading: `${all.length} promises come due`,
    blocks: [
      paragraph('All of these are yours to keep and still open. What is due first comes first.'),
      ...all.flatMap((each) => block('en', each)),
    ],
  }),

  fr: (day, all) => ({
    subject: `Rappel du ${day} : ${all.length} promesses arrivent à échéance`,
    heading: `${all.length} promesses arrivent à échéance`,
    blocks: [
      paragraph('Elles vous reviennent toutes et ne sont pas encore réglées. La prochaine échéance vient en premier.'),
      ...all.flatMap((each) => block('fr', each)),
    ],
  }),
};

/** One promise: to whom it is owed and by when, what settles it, and where its case is. */
function block(language: Language, { promise, offer, caseUrl }: ComesDue): readonly Block[] {
  const { owedTo, offer: label, due, open } = LABELS[language];
  return [
    heading(promiseName(language, promise)),
    facts([
      [due, longMoment(promise.dueAt, language, offer.timeZone)],
      [owedTo, offer.publisherName],
      [label, quoted(language, printable(offer.title))],
    ]),
    paragraph(SETTLING[promise.kind][language]),
    ...link(open, caseUrl),
  ];
}

const LABELS: InEach<Readonly<Record<'owedTo' | 'offer' | 'due' | 'open', string>>> = {
  en: { due: 'Due', owedTo: 'Owed to', offer: 'Offer', open: 'Open the case' },
  fr: { due: 'Échéance', owedTo: 'Due à', offer: 'Offre', open: 'Ouvrir le dossier' },
};
