import type { ConsoleWords } from '../../en/console';

/** Everything that the way in says. */
export const signIn: ConsoleWords['signIn'] = {
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
};
