import type { ConsoleWords } from '../../en/console';

/** Why mail does not leave, and what to look at. */
export const mailTrouble: ConsoleWords['mailTrouble'] = {
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
};
