import { AGREEMENTS, ENDINGS, PAUSE_REASONS, REVOCATION_GROUNDS } from '../../../domain/offer/events';
import { OFFER_TYPES } from '../../../domain/catalogue/offer-types';
import { BENEFIT_WORDS } from '../benefit-words';
import { type Language, listed } from '../language';
import { agreementName, endingName, groundName, offerTypeName, pauseName, statusName } from '../names';

type Words = Readonly<Record<string, string>>;

const french = <T extends string>(all: readonly T[], name: (it: T, language: Language) => string): Words =>
  Object.fromEntries(all.map((it) => [it, name(it, 'fr')]));

/** Agreements as a refusal lists them: `publisher agreement, benefits addendum`. */
const DOCUMENTS: Words = Object.fromEntries(
  [...AGREEMENTS.map((each) => [each]), [...AGREEMENTS]].map((some) => [
    some.join(', ').replaceAll('-', ' '),
    listed(
      'fr',
      some.map((each) => agreementName(each, 'fr')),
    ),
  ]),
);

/** What a gap of a phrase may hold that is a word of the API, and its French. Other gaps hold names, numbers and notes. */
export const VOCABULARY: Readonly<Record<string, Words>> = {
  how: french(ENDINGS, endingName),
  status: BENEFIT_WORDS.fr.status,
  settled: french(['kept', 'waived', 'missed'], statusName),
  request: { answered: 'a reçu une réponse', cancelled: 'a été annulée', open: 'est ouverte' },
  type: french(OFFER_TYPES, offerTypeName),
  pause: french(PAUSE_REASONS, pauseName),
  ground: { ...french(REVOCATION_GROUNDS, groundName), 'no ground given': 'sans motif' },
  documents: DOCUMENTS,
};
