import type { ConsoleWords } from '../../en/console';
import { formFor } from '../../language';

/** What made a promise, and what is owed since. */
export const promiseReasons: ConsoleWords['promiseReasons'] = {
  welcome: (day, within) => `Prise en charge le ${day}\u00a0: les conseils pour son type sont dus ${within}`,
  'first-contact': (day, within) => `Publiée le ${day}\u00a0: un premier contact est dû ${within}`,
  'engagement-manager': (day, within) => `Engagement depuis le ${day}\u00a0: un responsable est dû ${within}`,
  'benefit-contact': (day, within, about) =>
    `«\u00a0${about}\u00a0» activé le ${day}\u00a0: une prise de contact est due ${within}`,
  'technical-answer': (day, within, about) => `Aide demandée le ${day} (${about})\u00a0: une réponse est due ${within}`,
  'sponsorship-details': (day, within, about) =>
    `«\u00a0${about}\u00a0» débloqué le ${day}\u00a0: le mode d’emploi est dû ${within}`,
  news: (day, within) => `Aucun message depuis le ${day}\u00a0: des nouvelles sont dues ${within}`,
};

export const promiseTerms: ConsoleWords['promiseTerms'] = {
  atOnce: 'aussitôt',
  weeks: (count, spelled) => `sous ${spelled} ${formFor('fr', count, { one: 'semaine', many: 'semaines' })}`,
  by: (day) => `au plus tard le ${day}`,
};
