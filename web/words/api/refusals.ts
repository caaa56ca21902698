import type { RefusalCode } from '../../../domain/offer/refusals';
import type { Phrase } from './phrase';
import { REFUSALS_OF_TAKING_BACK } from './refusals-of-taking-back';

/** What the API refuses by rules of the programme, in French. */
export const REFUSALS: Readonly<Record<RefusalCode, readonly Phrase[]>> = {
  'benefit-locked': [['{benefit} is locked. {because}', 'Cet avantage est verrouillé. {because}']],
  'benefit-already-activated': [['{benefit} is active already.', 'Cet avantage est déjà activé.']],
  'benefit-expired': [['{benefit} has lapsed. {because}', 'Cet avantage a expiré. {because}']],
  'benefit-not-activatable': [
    [
      '{benefit} is not activated: it comes by itself or by a form.',
      'Cet avantage ne s’active pas\u00a0: il vient de lui-même ou par un formulaire.',
    ],
  ],
  'benefit-not-activated': [['{benefit} is {status}.', 'Cet avantage est {status}.']],
  'benefit-over': [['{benefit} is {status}.', 'Cet avantage est {status}.']],
  'engagement-over': [
    ['The engagement ended at its term.', 'L’engagement est arrivé à son terme.'],
    ['The engagement ended at {at}.', 'L’engagement a pris fin le {at}.'],
  ],
  'engagement-declined': [
    ['The publisher has declined the engagement.', 'L’éditeur a refusé l’engagement.'],
    ['The engagement is declined already.', 'L’engagement est déjà refusé.'],
  ],
  'offer-ended': [['The offer was {how} at {at}.', 'L’offre a été {how} le {at}.']],
  'offer-live': [
    ['The offer is live.', 'L’offre est en ligne.'],
    ['The offer was live until {at}.', 'L’offre était en ligne jusqu’au {at}.'],
  ],
  'offer-revoked': [
    [
      'What was revoked is not relisted: publish a new offer.',
      'Ce qui a été révoqué n’est pas remis en ligne\u00a0: publiez une nouvelle offre.',
    ],
  ],
  'already-paused': [['The offer is paused until {at} already.', 'L’offre est déjà en pause jusqu’au {at}.']],
  'not-paused': [['The offer is not paused.', 'L’offre n’est pas en pause.']],
  'request-closed': [['The request {number} is {request}.', 'La demande {number} {request}.']],
  'too-many-requests': [
    [
      '{n} requests of this offer wait for an answer already.',
      '{n} demandes de cette offre attendent déjà une réponse.',
    ],
  ],
  'not-permitted': [
    [
      'As {role} you may not take this back: only who may {deed} can.',
      'Votre rôle ne permet pas d’annuler cela\u00a0: il faut pouvoir faire ce qui est annulé.',
    ],
  ],
  'owner-check-settled': [
    ['It was answered at {at}.', 'Une réponse a été donnée le {at}.'],
    ['This question is no longer asked.', 'Cette question n’est plus posée.'],
  ],
  'unknown-request': [['This offer has no request {number}.', 'Cette offre n’a pas de demande {number}.']],
  'too-many-letters': [
    ['{n} letters of this offer wait to be sent already.', '{n} lettres de cette offre attendent déjà leur envoi.'],
  ],
  ...REFUSALS_OF_TAKING_BACK,
  'unknown-entry': [['Nothing of this offer is called {id}.', 'Rien dans cette offre ne s’appelle {id}.']],
  'ticket-already-resolved': [['Ticket {number} is resolved already.', 'Le ticket {number} est déjà résolu.']],
  'revision-differs': [
    [
      'Something else has happened meanwhile: this is revision {revision}.',
      'Autre chose s’est produit entre-temps\u00a0: la révision est maintenant {revision}.',
    ],
  ],
  'unknown-ticket': [['This offer has no open ticket {number}.', 'Cette offre n’a pas de ticket {number} ouvert.']],
  'unknown-benefit': [['This offer has no benefit {id}.', 'Cette offre n’a pas d’avantage {id}.']],
  'no-engagement': [
    ['Offers of this type have no engagement manager.', 'Les offres de ce type n’ont pas de responsable d’engagement.'],
  ],
  'marketing-contact-missing': [
    [
      'The company needs a marketing contact before a marketing or sales benefit is activated.',
      'L’entreprise doit avoir un contact marketing avant qu’un avantage marketing ou commercial soit activé.',
    ],
  ],
  'marketing-contact-is-account-email': [
    [
      'The marketing contact needs an address other than the account’s e-mail.',
      'Le contact marketing doit avoir une autre adresse que celle du compte.',
    ],
  ],
  'at-in-the-future': [
    ['at may not be later than the offer’s clock, {at}.', 'Le moment ne peut pas être après l’heure de l’offre, {at}.'],
  ],
  'before-publication': [
    ['The offer was published at {at}.', 'L’offre a été publiée le {at}.'],
    ['The offer has been live since {at}.', 'L’offre est en ligne depuis le {at}.'],
    ['The offer is of type {type} since {at}.', 'L’offre est de type {type} depuis le {at}.'],
    ['It was made at {at}.', 'Elle a été faite le {at}.'],
    ['{benefit} is {status} since {at}.', 'Cet avantage est {status} depuis le {at}.'],
  ],
  'unknown-about': [
    [
      '{id} is neither a benefit nor a request of this offer.',
      '{id} n’est ni un avantage ni une demande de cette offre.',
    ],
  ],
  'unknown-recipient': [
    ['Nobody knows who owns the offer.', 'Personne ne sait qui est propriétaire de l’offre.'],
    ['The company has not named a marketing contact.', 'L’entreprise n’a pas désigné de contact marketing.'],
    [
      '{address} is neither the owner, nor the account, nor a contact of this offer.',
      '{address} n’est ni le propriétaire, ni le compte, ni un contact de cette offre.',
    ],
  ],
  'owner-missing': [
    ['Say who the owner is: name and email.', 'Dites qui est propriétaire\u00a0: le nom et l’adresse e-mail.'],
  ],
  'contact-missing': [
    [
      'Say how the publisher was contacted, and with whom: channel and with.',
      'Dites comment l’éditeur a été contacté, et avec qui.',
    ],
  ],
  'agreement-missing': [
    ['The company has not accepted yet: {documents}.', 'L’entreprise n’a pas encore accepté\u00a0: {documents}.'],
  ],
  'no-technical-requests': [
    [
      'The programme takes no technical requests for this offer.',
      'Le programme ne prend pas de demandes techniques pour cette offre.',
    ],
  ],
  'no-scheduling': [
    [
      'Only the publisher of a transact offer chooses when an activity begins.',
      'Seul l’éditeur d’une offre de type Vente choisit quand une activité commence.',
    ],
  ],
  'start-too-far': [['startAt may not be later than {at}.', 'Le début ne peut pas être après le {at}.']],
  'pause-too-long': [
    ['A pause lasts 60 days at most: until {at}.', 'Une pause dure 60 jours au plus\u00a0: jusqu’au {at}.'],
  ],
  'pause-over': [['A pause until {at} would be over already.', 'Une pause jusqu’au {at} serait déjà finie.']],
  'note-missing': [
    ['Say in a note why the benefits are revoked.', 'Dites dans une note pourquoi les avantages sont révoqués.'],
    ['Say in a note why the offer is paused.', 'Dites dans une note pourquoi l’offre est mise en pause.'],
  ],
  'type-not-higher': [
    [
      'An offer only moves up, from list to trial to transact; this one is of type {type}.',
      'Une offre n’évolue que vers un type supérieur, d’annonce à essai à vente\u00a0; celle-ci est de type {type}.',
    ],
  ],
  'call-to-action-mismatch': [
    [
      'callToAction does not belong to an offer of type {type} under {program}.',
      'Ce bouton ne va pas avec une offre de type {type} selon {program}.',
    ],
    [
      'does not belong to an offer of type {type} under {program}',
      'ne va pas avec une offre de type {type} selon {program}',
    ],
  ],
};
