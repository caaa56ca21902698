import type { ConsoleWords } from '../../en/console';

/** What became of a message, in words. */
export const mailVerdicts: ConsoleWords['mailVerdicts'] = {
  queued: {
    means: 'Il n’est pas encore parti.',
    next: 'Rien à faire\u00a0: il part de lui-même, et l’envoi est retenté pendant des jours tant que le serveur de messagerie ne répond pas.',
  },
  sent: {
    means: 'Le serveur de messagerie du destinataire l’a accepté.',
    next: 'Rien à faire. S’il revient plus tard, ce dont il est la preuve sera de nouveau dû.',
  },
  unknown: {
    means:
      'Il a été remis sans réponse\u00a0: le serveur de messagerie l’a peut-être, ou pas. Il n’est la preuve de rien.',
    next: 'Demandez à qui gère le serveur de messagerie s’il connaît son Message-ID, ou demandez à l’éditeur. S’il l’a reçu, consignez l’échange.',
  },
  bounced: {
    means: 'Le serveur de messagerie l’a refusé définitivement\u00a0: il n’est pas arrivé et n’est la preuve de rien.',
    next: 'L’adresse est marquée, et ce qui dépendait de la lettre reste dû. Cherchez qui peut être joint, et indiquez-le dans le dossier.',
  },
  received: {
    means: 'Il vient de l’éditeur.',
    next: 'Répondez s’il demande quelque chose. Les quatre semaines de silence se comptent à partir de messages comme celui-ci.',
  },
  cancelled: {
    means: 'Il n’a pas été envoyé\u00a0: personne ne l’a reçu.',
    next: 'Rien à faire. Écrivez-en un autre s’il reste quelque chose à dire.',
  },
};
