import type { ConsoleWords } from '../../en/console';

/** Why a letter that waited was not sent. */
export const dropReasons: ConsoleWords['dropReasons'] = {
  'offer-ended': 'son offre avait pris fin',
  'taken-back': 'son envoi a été annulé',
  'left-to-person': 'une personne s’en est chargée',
  'promise-settled': 'ce qui était rappelé a été réglé entre-temps',
  'past-due': 'l’échéance était passée',
  'date-moved': 'la date annoncée avait changé',
  'message-came': 'un message est arrivé entre-temps',
  'nothing-to-say': 'le sujet n’avait plus lieu d’être',
};
