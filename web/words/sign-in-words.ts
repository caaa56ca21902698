import type { PEOPLE } from '../../domain/offer/roles';
import type { InEach } from './language';

/** Why somebody was not let in, or may not go on. */
export type SignInRefusal =
  | 'unauthorized'
  | 'no-role'
  | 'sign-in-failed'
  | 'provider-away'
  | 'no-way-in'
  | 'csrf'
  | 'cross-site'
  | 'unknown-host'
  | 'rate-limited'
  | 'not-permitted';

/** Somebody went out, or was in for twelve hours. */
export type SignedOutHow = 'left' | 'over';

type SignInWords = {
  readonly title: string;
  readonly asWhom: string;
  readonly sandbox: string;
  readonly role: string;
  readonly roles: Readonly<Record<(typeof PEOPLE)[number], string>>;
  readonly name: string;
  readonly email: string;
  readonly optional: string;
  readonly written: string;
  readonly emailHint: string;
  readonly chooseOne: string;
  readonly emailFault: string;
  readonly signIn: string;
  readonly out: Readonly<Record<SignedOutHow, { readonly title: string; readonly text: string }>>;
  readonly away: Readonly<Record<SignInRefusal, { readonly title: string; readonly text: string }>>;
  readonly ask: (address: string) => string;
  readonly again: string;
  readonly back: string;
};

