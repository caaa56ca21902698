import type { ConsoleWords } from '../../en/console';

/** What the embedded mail server of a sandbox received. */
export const mailbox: ConsoleWords['mailbox'] = {
  title: 'La boîte du bac à sable',
  says: 'Le serveur de messagerie du bac à sable garde tout ce qu’il reçoit\u00a0: rien ne quitte cette machine. Ouvrez un message et répondez à la place de son destinataire pour voir ce qu’en fait le dossier. Les dates sont celles de l’horloge réelle.',
  caption: 'Ce que le serveur de messagerie a reçu, le plus récent d’abord',
  heads: { subject: 'Objet', to: 'À', from: 'De', at: 'Réception', offer: 'Offre' },
  empty:
    'Le serveur de messagerie n’a encore rien reçu. La première lettre arrive dès qu’une offre est prise en charge.',
  more: 'Messages plus anciens',
  noOffer: 'd’aucune offre',
  back: 'Retour à la boîte',
  toMessages: 'Vers tous les messages',
  reply: 'Répondre à la place de cette personne',
  replySays: (address) =>
    `La réponse vient de ${address}, par e-mail. Si la lettre était pour l’éditeur, elle est consignée comme son message et fait repartir les quatre semaines.`,
  replyField: 'Réponse',
  send: 'Envoyer la réponse',
  done: {
    recorded: 'La réponse a été envoyée et consignée comme message de l’éditeur.',
    kept: 'La réponse a été envoyée. Ce n’est pas un message de l’éditeur\u00a0: la lettre était pour l’équipe, ou l’offre est terminée.',
    sent: 'La réponse a été envoyée. Le message n’est d’aucune offre, rien n’a donc été consigné.',
  },
  toCase: 'Voir le dossier',
  toMail: 'Le même parmi tous les messages',
  envelope: 'Enveloppe',
  headers: 'Tous les en-têtes',
  raw: 'Tel qu’il est arrivé',
};
