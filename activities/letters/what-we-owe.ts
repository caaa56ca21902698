import type { OfferCard } from '../../domain/letters';
import type { ConsultingKind, OfferType } from '../../domain/offer-types';
import type { Point } from './draft';
import type { InEach, Language } from './language';

type Engagement = 'three-months' | 'lasting' | 'none';

const OF_KIND: Record<ConsultingKind, Engagement> = {
  assessment: 'none',
  briefing: 'none',
  implementation: 'three-months',
  'proof-of-concept': 'three-months',
  workshop: 'three-months',
};

const OF_TYPE: Record<OfferType, (kind: ConsultingKind | null) => Engagement> = {
  list: () => 'none',
  trial: () => 'three-months',
  consulting: (kind) => (kind === null ? 'none' : OF_KIND[kind]),
  transact: () => 'lasting',
};

const MANAGER: Record<Engagement, InEach<readonly Point[]>> = {
  'three-months': {
    en: [
      {
        lead: 'Engagement manager',
        text: 'Within the same week we name one person who works with you for three months from publication. Each new offer of this kind gets three months of its own.',
      },
    ],
    fr: [
      {
        lead: 'Responsable d’engagement',
        text: 'Dans la même semaine, nous nommons une personne qui vous accompagne pendant trois mois à partir de la publication. Chaque nouvelle offre de ce genre a ses propres trois mois.',
      },
    ],
  },
  lasting: {
    en: [
      {
        lead: 'Engagement manager',
        text: 'Within the same week we name one person who stays with you for as long as the offer lives. Which activities, and when, is your choice.',
      },
    ],
    fr: [
      {
        lead: 'Responsable d’engagement',
        text: 'Dans la même semaine, nous nommons une personne qui vous accompagne pendant toute la vie de l’offre. C’est vous qui choisissez les activités et leur calendrier.',
      },
    ],
  },
  none: { en: [], fr: [] },
};

/** After a move the week of the publication may be long over, and somebody may have been named. */
const MANAGER_AFTER_MOVE: Record<Engagement, InEach<readonly Point[]>> = {
  'three-months': {
    en: [
      {
        lead: 'Engagement manager',
        text: 'One person works with you for three months. If nobody is named yet, we name somebody within a week.',
      },
    ],
    fr: [
      {
        lead: 'Responsable d’engagement',
        text: 'Une personne vous accompagne pendant trois mois. Si personne n’est encore nommé, nous nommons quelqu’un sous une semaine.',
      },
    ],
  },
  lasting: {
    en: [
      {
        lead: 'Engagement manager',
        text: 'One person stays with you for as long as the offer lives. If nobody is named yet, we name somebody within a week. Which activities, and when, is your choice.',
      },
    ],
    fr: [
      {
        lead: 'Responsable d’engagement',
        text: 'Une personne vous accompagne pendant toute la vie de l’offre. Si personne n’est encore nommé, nous nommons quelqu’un sous une semaine. C’est vous qui choisissez les activités et leur calendrier.',
      },
    ],
  },
  none: { en: [], fr: [] },
};

const FIRST_CONTACT: InEach<Point> = {
  en: { lead: 'First contact', text: 'The rewards team gets in touch within a week of the offer going live.' },
  fr: {
    lead: 'Premier contact',
    text: 'L’équipe des récompenses vous contacte dans la semaine qui suit la mise en ligne.',
  },
};

const FROM_THEN_ON: InEach<readonly Point[]> = {
  en: [
    { lead: 'Benefits', text: 'Activate one, and your marketing contact hears from us within a week.' },
    { lead: 'News', text: 'You never go more than four weeks without a message.' },
  ],
  fr: [
    { lead: 'Avantages', text: 'Activez-en un, et votre contact marketing a de nos nouvelles sous une semaine.' },
    { lead: 'Nouvelles', text: 'Vous ne restez jamais plus de quatre semaines sans message.' },
  ],
};

/** What the programme owes the publisher of an offer, and by when. */
export const owedTo = (language: Language, { type, consultingKind }: OfferCard): readonly Point[] => [
  FIRST_CONTACT[language],
  ...MANAGER[OF_TYPE[type](consultingKind)][language],
  ...FROM_THEN_ON[language],
];

/** The same for an offer that has moved to its type after going live. */
export const owedAfterMove = (language: Language, { type, consultingKind }: OfferCard): readonly Point[] => [
  ...MANAGER_AFTER_MOVE[OF_TYPE[type](consultingKind)][language],
  ...FROM_THEN_ON[language],
];