/** Everything that the way in says. */
export const SIGN_IN: InEach<SignInWords> = {
  en: {
    title: 'Sign in',
    asWhom: 'As whom do you want to look around?',
    sandbox:
      'This is a sandbox on your own machine, so nobody asks for a password. You can change the role at any time.',
    role: 'Role',
    roles: {
      viewer: 'Looks at everything, and changes nothing.',
      rewards: 'Owes publishers their first contact, names managers, and looks after benefits.',
      manager: 'Accompanies publishers through their engagement, and owes them news.',
      support: 'Finds out who looks after an offer, and resolves tickets.',
      operations: 'Runs the programme: takes offers on, brings in sales, and revokes benefits.',
    },
    name: 'Your name',
    email: 'Your e-mail address',
    optional: 'optional',
    written: 'What you typed',
    emailHint: 'With the address of an engagement manager, My day shows what that person owes.',
    chooseOne: 'Please choose a role.',
    emailFault: 'Please write an e-mail address, for example lea@rewards.example.',
    signIn: 'Sign in',
    out: {
      left: {
        title: 'You are signed out',
        text: 'Your organisation may still remember you: on a shared machine, sign out there too.',
      },
      over: {
        title: 'You are no longer signed in',
        text: 'Nothing was changed. Please sign in again, and send it once more: what you typed is kept on this page, and by the browser.',
      },
    },
    away: {
      unauthorized: {
        title: 'You need a token here',
        text: 'Only programs with a token get in: no sign-in for people is set up.',
      },
      'no-role': {
        title: 'You have no role here',
        text: 'We know who you are, but none of your roles or groups counts here.',
      },
      'sign-in-failed': {
        title: 'The sign-in did not work',
        text: 'It took too long, was begun in another browser, or was refused by your organisation.',
      },
      'provider-away': {
        title: 'The sign-in does not answer',
        text: 'Your organisation’s sign-in cannot be reached right now. Please try again in a few minutes.',
      },
      'no-way-in': { title: 'People cannot sign in here', text: 'No sign-in for people is set up.' },
      csrf: {
        title: 'This page is from an earlier sign-in',
        text: 'Nothing was changed. Please load the page again, and send it once more.',
      },
      'cross-site': { title: 'This came from another site', text: 'Nothing was changed.' },
      'unknown-host': {
        title: 'This service is not known by that name',
        text: 'Please open it by the address that it printed when it started, or by its PUBLIC_URL.',
      },
      'rate-limited': {
        title: 'Too many attempts at once',
        text: 'Much came from your network within a minute. Please try again in a minute.',
      },
      'not-permitted': { title: 'That is not for your role', text: 'Nothing was changed.' },
    },
    ask: (address) => `Please ask ${address}.`,
    again: 'Sign in again',
    back: 'To the console',
  },
  fr: {
    title: 'Se connecter',
    asWhom: 'Dans quel rôle voulez-vous regarder\u00a0?',
    sandbox:
      'Ceci est un bac à sable sur votre propre machine\u00a0: aucun mot de passe n’est demandé. Vous pouvez changer de rôle à tout moment.',
    role: 'Rôle',
    roles: {
      viewer: 'Regarde tout et ne change rien.',
      rewards: 'Doit aux éditeurs leur première prise de contact, désigne les responsables et suit les avantages.',
      manager: 'Accompagne les éditeurs pendant leur engagement et leur doit des nouvelles.',
      support: 'Cherche qui s’occupe d’une offre et résout les tickets.',
      operations: 'Pilote le programme\u00a0: accueille les offres, importe les ventes et révoque les avantages.',
    },
    name: 'Votre nom',
    email: 'Votre adresse e-mail',
    optional: 'facultatif',
    written: 'Ce que vous aviez tapé',
    emailHint: 'Avec l’adresse d’un responsable d’engagement, Ma journée montre ce que doit cette personne.',
    chooseOne: 'Merci de choisir un rôle.',
    emailFault: 'Merci d’indiquer une adresse e-mail, par exemple lea@rewards.example.',
    signIn: 'Se connecter',
    out: {
      left: {
        title: 'Vous êtes déconnecté',
        text: 'Votre organisation se souvient peut-être encore de vous\u00a0: sur une machine partagée, déconnectez-vous aussi chez elle.',
      },
      over: {
        title: 'Vous n’êtes plus connecté',
        text: 'Rien n’a changé. Merci de vous reconnecter et d’envoyer de nouveau\u00a0: ce que vous aviez tapé est gardé sur cette page et par le navigateur.',
      },
    },
    away: {
      unauthorized: {
        title: 'Il faut un jeton ici',
        text: 'Seuls les programmes munis d’un jeton entrent\u00a0: aucune connexion pour les personnes n’est prévue.',
      },
      'no-role': {
        title: 'Vous n’avez pas de rôle ici',
        text: 'Nous savons qui vous êtes, mais aucun de vos rôles ou groupes ne compte ici.',
      },
      'sign-in-failed': {
        title: 'La connexion n’a pas abouti',
        text: 'Elle a pris trop de temps, a commencé dans un autre navigateur, ou a été refusée par votre organisation.',
      },
      'provider-away': {
        title: 'La connexion ne répond pas',
        text: 'La connexion de votre organisation est injoignable. Merci de réessayer dans quelques minutes.',
      },
      'no-way-in': {
        title: 'Les personnes ne peuvent pas se connecter ici',
        text: 'Aucune connexion pour les personnes n’est prévue.',
      },
      csrf: {
        title: 'Cette page date d’une connexion précédente',
        text: 'Rien n’a changé. Merci de recharger la page et de renvoyer.',
      },
      'cross-site': { title: 'Cela venait d’un autre site', text: 'Rien n’a changé.' },
      'unknown-host': {
        title: 'Ce service n’est pas connu sous ce nom',
        text: 'Merci de l’ouvrir à l’adresse affichée à son démarrage, ou à celle de PUBLIC_URL.',
      },
      'rate-limited': {
        title: 'Trop de tentatives à la fois',
        text: 'Beaucoup de demandes sont venues de votre réseau en une minute. Merci de réessayer dans une minute.',
      },
      'not-permitted': { title: 'Ce n’est pas pour votre rôle', text: 'Rien n’a changé.' },
    },
    ask: (address) => `Merci de vous adresser à ${address}.`,
    again: 'Se reconnecter',
    back: 'À la console',
  },
};
