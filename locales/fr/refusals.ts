import type { Locale } from '../en';
import { listed } from '../language';
import { say } from '../writing';
import { benefitReasons } from './benefit-reasons';
import { musts } from './musts';
import { names } from './names';
import { stays } from './stays';

/** Why a request that is well formed is not done. */
export const refusals: Locale['refusals'] = {
  'benefit-locked': ({ because }, write) => `Cet avantage est verrouillé. ${say(benefitReasons, because, write)}`,
  'benefit-already-activated': () => 'Cet avantage est déjà activé.',
  'benefit-expired': ({ because }, write) => `Cet avantage a expiré. ${say(benefitReasons, because, write)}`,
  'benefit-not-activatable': () => 'Cet avantage ne s’active pas\u00a0: il vient de lui-même ou par un formulaire.',
  'benefit-not-activated': ({ status }) => `Cet avantage est ${names.benefitStatus[status]}.`,
  'benefit-over': ({ status }) => `Cet avantage est ${names.benefitStatus[status]}.`,
  'engagement-over': ({ endedAt }, write) =>
    endedAt === null ? 'L’engagement est arrivé à son terme.' : `L’engagement a pris fin le ${write.at(endedAt)}.`,
  'engagement-declined': ({ again }) => (again ? 'L’engagement est déjà refusé.' : 'L’éditeur a refusé l’engagement.'),
  'offer-ended': ({ how, at }, write) => `L’offre a été ${names.ending[how]} le ${write.at(at)}.`,
  'offer-live': ({ until }, write) =>
    until === null ? 'L’offre est en ligne.' : `L’offre était en ligne jusqu’au ${write.at(until)}.`,
  'offer-revoked': () => 'Ce qui a été révoqué n’est pas remis en ligne\u00a0: publiez une nouvelle offre.',
  'already-paused': ({ until }, write) => `L’offre est déjà en pause jusqu’au ${write.at(until)}.`,
  'not-paused': () => 'L’offre n’est pas en pause.',
  'request-closed': ({ number, status }) =>
    `La demande ${number} ${status === 'answered' ? 'a reçu une réponse' : 'a été annulée'}.`,
  'too-many-requests': ({ most }) => `${most} demandes de cette offre attendent déjà une réponse.`,
  'unknown-request': ({ number }) => `Cette offre n’a pas de demande ${number}.`,
  'too-many-letters': ({ most }) => `${most} lettres de cette offre attendent déjà leur envoi.`,
  'unknown-message': ({ message }) => `Aucun message ${message} de l’éditeur n’attend de réponse.`,
  'reply-settled': ({ message }) => `Le message ${message} n’attend plus de réponse.`,
  'advice-already-ended': ({ address }) => `${address} ne reçoit déjà plus de conseils.`,
  'advice-not-ended': ({ address }) => `${address} reçoit les conseils.`,
  'cannot-be-taken-back': ({ because }) => stays[because],
  'already-taken-back': () => 'C’est déjà annulé.',
  'has-left-the-house': () =>
    'C’est déjà parti\u00a0: une lettre a été envoyée, ou un ticket a été ouvert, rendu plus prioritaire ou clos.',
  'too-late': () =>
    'On peut l’annuler pendant une heure après l’avoir consigné, et tant que c’est l’une des dernières entrées.',
  'unknown-entry': ({ entry }) => `Rien dans cette offre ne s’appelle ${entry}.`,
  'owner-check-settled': ({ answeredAt }, write) =>
    answeredAt === null ? 'Cette question n’est plus posée.' : `Une réponse a été donnée le ${write.at(answeredAt)}.`,
  'not-permitted': () => 'Votre rôle ne permet pas d’annuler cela\u00a0: il faut pouvoir faire ce qui est annulé.',
  'ticket-already-resolved': ({ ticket }) => `Le ticket ${ticket} est déjà résolu.`,
  'revision-differs': ({ revision }) =>
    `Autre chose s’est produit entre-temps\u00a0: la révision est maintenant ${revision}.`,
  'unknown-benefit': ({ benefit }) => `Cette offre n’a pas d’avantage ${benefit}.`,
  'unknown-ticket': ({ ticket }) => `Cette offre n’a pas de ticket ${ticket} ouvert.`,
  'no-engagement': () => 'Les offres de ce type n’ont pas de responsable d’engagement.',
  'marketing-contact-missing': () =>
    'L’entreprise doit avoir un contact marketing avant qu’un avantage marketing ou commercial soit activé.',
  'marketing-contact-is-account-email': () => 'Le contact marketing doit avoir une autre adresse que celle du compte.',
  'at-in-the-future': ({ now, clock }, write) =>
    clock === 'offer'
      ? `Le moment ne peut pas être après l’heure de l’offre, ${write.at(now)}.`
      : `Le moment ne peut pas être dans le futur\u00a0: il est ${write.at(now)}.`,
  'before-publication': (params, write) => {
    const since = write.at(params.since);
    switch (params.what) {
      case 'published':
        return `L’offre a été publiée le ${since}.`;
      case 'live':
        return `L’offre est en ligne depuis le ${since}.`;
      case 'request':
        return `Elle a été faite le ${since}.`;
      case 'type':
        return `L’offre est de type ${names.offerType[params.type]} depuis le ${since}.`;
      case 'benefit':
        return `Cet avantage est ${names.benefitStatus[params.status]} depuis le ${since}.`;
    }
  },
  'unknown-about': ({ about }) => `${about} n’est ni un avantage ni une demande de cette offre.`,
  'unknown-recipient': (params) => {
    if ('address' in params)
      return `${params.address} n’est ni le propriétaire, ni le compte, ni un contact de cette offre.`;
    return params.named === 'owner'
      ? 'Personne ne sait qui est propriétaire de l’offre.'
      : 'L’entreprise n’a pas désigné de contact marketing.';
  },
  'owner-missing': () => 'Dites qui est propriétaire\u00a0: le nom et l’adresse e-mail.',
  'contact-missing': () => 'Dites comment l’éditeur a été contacté, et avec qui.',
  'agreement-missing': ({ documents }) =>
    `L’entreprise n’a pas encore accepté\u00a0: ${listed(
      'fr',
      documents.map((each) => names.agreement[each]),
    )}.`,
  'no-technical-requests': () => 'Le programme ne prend pas de demandes techniques pour cette offre.',
  'no-scheduling': () => 'Seul l’éditeur d’une offre de type Vente choisit quand une activité commence.',
  'start-too-far': ({ latest }, write) => `Le début ne peut pas être après le ${write.at(latest)}.`,
  'pause-too-long': ({ until }, write) => `Une pause dure 60 jours au plus\u00a0: jusqu’au ${write.at(until)}.`,
  'pause-over': ({ until }, write) => `Une pause jusqu’au ${write.at(until)} serait déjà finie.`,
  'note-missing': ({ of }) =>
    of === 'pause'
      ? 'Dites dans une note pourquoi l’offre est mise en pause.'
      : 'Dites dans une note pourquoi les avantages sont révoqués.',
  'type-not-higher': ({ type }) =>
    `Une offre n’évolue que vers un type supérieur, d’annonce à essai à vente\u00a0; celle-ci est de type ${names.offerType[type]}.`,
  'call-to-action-mismatch': ({ type, program }) =>
    `Ce bouton ne va pas avec une offre de type ${names.offerType[type]} selon ${program}.`,
  'invalid-input': ({ name, must }, write) => `${name === null ? 'La saisie' : name} ${say(musts, must, write)}.`,
};
