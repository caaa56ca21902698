import type { Language } from '../../web/words/language';

/** Everything that the page says, but for names. */
export type OwnerWords = {
  readonly heading: (title: string) => string;
  readonly asked: (name: string, email: string) => string;
  readonly question: string;
  readonly me: string;
  readonly somebodyElse: string;
  readonly nobody: string;
  readonly yourName: string;
  readonly theirName: string;
  readonly theirEmail: string;
  readonly answersAs: (email: string) => string;
  readonly send: string;
  readonly chooseOne: string;
  readonly nameFault: string;
  readonly emailFault: string;
  readonly thanks: string;
  readonly afterMe: (title: string) => string;
  readonly afterSomebodyElse: (name: string, title: string) => string;
  readonly afterNobody: (title: string) => string;
  readonly over: string;
  readonly isOver: string;
  readonly answered: string;
  /** Who said so by a link; null where our team learned it otherwise. */
  readonly wasNamed: (by: string | null, name: string, title: string, day: string) => string;
  readonly hasLeft: (by: string | null, day: string) => string;
  readonly closed: string;
  readonly isClosed: string;
  readonly badLink: string;
  readonly forged: string;
  readonly expired: string;
  readonly away: string;
  readonly isAway: string;
  readonly isTooOften: string;
  readonly writeTo: (address: string) => string;
};

/** One page for each language; the words of both say the same. */
export const OWNER_WORDS: Readonly<Record<Language, OwnerWords>> = {
  en: {
    heading: (title) => `Who looks after ${title}?`,
    asked: (name, email) => `We wrote to ${name} (${email}). Please choose one of these answers.`,
    question: 'Who looks after this offer?',
    me: 'It is me.',
    somebodyElse: 'It is somebody else, whom I name.',
    nobody: 'Nobody knows, or that person has left.',
    yourName: 'Your name',
    theirName: 'Their name',
    theirEmail: 'Their e-mail address',
    answersAs: (email) => `We go on writing to ${email}.`,
    send: 'Send the answer',
    chooseOne: 'Please choose an answer.',
    nameFault: 'Please write a name, in one line of at most 200 characters.',
    emailFault: 'Please write an e-mail address, for example ada@contoso.example.',
    thanks: 'Thank you',
    afterMe: (title) =>
      `You are on record as the owner of ${title}. The rewards team knows that it can go on with you.`,
    afterSomebodyElse: (name, title) =>
      `${name} is now on record as the owner of ${title}, and gets a letter that says what we owe for this offer.`,
    afterNobody: (title) => `The support team now finds out who looks after ${title}. You need do nothing more.`,
    over: 'This offer has ended',
    isOver: 'We no longer look after it, so nothing needs an answer.',
    answered: 'This question has been answered',
    wasNamed: (by, name, title, day) =>
      by === null
        ? `Our team learned on ${day} that ${name} looks after ${title}.`
        : `${by} answered on ${day}: ${name} looks after ${title}.`,
    hasLeft: (by, day) =>
      by === null
        ? `Our team learned on ${day} that the person we had on file has left.`
        : `${by} answered on ${day} that nobody knows, or that this person has left.`,
    closed: 'This question is no longer asked',
    isClosed: 'It has been answered, or we have been in touch since. You need do nothing more.',
    badLink: 'This link does not work',
    forged: 'It is not complete, or not one of ours. Please copy the whole link from our letter.',
    expired: 'It is too old: it could be answered for 90 days.',
    away: 'Please try again in a few minutes',
    isAway: 'Something that we need does not answer right now. Your answer has not been recorded.',
    isTooOften: 'Too much came from your network at once. Your answer has not been recorded.',
    writeTo: (address) => `You can also write to ${address}.`,
  },
  fr: {
    heading: (title) => `Qui s’occupe de ${title}\u00a0?`,
    asked: (name, email) => `Nous avons écrit à ${name} (${email}). Merci de choisir l’une de ces réponses.`,
    question: 'Qui s’occupe de cette offre\u00a0?',
    me: 'C’est moi.',
    somebodyElse: 'C’est quelqu’un d’autre, que je nomme.',
    nobody: 'Personne ne le sait, ou cette personne est partie.',
    yourName: 'Votre nom',
    theirName: 'Son nom',
    theirEmail: 'Son adresse e-mail',
    answersAs: (email) => `Nous continuons à écrire à ${email}.`,
    send: 'Envoyer la réponse',
    chooseOne: 'Merci de choisir une réponse.',
    nameFault: 'Merci d’indiquer un nom, en une ligne de 200 caractères au plus.',
    emailFault: 'Merci d’indiquer une adresse e-mail, par exemple ada@contoso.example.',
    thanks: 'Merci',
    afterMe: (title) =>
      `Vous figurez dans nos dossiers comme propriétaire de ${title}. L’équipe sait qu’elle peut continuer avec vous.`,
    afterSomebodyElse: (name, title) =>
      `${name} figure maintenant dans nos dossiers comme propriétaire de ${title} et reçoit une lettre qui dit ce que nous devons pour cette offre.`,
    afterNobody: (title) =>
      `L’équipe d’assistance cherche maintenant qui s’occupe de ${title}. Vous n’avez plus rien à faire.`,
    over: 'Cette offre a pris fin',
    isOver: 'Nous ne la suivons plus\u00a0: aucune réponse n’est nécessaire.',
    answered: 'Cette question a déjà reçu une réponse',
    wasNamed: (by, name, title, day) =>
      by === null
        ? `Notre équipe a appris le ${day} que ${name} s’occupe de ${title}.`
        : `${by} a répondu le ${day}\u00a0: ${name} s’occupe de ${title}.`,
    hasLeft: (by, day) =>
      by === null
        ? `Notre équipe a appris le ${day} que la personne figurant dans nos dossiers est partie.`
        : `${by} a répondu le ${day} que personne ne le sait, ou que cette personne est partie.`,
    closed: 'Cette question n’est plus posée',
    isClosed: 'Une réponse a été donnée, ou nous avons été en contact depuis. Vous n’avez plus rien à faire.',
    badLink: 'Ce lien ne fonctionne pas',
    forged: 'Il est incomplet, ou ne vient pas de nous. Merci de copier le lien entier de notre lettre.',
    expired: 'Il est trop ancien\u00a0: on pouvait y répondre pendant 90 jours.',
    away: 'Merci de réessayer dans quelques minutes',
    isAway: 'Un service dont nous avons besoin ne répond pas en ce moment. Votre réponse n’a pas été enregistrée.',
    isTooOften: 'Trop de demandes sont arrivées de votre réseau à la fois. Votre réponse n’a pas été enregistrée.',
    writeTo: (address) => `Vous pouvez aussi écrire à ${address}.`,
  },
};
