import type { ConsoleWords } from '../../en/console';

/** The page on which a publisher reads how its offer stands. */
export const publisherPage: ConsoleWords['publisherPage'] = {
  title: (offer) => `${offer}\u00a0: votre page`,
  greeting: (name) => `Bonjour ${name}`,
  otherLanguage: 'English',
  live: (day) =>
    `Votre offre est en ligne depuis le ${day}. Cette page montre ce que nous vous avons promis, et ce que vous pouvez faire.`,
  paused: (day) => `Vous avez demandé du calme\u00a0: nos échéances sont suspendues jusqu’au ${day}.`,
  resting: (day) => `Nos échéances sont suspendues jusqu’au ${day}.`,
  ended: (how, day) => `Nous ne suivons plus cette offre\u00a0: elle a été ${how} le ${day}.`,
  next: 'La prochaine étape',
  nextDue: (what, day) => `${what}, au plus tard le ${day}`,
  nothingOwed: 'Pour le moment, nous ne vous devons rien.',
  owed: {
    heading: 'Ce que nous vous devons, et pour quand',
    none: 'Pour le moment, nous ne vous devons rien. Dès que ce sera le cas, vous le lirez ici avec sa date.',
    by: (day) => `au plus tard le ${day}`,
    late: (day) => `attendu le ${day}. Nous sommes en retard, et nous vous prions de nous en excuser.`,
    left: (span) => `encore ${span}`,
    kept: 'Ce que nous avons tenu',
    keptOn: (day) => `tenu le ${day}`,
    keptLateOn: (day) => `tenu en retard, le ${day}`,
    missed: (day) => `non tenu\u00a0; c’était attendu le ${day}`,
    older: 'Plus anciens',
    toCalendar: 'Ajouter à l’agenda',
    toCalendarOf: (what) => `Ajouter à l’agenda\u00a0: ${what}`,
    all: 'Toutes les dates dans un fichier d’agenda',
    subscribe: 'S’abonner à ces dates',
    subscribed: 'Un abonnement suit une date qui change. Il reste valable aussi longtemps que cette page.',
  },
  manager: {
    heading: 'Votre responsable d’engagement',
    who: (name) => `${name} travaille avec vous sur cette offre.`,
    since: 'Depuis le',
    until: 'Jusqu’au',
    lasting: 'tant que l’offre est en ligne',
    awaited: (day) => `Nous désignons une personne pour vous au plus tard le ${day}.`,
    awaitedLate: (day) =>
      `Nous devions désigner une personne pour vous au plus tard le ${day}. Nous vous prions de nous en excuser, et nous nous en occupons.`,
    completed: 'L’engagement est terminé. L’équipe continue de suivre votre offre.',
    declined: 'Vous avez quitté l’engagement. L’équipe continue de suivre votre offre.',
    none: 'Une offre de ce type n’a pas de responsable d’engagement. L’équipe la suit.',
    write: (name) => `Écrire à ${name}`,
  },
  doing: {
    heading: 'Ce que vous pouvez faire maintenant',
    ended:
      'L’offre a pris fin\u00a0: il n’y a plus rien à faire ici. Vous pouvez toujours écrire à l’équipe par e-mail.',
  },
  benefits: {
    heading: 'Vos avantages',
    none: 'Les offres de ce type n’ont pas d’avantages.',
    use: 'Comment l’utiliser',
    choose: 'Activer ou refuser',
    decline: 'Refuser',
    activateFirst: 'Désigner d’abord un contact marketing',
    acceptFirst: 'Accepter d’abord les accords',
    unlockedBy: (tier) => `débloqué au palier ${tier}`,
    unlockedBySales: 'débloqué par les ventes',
    expires: (day) => `expire le ${day} si vous ne l’activez pas`,
    since: (day) => `depuis le ${day}`,
    begins: (day) => `commence le ${day}`,
  },
  tier: {
    heading: 'Ce qui débloque les prochains avantages',
    reached: (tier, counted) => `Vous avez atteint le palier ${tier}, avec ${counted} de ventes.`,
    none: (counted) => `Aucun palier n’est encore atteint\u00a0; ${counted} de ventes sont comptés.`,
    missing: (missing, tier) => `Encore ${missing} de ventes, et le palier ${tier} est atteint.`,
    unknown: (tier) => `Le prochain palier est ${tier}. Nous n’en connaissons pas le seuil.`,
    top: 'C’est le palier le plus élevé.',
    unlocks: 'Il débloque\u00a0:',
  },
  agreements: {
    heading: 'Les accords du programme',
    open: 'pas encore accepté',
    accepted: (version, day, by) => `accepté dans sa version ${version} le ${day}, consigné par ${by}`,
    accept: 'L’accepter',
  },
  requests: {
    heading: 'Vos demandes techniques',
    open: (day) => `posée le ${day}, pas encore de réponse`,
    answered: (day) => `réponse donnée le ${day}`,
    cancelled: (day) => `close le ${day}`,
  },
  /** Dates in a calendar of the publisher's own. */
  calendar: {
    name: (offer) => `Ce que nous vous devons\u00a0: ${offer}`,
    owed: (offer, what) => `${offer}\u00a0: ${what}`,
    owedBy: (programme) => `${programme} vous le doit au plus tard à la fin de ce jour.`,
    engagementEnds: (offer, manager) => `${offer}\u00a0: fin de l’engagement avec ${manager}`,
    lapses: (offer, benefit) => `${offer}\u00a0: ${benefit} expire si vous ne l’activez pas`,
    ended: 'Cet abonnement au calendrier a pris fin. Ses dates ne sont plus à jour.',
    endedMore:
      'Pour vous abonner de nouveau, ouvrez votre page par le lien de notre dernière lettre, ou demandez-y un nouveau lien.',
    ends: (offer) => `${offer}\u00a0: fin de cet abonnement. Abonnez-vous de nouveau sur votre page.`,
  },
  talk: {
    heading: 'Nos échanges jusqu’ici',
    none: 'Rien n’a encore été dit. Écrivez-nous quand vous voulez.',
    you: 'Vous',
    team: 'L’équipe des récompenses',
    letter: 'Lettre',
    show: 'Afficher la lettre',
    call: (who) => `Appel avec ${who}`,
    meeting: (who) => `Réunion avec ${who}`,
    other: (who) => `Message\u00a0: ${who}`,
    sent: 'Message de votre part, consigné chez nous',
    older: 'Seuls les échanges les plus récents figurent ici.',
  },
  contact: {
    heading: 'Une personne qui répond',
    team: (name) => `Vous joignez ${name} par e-mail\u00a0; une personne lit ce que vous écrivez.`,
    manager: (name) => `Vous joignez ${name} par e-mail, ainsi que toute l’équipe.`,
  },
  link: (day) =>
    `Cette page vous est destinée\u00a0: quiconque a son lien peut y lire et y agir. Le lien est valable jusqu’au ${day}\u00a0; chacune de nos lettres en apporte un nouveau.`,
  asPerson: (name, email) => `Vous lisez cette page en tant que ${name} (${email}).`,
  back: 'Retour à votre page',
};

/** What is said where a link does not work. */
export const deadLink: ConsoleWords['deadLink'] = {
  heading: 'Ce lien ne fonctionne plus',
  says: 'Il est trop ancien, a été retiré, ou n’est pas complet. Nous pouvons en envoyer un nouveau.',
  button: 'Envoyer un nouveau lien',
  mine: 'Ce lien m’était destiné.',
  choose: 'Merci de cocher d’abord la case.',
  whereTo:
    'Il part à l’adresse que nous avons dans nos dossiers pour la personne à qui ce lien était destiné, et à nulle autre.',
  asked: 'Si nous connaissons ce lien, un nouveau est en route',
  isAsked:
    'Il part à l’adresse que nous avons dans nos dossiers. Merci de regarder vos e-mails dans quelques minutes. Un nouveau lien est envoyé une fois par heure au plus.',
  writeTo: (address) => `Vous pouvez aussi écrire à ${address}.`,
  away: 'Merci de réessayer dans quelques minutes',
  isAway: 'Un service dont nous avons besoin ne répond pas en ce moment. Rien n’a été enregistré.',
  isTooOften: 'Trop de demandes sont arrivées de votre réseau à la fois. Rien n’a été enregistré.',
};
