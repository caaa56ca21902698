import type { ConsoleWords } from '../../en/console';
import { listed } from '../../language';

/** What stands around every page. */
export const frame: ConsoleWords['frame'] = {
  skip: 'Aller au contenu',
  pages: 'Pages',
  day: 'Ma journée',
  toAnswer: 'À répondre',
  offers: 'Offres',
  publishers: 'Éditeurs',
  tickets: 'Tickets',
  messages: 'Messages',
  audit: 'Audit',
  api: 'API',
  help: 'Touches',
  signOut: 'Se déconnecter',
  signIn: 'Se connecter',
  language: 'Français',
  sandbox: 'Bac à sable\u00a0: rien ne quitte cette machine',
  engineers: 'Pour les ingénieurs\u00a0: Temporal',
  keys: 'Des touches qui marchent partout',
  close: 'Fermer',
  singleKeys: 'Les touches seules (sans Ctrl ni Alt) agissent ici',
  zone: (zone) => `Heures du fuseau ${zone}`,
};

/** Why a role cannot do something, and who can. */
export const notYours: ConsoleWords['notYours'] = (role, others) =>
  `Pas pour le rôle ${role}\u00a0: demandez à ${listed('fr', others)}.`;

/** The keys, and what they do. */
export const keys: ConsoleWords['keys'] = [
  ['j / k', 'ligne suivante, précédente'],
  ['Entrée', 'ouvrir la ligne'],
  ['c', 'consigner un échange avec l’éditeur de cette ligne ou de ce dossier'],
  ['w', 'écrire à l’éditeur'],
  ['/', 'chercher une offre'],
  ['g d', 'aller à Ma journée'],
  ['g a', 'aller à «\u00a0À répondre\u00a0»'],
  ['g o', 'aller aux Offres'],
  ['g p', 'aller aux Éditeurs'],
  ['g t', 'aller aux Tickets'],
  ['g m', 'aller aux Messages'],
  ['?', 'ces touches'],
];
