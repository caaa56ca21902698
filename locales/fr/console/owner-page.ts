import type { ConsoleWords } from '../../en/console';

/** The page on which a publisher says who owns an offer. */
export const ownerPage: ConsoleWords['ownerPage'] = {
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
};
