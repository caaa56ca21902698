import type { ConsoleWords } from '../../en/console';

/** A company with all that holds for its offers together. */
export const publishers: ConsoleWords['publishers'] = {
  title: 'Éditeurs',
  says: 'Les entreprises derrière les offres\u00a0: un contact marketing, des accords et un compte pour toutes.',
  search: 'Entreprise',
  searchHint: 'Partie d’un nom, d’un identifiant, d’un numéro Partner Network, d’un e-mail',
  find: 'Chercher',
  clear: 'Tout montrer',
  heads: {
    company: 'Entreprise',
    mpnId: 'Numéro Partner Network',
    account: 'Compte',
    contact: 'Contact marketing',
    since: 'Chez nous depuis',
  },
  noContact: 'personne encore',
  unwatched: 'sans suivi',
  none: 'Aucune entreprise encore\u00a0: elle apparaît avec sa première offre.',
  noneFound: 'Aucune entreprise ne correspond.',
  more: 'Plus d’entreprises',
  facts: {
    mpnId: 'Numéro Partner Network',
    account: 'Compte',
    country: 'Pays',
    zone: 'Fuseau horaire',
    since: 'Chez nous depuis',
  },
  part: {
    contact: 'Contact marketing',
    agreements: 'Accords',
    sales: 'Ventes de toutes les offres',
    offers: 'Offres',
    delisting: 'Retrait',
  },
  contactNeeded: 'Personne encore. Sans contact, aucun avantage marketing ou commercial ne peut être activé.',
  agreement: { document: 'Document', version: 'Version', accepted: 'Accepté', by: 'Consigné par' },
  noAgreement: 'Aucun n’est consigné. Certains programmes les exigent avant d’activer un avantage.',
  total: { program: 'Programme', counted: 'Compté', tier: 'Palier', next: 'Vers le palier suivant' },
  noTotals: 'Aucun programme de ses offres ne compte les ventes ensemble\u00a0; chaque offre montre les siennes.',
  noTier: 'aucun',
  topTier: 'C’est le plus haut.',
  missing: (amount, tier) => `encore ${amount} pour ${tier}`,
  unknownMark: (tier) => `On ne sait pas où commence ${tier}.`,
  offer: { title: 'Offre', type: 'Type', stage: 'Étape', due: 'Prochaine échéance' },
  nothingDue: 'rien',
  allOffers: 'Toutes dans le tableau des offres',
};

/** How far the delisting of a company is. */
export const delisting: ConsoleWords['delisting'] = {
  asked: 'Demandé',
  by: (name) => `par ${name}`,
  progress: (done, total) => `${done} sur ${total} sont faites.`,
  finished: 'Terminé',
  running: 'Cela continue tout seul\u00a0; cette page suit.',
  heads: { offer: 'Offre', result: 'Résultat' },
  result: { delisted: 'retirée', 'already-ended': 'déjà terminée', failed: 'n’a pas pu être terminée' },
};

/** Offers that are looked after. */
export const liveOffers: ConsoleWords['liveOffers'] = { one: 'offre en ligne', many: 'offres en ligne' };
