import type { LetterName } from '../../domain/offer/letters';
import type { InEach, Language } from './language';

/** What the service knows of besides its own letters. */
type Known = LetterName | 'reply';

const NAMES: Readonly<Record<Known, InEach<string>>> = {
  welcome: { en: 'Welcome with advice', fr: 'Bienvenue et conseils' },
  'owner-check': { en: 'Who owns the offer?', fr: 'À qui appartient l’offre\u00a0?' },
  'hand-over': { en: 'Hand-over to a new owner', fr: 'Passation au nouveau propriétaire' },
  'engagement-start': { en: 'Engagement manager named', fr: 'Responsable d’engagement désigné' },
  closing: { en: 'End of the engagement', fr: 'Fin de l’engagement' },
  'benefit-guide': { en: 'How to use a benefit', fr: 'Mode d’emploi d’un avantage' },
  'benefit-expiring': { en: 'Benefits run out', fr: 'Des avantages expirent' },
  'tier-risen': { en: 'A tier is reached', fr: 'Un palier est atteint' },
  'sponsorship-details': { en: 'How to use the sponsorship', fr: 'Mode d’emploi du parrainage' },
  pointer: { en: 'A programme beside this one', fr: 'Un programme voisin' },
  'request-received': { en: 'Technical request received', fr: 'Demande technique reçue' },
  'engagement-declined': { en: 'Engagement declined', fr: 'Engagement refusé' },
  'moved-up': { en: 'The offer has moved up', fr: 'L’offre a changé de type' },
  paused: { en: 'Due dates rest', fr: 'Les échéances attendent' },
  farewell: { en: 'Farewell', fr: 'Lettre de fin' },
  reminder: { en: 'Reminder to staff', fr: 'Rappel à l’équipe' },
  'check-in': { en: 'Check-in with the manager', fr: 'Point avec le responsable' },
  'owner-found': { en: 'The owner is known again', fr: 'Le propriétaire est de nouveau connu' },
  'desk-down': { en: 'The ticket desk does not answer', fr: 'Le service de tickets ne répond pas' },
  personal: { en: 'Letter of a person', fr: 'Lettre d’une personne' },
  reply: { en: 'Reply', fr: 'Réponse' },
};

const isLetter = (letter: string): letter is Known => Object.hasOwn(NAMES, letter);

/** A letter, in a few words; one that this version does not know by the name that it has. */
export const letterName = (letter: string, language: Language): string =>
  isLetter(letter) ? NAMES[letter][language] : letter;
