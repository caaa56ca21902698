import type { InEach } from './language';

/** What became of a reply: a message of the publisher; kept in its case without being one; or only sent. */
export const REPLY_OUTCOMES = ['recorded', 'kept', 'sent'] as const;
export type ReplyOutcome = (typeof REPLY_OUTCOMES)[number];

type MailboxWords = {
  readonly title: string;
  readonly says: string;
  readonly caption: string;
  readonly heads: Readonly<Record<'subject' | 'to' | 'from' | 'at' | 'offer', string>>;
  readonly empty: string;
  readonly more: string;
  readonly noOffer: string;
  readonly back: string;
  readonly toMessages: string;
  readonly reply: string;
  readonly replySays: (address: string) => string;
  readonly replyField: string;
  readonly send: string;
  readonly done: Readonly<Record<ReplyOutcome, string>>;
  readonly toCase: string;
  readonly toMail: string;
  readonly envelope: string;
  readonly headers: string;
  readonly raw: string;
};

/** What the embedded mail server of a sandbox received. */
export const MAILBOX_WORDS: InEach<MailboxWords> = {
  en: {
    title: 'The mailbox of the sandbox',
    says: 'The mail server of the sandbox keeps whatever it gets: nothing leaves this machine. Open a mail and reply as its recipient to see what the case makes of it. Dates are by the clock on the wall.',
    caption: 'What the mail server received, the newest first',
    heads: { subject: 'Subject', to: 'To', from: 'From', at: 'Received', offer: 'Offer' },
    empty: 'The mail server has received nothing yet. The first letter arrives as soon as an offer is taken on.',
    more: 'Older mail',
    noOffer: 'of no offer',
    back: 'Back to the mailbox',
    toMessages: 'To all messages',
    reply: 'Reply as this person',
    replySays: (address) =>
      `The reply comes from ${address}, by mail. Where the letter was to the publisher, it is recorded as the publisher’s message and starts the four weeks anew.`,
    replyField: 'Reply',
    send: 'Send the reply',
    done: {
      recorded: 'The reply was sent, and recorded as the publisher’s message.',
      kept: 'The reply was sent. It is no message of the publisher: the letter was to staff, or the offer has ended.',
      sent: 'The reply was sent. The mail is of no offer, so nothing was recorded.',
    },
    toCase: 'Look at the case',
    toMail: 'The same among all messages',
    envelope: 'Envelope',
    headers: 'All headers',
    raw: 'As it came over the wire',
  },
  fr: {
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
  },
};
