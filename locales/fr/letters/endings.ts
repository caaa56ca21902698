import type { Endings, Grounds } from '../../letters/endings';

const NEW_OFFER =
  'Une nouvelle offre est elle aussi la bienvenue : elle a droit dès le début à tout ce qui revient à son type.';

const RELISTED = `Si cette offre est remise en ligne, elle est la bienvenue, et nous reprenons les nouvelles et les avantages où ils se sont arrêtés. ${NEW_OFFER}`;

/** Each way in which an offer's part in the programme ends, in its own words. */
export const ENDING: Endings = {
  declined: {
    inSubject: 'suivi terminé, à votre demande',
    opening: ({ title, day }) =>
      `Vous avez refusé tout ce que le programme fait pour ${title}. Nous y avons mis fin le ${day}. Merci du temps que vous y avez consacré.`,
    afterwards: `Si vous changez d’avis, ou si c’est une erreur, répondez à cet e-mail : une personne le lira et reprendra le suivi de l’offre. ${NEW_OFFER}`,
  },
  delisted: {
    inSubject: 'la fiche n’est plus en ligne',
    opening: ({ title, day }) =>
      `L’offre ${title} ne figure plus sur la place de marché depuis le ${day}. Ce que le programme fait pour elle prend donc fin. Merci d’avoir travaillé avec nous.`,
    afterwards: `Si l’offre devait encore y figurer, répondez à cet e-mail ; une personne le lira. ${RELISTED}`,
  },
  revoked: {
    inSubject: 'ses avantages ont été révoqués',
    opening: ({ title, day }) =>
      `Les avantages de ${title} ont été révoqués le ${day}, selon la politique d’annulation du programme. Cette décision a été prise par une personne.`,
    afterwards:
      'Si vous pensez que la décision repose sur une erreur, répondez à cet e-mail et dites-nous pourquoi ; une personne le lira.',
  },
  withdrawn: {
    inSubject: 'sortie du programme',
    opening: ({ title, day }) =>
      `L’offre ${title} est sortie du programme le ${day}. Ce que le programme fait pour elle prend donc fin. Merci d’avoir travaillé avec nous.`,
    afterwards: `Si l’offre ne devait pas en sortir, répondez à cet e-mail ; une personne le lira. ${RELISTED}`,
  },
};

/** Why benefits are revoked, as the cancellation policy has it ("Politique d’annulation"). */
export const GROUND: Grounds = {
  'illegal-activity': 'Le motif est que la publication sur la place de marché a servi à une activité illégale.',
  'delisted-from-marketplace': 'Le motif est que l’éditeur a été exclu de la place de marché commerciale.',
  'copyright-or-trademark':
    'Le motif est que l’offre a servi à afficher un contenu, marketing ou autre, qui ne respecte pas les lois relatives au droit d’auteur et aux marques.',
  'sponsorship-policy':
    'Le motif est un manquement aux politiques du programme de parrainage Azure. Elles interdisent, entre autres, d’utiliser le parrainage pour les opérations internes de l’entreprise ou pour le minage de Bitcoin.',
};
