import type { Forms, InEach } from './language';

export type PublisherWords = {
  readonly title: string;
  readonly says: string;
  readonly search: string;
  readonly searchHint: string;
  readonly find: string;
  readonly clear: string;
  readonly heads: Readonly<Record<'company' | 'mpnId' | 'account' | 'contact' | 'since', string>>;
  readonly noContact: string;
  readonly unwatched: string;
  readonly none: string;
  readonly noneFound: string;
  readonly more: string;
  readonly facts: Readonly<Record<'mpnId' | 'account' | 'country' | 'zone' | 'since', string>>;
  readonly part: Readonly<Record<'contact' | 'agreements' | 'sales' | 'offers' | 'delisting', string>>;
  readonly contactNeeded: string;
  readonly agreement: Readonly<Record<'document' | 'version' | 'accepted' | 'by', string>>;
  readonly noAgreement: string;
  readonly total: Readonly<Record<'program' | 'counted' | 'tier' | 'next', string>>;
  readonly noTotals: string;
  readonly noTier: string;
  readonly topTier: string;
  readonly missing: (amount: string, tier: string) => string;
  readonly unknownMark: (tier: string) => string;
  readonly offer: Readonly<Record<'title' | 'type' | 'stage' | 'due', string>>;
  readonly nothingDue: string;
  readonly allOffers: string;
};

/** A company with all that holds for its offers together. */
export const PUBLISHER_WORDS: InEach<PublisherWords> = {
  en: {
    title: 'Publishers',
    says: 'The companies behind the offers: one marketing contact, one set of agreements and one account for all of them.',
    search: 'Company',
    searchHint: 'Part of a name, an id, a Partner Network id, an e-mail',
    find: 'Find',
    clear: 'Show all',
    heads: {
      company: 'Company',
      mpnId: 'Partner Network id',
      account: 'Account',
      contact: 'Marketing contact',
      since: 'With us since',
    },
    noContact: 'nobody yet',
    unwatched: 'nobody looks after it',
    none: 'No company yet: one appears with its first offer.',
    noneFound: 'No company is like that.',
    more: 'More companies',
    facts: {
      mpnId: 'Partner Network id',
      account: 'Account',
      country: 'Country',
      zone: 'Time zone',
      since: 'With us since',
    },
    part: {
      contact: 'Marketing contact',
      agreements: 'Agreements',
      sales: 'Sales of all offers together',
      offers: 'Offers',
      delisting: 'Delisting',
    },
    contactNeeded: 'Nobody yet. A marketing or sales benefit cannot be activated before somebody is named.',
    agreement: { document: 'Document', version: 'Version', accepted: 'Accepted', by: 'Recorded by' },
    noAgreement: 'None is recorded. Some programmes ask for them before a benefit is activated.',
    total: { program: 'Programme', counted: 'Counted', tier: 'Tier', next: 'To the next tier' },
    noTotals: 'No programme of its offers counts the sales of a company together; each offer shows its own.',
    noTier: 'none',
    topTier: 'This is the highest.',
    missing: (amount, tier) => `${amount} more for ${tier}`,
    unknownMark: (tier) => `Where ${tier} begins is unknown.`,
    offer: { title: 'Offer', type: 'Type', stage: 'Stage', due: 'Next due' },
    nothingDue: 'nothing',
    allOffers: 'All of them in the table of offers',
  },
  fr: {
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
  },
};

type DelistingWords = {
  readonly asked: string;
  readonly by: (name: string) => string;
  readonly progress: (done: string, total: string) => string;
  readonly finished: string;
  readonly running: string;
  readonly heads: Readonly<Record<'offer' | 'result', string>>;
  readonly result: Readonly<Record<'delisted' | 'already-ended' | 'failed', string>>;
};

/** How far the delisting of a company is. */
export const DELISTING_WORDS: InEach<DelistingWords> = {
  en: {
    asked: 'Asked for',
    by: (name) => `by ${name}`,
    progress: (done, total) => `${done} of ${total} are done.`,
    finished: 'Finished',
    running: 'It goes on by itself; this page follows.',
    heads: { offer: 'Offer', result: 'Result' },
    result: { delisted: 'delisted', 'already-ended': 'had ended before', failed: 'could not be ended' },
  },
  fr: {
    asked: 'Demandé',
    by: (name) => `par ${name}`,
    progress: (done, total) => `${done} sur ${total} sont faites.`,
    finished: 'Terminé',
    running: 'Cela continue tout seul\u00a0; cette page suit.',
    heads: { offer: 'Offre', result: 'Résultat' },
    result: { delisted: 'retirée', 'already-ended': 'déjà terminée', failed: 'n’a pas pu être terminée' },
  },
};

/** Offers that are looked after. */
export const LIVE_OFFERS: InEach<Forms> = {
  en: { one: 'live offer', many: 'live offers' },
  fr: { one: 'offre en ligne', many: 'offres en ligne' },
};
