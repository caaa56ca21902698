import type { InEach } from './language';

/** What the service writes into the dossier of a ticket. */
export const DOSSIER_KEYS = [
  'signal',
  'owner',
  'account',
  'contacts',
  'publishedAt',
  'lastMessageAt',
  'asked',
  'cameBack',
  'owed',
  'tier',
  'aboveTheirTier',
] as const;
export type DossierKey = (typeof DOSSIER_KEYS)[number];

type DossierWords = {
  readonly title: string;
  readonly asOf: string;
  readonly keys: Readonly<Record<DossierKey, string>>;
  readonly none: Readonly<Record<'owner' | 'contacts' | 'lastMessageAt' | 'asked' | 'cameBack' | 'owed', string>>;
  readonly noTier: string;
  readonly confirmed: string;
  readonly address: string;
  readonly counted: (amount: string) => string;
  readonly due: string;
  readonly sayItRight: string;
  readonly tooManySignals: string;
};

/** The dossier of a ticket. */
export const DOSSIER_WORDS: InEach<DossierWords> = {
  en: {
    title: 'Dossier',
    asOf: 'As it was when the ticket was opened:',
    keys: {
      signal: 'What came',
      owner: 'Owner',
      account: 'E-mail of the account',
      contacts: 'Contacts',
      publishedAt: 'Published',
      lastMessageAt: 'Last message',
      asked: 'Who was asked',
      cameBack: 'What came back',
      owed: 'What is owed',
      tier: 'Tier',
      aboveTheirTier: 'Benefits above the tier',
    },
    none: {
      owner: 'Nobody is named.',
      contacts: 'None is listed.',
      lastMessageAt: 'There was never one.',
      asked: 'Nobody was asked.',
      cameBack: 'No letter came back.',
      owed: 'Nothing was owed.',
    },
    noTier: 'None is known to be reached.',
    confirmed: 'confirmed',
    address: 'an address that is not known',
    counted: (amount) => `${amount} of sales count`,
    due: 'due',
    sayItRight: 'Record what it means, for example as a contact, and resolve the ticket.',
    tooManySignals: 'More came that is not kept here: look into the history of the workflow in Temporal.',
  },
  fr: {
    title: 'Informations réunies',
    asOf: 'Telles qu’à l’ouverture du ticket\u00a0:',
    keys: {
      signal: 'Ce qui est arrivé',
      owner: 'Propriétaire',
      account: 'E-mail du compte',
      contacts: 'Contacts',
      publishedAt: 'Publication',
      lastMessageAt: 'Dernier message',
      asked: 'Qui a été interrogé',
      cameBack: 'Ce qui est revenu',
      owed: 'Ce qui est dû',
      tier: 'Palier',
      aboveTheirTier: 'Avantages au-dessus du palier',
    },
    none: {
      owner: 'Personne n’est désigné.',
      contacts: 'Aucun n’est indiqué.',
      lastMessageAt: 'Il n’y en a jamais eu.',
      asked: 'Personne n’a été interrogé.',
      cameBack: 'Aucune lettre n’est revenue.',
      owed: 'Rien n’était dû.',
    },
    noTier: 'Aucun palier connu n’est atteint.',
    confirmed: 'confirmé',
    address: 'une adresse inconnue',
    counted: (amount) => `${amount} de ventes comptent`,
    due: 'échéance',
    sayItRight: 'Consignez ce que cela signifie, par exemple comme un échange, puis résolvez le ticket.',
    tooManySignals:
      'D’autres sont arrivées et ne sont pas conservées ici\u00a0: voyez l’historique du workflow dans Temporal.',
  },
};
