import type { ConsoleWords } from '../../en/console';

/** Why an action cannot be done now, by a code. */
export const impossible: ConsoleWords['impossible'] = {
  'no-such-benefit': 'Cette offre n’a pas cet avantage.',
  'benefit-locked': 'Son palier n’est pas atteint.',
  'benefit-activated': 'Il est déjà activé.',
  'benefit-used': 'Il a été utilisé.',
  'benefit-expired': 'Il a expiré.',
  'benefit-declined': 'Il a été refusé.',
  'benefit-revoked': 'Il a été révoqué.',
  'benefit-over': 'Il est terminé.',
  'benefit-not-activated': 'Il n’est pas activé.',
  'request-form': 'On s’en sert en demandant une aide technique.',
  'instructions-by-mail': 'Sans activation\u00a0: une lettre dit comment s’en servir.',
  'contact-missing': 'Désignez d’abord le contact marketing de l’entreprise.',
  'no-engagement': 'Cette offre n’a pas d’engagement en cours.',
  'offer-live': 'Elle est en ligne.',
  'offer-revoked': 'Elle a été révoquée.',
  'case-ended': 'L’offre est terminée\u00a0: elle peut seulement être remise en ligne.',
  'case-revoked': 'L’offre a été révoquée\u00a0: son dossier est clos définitivement.',
  'offer-unwatched': 'Rien ne peut être consigné\u00a0: reprenez d’abord le suivi de l’offre.',
  'offer-watched': 'Le suivi de l’offre est en cours.',
  'highest-type': 'Il n’y a pas de type supérieur.',
  paused: 'Elle est déjà en pause.',
  'not-paused': 'Elle n’est pas en pause.',
  'request-closed': 'La demande est close.',
};
