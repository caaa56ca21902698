import type { BenefitStatus } from '../../domain/benefits/benefits';
import type { BenefitCategory } from '../../domain/catalogue/terms';
import type { InEach } from './language';

type BenefitWords = {
  readonly category: Readonly<Record<BenefitCategory, string>>;
  readonly status: Readonly<Record<BenefitStatus, string>>;
  readonly heads: Readonly<Record<'benefit' | 'status' | 'time' | 'actions', string>>;
  readonly none: string;
  readonly fromTier: (tier: string) => string;
  readonly begins: string;
  readonly aboveTier: string;
  readonly actions: Readonly<Record<'activate' | 'complete' | 'decline', string>>;
  readonly requests: string;
  readonly noRequest: string;
  readonly answer: string;
  readonly cancel: string;
  readonly by: (who: string) => string;
  readonly request: Readonly<Record<'open' | 'answered' | 'cancelled', string>>;
  readonly requestHeads: Readonly<Record<'number' | 'product' | 'who' | 'status' | 'actions', string>>;
};

/** What the programme does for the publisher. */
export const BENEFIT_WORDS: InEach<BenefitWords> = {
  en: {
    category: { marketing: 'Marketing', sales: 'Sales', technical: 'Technical', engagement: 'Engagement' },
    status: {
      locked: 'locked',
      available: 'available',
      activated: 'activated',
      used: 'used',
      expired: 'lapsed',
      declined: 'declined',
      revoked: 'revoked',
    },
    heads: { benefit: 'Benefit', status: 'State', time: 'Time', actions: 'What can be done' },
    none: 'Offers of this type have no benefits.',
    fromTier: (tier) => `from the tier ${tier}`,
    begins: 'begins on',
    aboveTier: 'In use although its tier is no longer reached: have a look at it.',
    actions: { activate: 'Activate', complete: 'It was used', decline: 'Decline' },
    requests: 'Technical requests',
    noRequest: 'Nobody has asked for technical help.',
    answer: 'Record the answer',
    cancel: 'Cancel',
    by: (who) => `by ${who}`,
    request: { open: 'open', answered: 'answered', cancelled: 'cancelled' },
    requestHeads: {
      number: 'Request',
      product: 'About',
      who: 'Who asked',
      status: 'State',
      actions: 'What can be done',
    },
  },
  fr: {
    category: { marketing: 'Marketing', sales: 'Commercial', technical: 'Technique', engagement: 'Engagement' },
    status: {
      locked: 'verrouillé',
      available: 'disponible',
      activated: 'activé',
      used: 'utilisé',
      expired: 'expiré',
      declined: 'refusé',
      revoked: 'révoqué',
    },
    heads: { benefit: 'Avantage', status: 'État', time: 'Délai', actions: 'Ce qui est possible' },
    none: 'Les offres de ce type n’ont pas d’avantages.',
    fromTier: (tier) => `à partir du palier ${tier}`,
    begins: 'commence le',
    aboveTier: 'En usage bien que son palier ne soit plus atteint\u00a0: à vérifier.',
    actions: { activate: 'Activer', complete: 'Il a été utilisé', decline: 'Refuser' },
    requests: 'Demandes techniques',
    noRequest: 'Personne n’a demandé d’aide technique.',
    answer: 'Consigner la réponse',
    cancel: 'Annuler',
    by: (who) => `par ${who}`,
    request: { open: 'en cours', answered: 'répondue', cancelled: 'annulée' },
    requestHeads: {
      number: 'Demande',
      product: 'Sujet',
      who: 'Demandeur',
      status: 'État',
      actions: 'Ce qui est possible',
    },
  },
};
