import type { ConsoleWords } from '../../en/console';

/** What the programme does for the publisher. */
export const benefits: ConsoleWords['benefits'] = {
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
};
