import type { ShownMailStatus } from '../../platform/store/mail-list';
import type { InEach } from './language';

/** What a status means, and what to do about it. */
export type Verdict = { readonly means: string; readonly next: string };

/** What became of a message, in words. */
export const VERDICTS: InEach<Readonly<Record<ShownMailStatus, Verdict>>> = {
  en: {
    queued: {
      means: 'It has not left yet.',
      next: 'Nothing is to be done: it is sent by itself, and tried again for days while the mail server cannot be reached.',
    },
    sent: {
      means: 'The recipient’s mail server has accepted it.',
      next: 'Nothing is to be done. Should it come back later, what it is proof of is open again.',
    },
    unknown: {
      means: 'It was handed over and no answer came: the mail server may have it, or not. It is proof of nothing.',
      next: 'Ask whoever runs the mail server for its Message-ID, or ask the publisher. If they have it, log the contact.',
    },
    bounced: {
      means: 'The mail server refused it for good: it did not arrive and is proof of nothing.',
      next: 'The address is marked, and what hung on the letter is still owed. Find out who can be reached, and name them on the case.',
    },
    received: {
      means: 'It came from the publisher.',
      next: 'Answer it where it asks for something. The four weeks of silence count from messages like this one.',
    },
    cancelled: {
      means: 'It was taken back, or its offer ended, before it left: nobody got it.',
      next: 'Nothing is to be done. Write another one if something is still to be said.',
    },
  },
  fr: {
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
      means:
        'Le serveur de messagerie l’a refusé définitivement\u00a0: il n’est pas arrivé et n’est la preuve de rien.',
      next: 'L’adresse est marquée, et ce qui dépendait de la lettre reste dû. Cherchez qui peut être joint, et indiquez-le dans le dossier.',
    },
    received: {
      means: 'Il vient de l’éditeur.',
      next: 'Répondez s’il demande quelque chose. Les quatre semaines de silence se comptent à partir de messages comme celui-ci.',
    },
    cancelled: {
      means: 'Il a été annulé, ou son offre a pris fin, avant l’envoi\u00a0: personne ne l’a reçu.',
      next: 'Rien à faire. Écrivez-en un autre s’il reste quelque chose à dire.',
    },
  },
};
