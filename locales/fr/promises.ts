import type { Locale } from '../en';

/** What is said of each promise. */
export const promises: Locale['promises'] = {
  welcome: {
    name: 'Conseils immédiats',
    inFull: 'Conseils pour la fiche et sa promotion',
    inShort: 'Conseils',
    settling:
      'Les conseils ne sont pas encore arrivés. Regardez l’état de l’e-mail et l’adresse du propriétaire, et corrigez ce qui est faux. La promesse est tenue quand l’e-mail est remis.',
    owed: () => 'les conseils pour son type d’offre',
    reason: (day, within) => `Prise en charge le ${day}\u00a0: les conseils pour son type sont dus ${within}`,
  },
  'first-contact': {
    name: 'Premier contact',
    inFull: 'Premier contact de l’équipe des récompenses',
    inShort: 'Premier contact',
    settling:
      'Écrivez à l’éditeur ou appelez-le, puis consignez l’échange avec sa date, son canal et la personne. Les e-mails automatiques ne comptent pas.',
    owed: () => 'un premier contact',
    reason: (day, within) => `Publiée le ${day}\u00a0: un premier contact est dû ${within}`,
  },
  'engagement-manager': {
    name: 'Responsable d’engagement désigné',
    inFull: 'Un responsable d’engagement désigné',
    inShort: 'Responsable',
    settling:
      'Désignez un responsable d’engagement pour l’offre. La promesse est alors tenue, et l’éditeur en est informé aussitôt.',
    owed: () => 'un responsable d’engagement',
    reason: (day, within) => `Engagement depuis le ${day}\u00a0: un responsable est dû ${within}`,
  },
  'benefit-contact': {
    name: 'Prise de contact pour un avantage',
    inFull: 'Prise de contact après l’activation d’un avantage',
    inShort: 'Prise de contact',
    settling:
      'Prenez contact avec le contact marketing au sujet de cet avantage, puis consignez l’échange en indiquant l’avantage. Un message sans sujet précis ne compte que si aucun autre avantage n’attend.',
    owed: (about) => `un message au sujet de «\u00a0${about}\u00a0»`,
    reason: (day, within, about) =>
      `«\u00a0${about}\u00a0» activé le ${day}\u00a0: une prise de contact est due ${within}`,
  },
  'technical-answer': {
    name: 'Réponse à une demande technique',
    inFull: 'Réponse à une demande technique',
    inShort: 'Réponse technique',
    settling: 'Répondez à la demande et consignez la réponse. La promesse est tenue dès qu’elle est consignée.',
    owed: (about) => `une réponse à la demande ${about}`,
    reason: (day, within, about) => `Aide demandée le ${day} (${about})\u00a0: une réponse est due ${within}`,
  },
  'sponsorship-details': {
    name: 'Mode d’emploi du parrainage',
    inFull: 'Mode d’emploi du parrainage Azure',
    inShort: 'Parrainage',
    settling:
      'Les détails ne sont pas encore arrivés. Regardez l’état de l’e-mail et l’adresse du contact marketing, et corrigez ce qui est faux. La promesse est tenue quand l’e-mail est remis.',
    owed: () => 'le mode d’emploi du parrainage',
    reason: (day, within, about) =>
      `«\u00a0${about}\u00a0» débloqué le ${day}\u00a0: le mode d’emploi est dû ${within}`,
  },
  news: {
    name: 'Des nouvelles sous quatre semaines',
    inFull: 'Des nouvelles du programme',
    inShort: 'Nouvelles',
    settling:
      'Écrivez à l’éditeur ou appelez-le, puis consignez l’échange. Tout message compte, aussi ceux de l’éditeur, mais pas les e-mails automatiques. Sans message à l’échéance, la recherche du propriétaire commence.',
    owed: () => 'des nouvelles',
    reason: (day, within) => `Aucun message depuis le ${day}\u00a0: des nouvelles sont dues ${within}`,
  },
  reply: {
    name: 'Réponse à l’éditeur',
    inFull: 'Réponse à un message reçu',
    inShort: 'Réponse',
    settling:
      'Répondez à ce que l’éditeur a écrit, ou consignez l’appel par lequel vous l’avez fait. Une réponse règle tout ce qui a été écrit avant elle. Ce qui n’en demande pas se clôt.',
    owed: () => 'une réponse',
    reason: (day, within) => `L’éditeur a écrit le ${day}\u00a0: une réponse est due ${within}`,
  },
};
