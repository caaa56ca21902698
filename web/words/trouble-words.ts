import type { TroubleCause } from '../../platform/store/mail-trouble';
import type { InEach } from './language';

type TroubleWords = {
  readonly since: string;
  readonly waits: string;
  readonly said: (reply: string) => string;
  readonly causes: Readonly<Record<TroubleCause, string>>;
};

/** Why mail does not leave, and what to look at. */
export const TROUBLE_WORDS: InEach<TroubleWords> = {
  en: {
    since: 'Mail has had trouble since',
    waits: 'No reader is to blame. Letters wait, and leave by themselves when it is over.',
    said: (reply) => `The mail server said: ${reply}`,
    causes: {
      name: 'The name of the mail server is not found. Look at SMTP_URL.',
      connection: 'The mail server cannot be reached, or hangs up.',
      tls: 'The connection to the mail server cannot be secured. Look at its certificate.',
      'sign-in': 'The mail server does not let the service sign in. Look at the user and password in SMTP_URL.',
      sender: 'The mail server does not accept the sender. Look at MAIL_FROM.',
      size: 'A letter is too large for the mail server.',
      policy: 'The mail server does not want a letter, by its own rules. It may not be allowed to send for us.',
      server: 'The mail server has a fault of its own.',
    },
  },
  fr: {
    since: 'L’envoi des e-mails est perturbé depuis le',
    waits: 'Aucun destinataire n’y est pour rien. Les lettres attendent et partiront d’elles-mêmes ensuite.',
    said: (reply) => `Réponse du serveur de messagerie\u00a0: ${reply}`,
    causes: {
      name: 'Le nom du serveur de messagerie est introuvable. Vérifiez SMTP_URL.',
      connection: 'Le serveur de messagerie est injoignable, ou coupe la connexion.',
      tls: 'La connexion au serveur de messagerie ne peut pas être sécurisée. Vérifiez son certificat.',
      'sign-in':
        'Le serveur de messagerie refuse la connexion du service. Vérifiez l’utilisateur et le mot de passe dans SMTP_URL.',
      sender: 'Le serveur de messagerie n’accepte pas l’expéditeur. Vérifiez MAIL_FROM.',
      size: 'Une lettre est trop volumineuse pour le serveur de messagerie.',
      policy:
        'Le serveur de messagerie refuse une lettre selon ses propres règles. Il n’a peut-être pas le droit d’envoyer pour nous.',
      server: 'Le serveur de messagerie est lui-même en panne.',
    },
  },
};
