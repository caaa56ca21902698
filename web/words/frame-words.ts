import type { Permission, Role } from '../../domain/offer/roles';
import { PERMITTED } from '../../domain/offer/roles';
import { type InEach, type Language, listed } from './language';
import { roleName } from './names';

type FrameWords = {
  readonly skip: string;
  readonly pages: string;
  readonly day: string;
  readonly offers: string;
  readonly publishers: string;
  readonly tickets: string;
  readonly messages: string;
  readonly audit: string;
  readonly api: string;
  readonly help: string;
  readonly signOut: string;
  readonly signIn: string;
  readonly other: string;
  readonly sandbox: string;
  readonly engineers: string;
  readonly keys: string;
  readonly close: string;
  readonly singleKeys: string;
  readonly zone: (zone: string) => string;
};

/** What stands around every page. */
export const FRAME: InEach<FrameWords> = {
  en: {
    skip: 'To the content',
    pages: 'Pages',
    day: 'My day',
    offers: 'Offers',
    publishers: 'Publishers',
    tickets: 'Tickets',
    messages: 'Messages',
    audit: 'Audit',
    api: 'API',
    help: 'Keys',
    signOut: 'Sign out',
    signIn: 'Sign in',
    other: 'Français',
    sandbox: 'Sandbox: nothing leaves this machine',
    engineers: 'For engineers: Temporal',
    keys: 'Keys that work everywhere',
    close: 'Close',
    singleKeys: 'Keys without Ctrl or Alt do something here',
    zone: (zone) => `Times are in the zone ${zone}`,
  },
  fr: {
    skip: 'Aller au contenu',
    pages: 'Pages',
    day: 'Ma journée',
    offers: 'Offres',
    publishers: 'Éditeurs',
    tickets: 'Tickets',
    messages: 'Messages',
    audit: 'Audit',
    api: 'API',
    help: 'Touches',
    signOut: 'Se déconnecter',
    signIn: 'Se connecter',
    other: 'English',
    sandbox: 'Bac à sable\u00a0: rien ne quitte cette machine',
    engineers: 'Pour les ingénieurs\u00a0: Temporal',
    keys: 'Des touches qui marchent partout',
    close: 'Fermer',
    singleKeys: 'Les touches seules (sans Ctrl ni Alt) agissent ici',
    zone: (zone) => `Heures du fuseau ${zone}`,
  },
};

/** The keys, and what they do. */
export const KEYS: InEach<readonly (readonly [key: string, does: string])[]> = {
  en: [
    ['j / k', 'next, previous line'],
    ['Enter', 'open the line'],
    ['c', 'log a contact with the publisher of this line or case'],
    ['w', 'write to the publisher'],
    ['/', 'search offers'],
    ['g d', 'go to My day'],
    ['g o', 'go to Offers'],
    ['g p', 'go to Publishers'],
    ['g t', 'go to Tickets'],
    ['g m', 'go to Messages'],
    ['?', 'these keys'],
  ],
  fr: [
    ['j / k', 'ligne suivante, précédente'],
    ['Entrée', 'ouvrir la ligne'],
    ['c', 'consigner un échange avec l’éditeur de cette ligne ou de ce dossier'],
    ['w', 'écrire à l’éditeur'],
    ['/', 'chercher une offre'],
    ['g d', 'aller à Ma journée'],
    ['g o', 'aller aux Offres'],
    ['g p', 'aller aux Éditeurs'],
    ['g t', 'aller aux Tickets'],
    ['g m', 'aller aux Messages'],
    ['?', 'ces touches'],
  ],
};

/** Why a role cannot do something, and who can. */
export function notYours(language: Language, role: Role, permission: Permission): string {
  const others = PERMITTED[permission].filter((each) => each !== 'integration').map((each) => roleName(each, language));
  return language === 'en'
    ? `Not for the role ${roleName(role, 'en')}: ask ${listed('en', others)}.`
    : `Pas pour le rôle ${roleName(role, 'fr')}\u00a0: demandez à ${listed('fr', others)}.`;
}
