import type { EndingHow, RevocationGround } from '../../domain/offer/events';
import type { InEach } from './language';

type Offer = { readonly title: string; readonly day: string };

type Words = {
  readonly inSubject: string;
  readonly opening: (offer: Offer) => string;
  /** What the reader can do now. */
  readonly afterwards: string;
};

const NEW_OFFER: InEach<string> = {
  en: 'A new offer of yours is welcome too, and gets everything that belongs to its type from the start.',
  fr: 'Une nouvelle offre est elle aussi la bienvenue : elle a droit dès le début à tout ce qui revient à son type.',
};

const RELISTED: InEach<string> = {
  en: `If this offer is listed again, it is welcome, and we take up its news and benefits where they stopped. ${NEW_OFFER.en}`,
  fr: `Si cette offre est remise en ligne, elle est la bienvenue, et nous reprenons les nouvelles et les avantages où ils se sont arrêtés. ${NEW_OFFER.fr}`,
};

/** Each way in which an offer's part in the programme ends, in its own words. */
export const ENDING: Record<EndingHow, InEach<Words>> = {
  declined: {
    en: {
      inSubject: 'closed, as you asked',
      opening: ({ title, day }) =>
        `You have declined everything that the programme does for ${title}. We closed it on ${day}. Thank you for the time you gave it.`,
      afterwards: `If you change your mind, or if this is a mistake, reply to this email: a person reads it and takes the offer up again. ${NEW_OFFER.en}`,
    },
    fr: {
      inSubject: 'suivi terminé, à votre demande',
      opening: ({ title, day }) =>
        `Vous avez refusé tout ce que le programme fait pour ${title}. Nous y avons mis fin le ${day}. Merci du temps que vous y avez consacré.`,
      afterwards: `Si vous changez d’avis, ou si c’est une erreur, répondez à cet e-mail : une personne le lira et reprendra le suivi de l’offre. ${NEW_OFFER.fr}`,
    },
  },
  delisted: {
    en: {
      inSubject: 'it is no longer listed',
      opening: ({ title, day }) =>
        `${title} has not been listed on the marketplace since ${day}. What the programme does for it ends with that. Thank you for working with us.`,
      afterwards: `If the offer should still be listed, reply to this email; a person reads it. ${RELISTED.en}`,
    },
    fr: {
      inSubject: 'la fiche n’est plus en ligne',
      opening: ({ title, day }) =>
        `L’offre ${title} ne figure plus sur la place de marché depuis le ${day}. Ce que le programme fait pour elle prend donc fin. Merci d’avoir travaillé avec nous.`,
      afterwards: `Si l’offre devait encore y figurer, répondez à cet e-mail ; une personne le lira. ${RELISTED.fr}`,
    },
  },
  revoked: {
    en: {
      inSubject: 'its benefits have been revoked',
      opening: ({ title, day }) =>
        `The benefits of ${title} were revoked on ${day}, under the programme’s cancellation policy. A person took this decision.`,
      afterwards:
        'If you think that the decision rests on a mistake, reply to this email and tell us why; a person reads it.',
    },
    fr: {
      inSubject: 'ses avantages ont été révoqués',
      opening: ({ title, day }) =>
        `Les avantages de ${title} ont été révoqués le ${day}, selon la politique d’annulation du programme. Cette décision a été prise par une personne.`,
      afterwards:
        'Si vous pensez que la décision repose sur une erreur, répondez à cet e-mail et dites-nous pourquoi ; une personne le lira.',
    },
  },
  withdrawn: {
    en: {
      inSubject: 'withdrawn from the programme',
      opening: ({ title, day }) =>
        `${title} was withdrawn from the programme on ${day}. What the programme does for it ends with that. Thank you for working with us.`,
      afterwards: `If the offer should not have been withdrawn, reply to this email; a person reads it. ${RELISTED.en}`,
    },
    fr: {
      inSubject: 'sortie du programme',
      opening: ({ title, day }) =>
        `L’offre ${title} est sortie du programme le ${day}. Ce que le programme fait pour elle prend donc fin. Merci d’avoir travaillé avec nous.`,
      afterwards: `Si l’offre ne devait pas en sortir, répondez à cet e-mail ; une personne le lira. ${RELISTED.fr}`,
    },
  },
};

/** Why benefits are revoked, as the cancellation policy has it ("Politique d’annulation"). */
export const GROUND: Record<RevocationGround, InEach<string>> = {
  'illegal-activity': {
    en: 'The ground is that the publication on the marketplace was used for an illegal activity.',
    fr: 'Le motif est que la publication sur la place de marché a servi à une activité illégale.',
  },
  'delisted-from-marketplace': {
    en: 'The ground is that the publisher has been delisted from the commercial marketplace.',
    fr: 'Le motif est que l’éditeur a été exclu de la place de marché commerciale.',
  },
  'copyright-or-trademark': {
    en: 'The ground is that the offer was used to show marketing or other content that does not respect copyright and trade-mark law.',
    fr: 'Le motif est que l’offre a servi à afficher un contenu, marketing ou autre, qui ne respecte pas les lois relatives au droit d’auteur et aux marques.',
  },
  'sponsorship-policy': {
    en: 'The ground is a breach of the policies of the Azure sponsorship programme. They forbid, among other things, to use the sponsorship for a company’s own internal operations or for mining Bitcoin.',
    fr: 'Le motif est un manquement aux politiques du programme de parrainage Azure. Elles interdisent, entre autres, d’utiliser le parrainage pour les opérations internes de l’entreprise ou pour le minage de Bitcoin.',
  },
};
