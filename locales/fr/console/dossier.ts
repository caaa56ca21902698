import type { ConsoleWords } from '../../en/console';

/** The dossier of a ticket. */
export const dossier: ConsoleWords['dossier'] = {
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
    left: 'Réponses automatiques : qui est parti',
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
};
