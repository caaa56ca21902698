import type { RefusalCode } from '../../../domain/offer/refusals';
import type { Phrase } from './phrase';

type Code = Extract<RefusalCode, 'cannot-be-taken-back' | 'already-taken-back' | 'has-left-the-house' | 'too-late'>;

/** Why something is not taken back, in French. */
export const REFUSALS_OF_TAKING_BACK: Readonly<Record<Code, readonly Phrase[]>> = {
  'cannot-be-taken-back': [
    ['The service did it by itself.', 'Le service l’a fait de lui-même.'],
    [
      'An offer that was taken on is ended, not taken back.',
      'Une offre prise en charge se termine, elle ne s’annule pas.',
    ],
    [
      'The company has told all its offers: name another contact.',
      'L’entreprise l’a dit à toutes ses offres\u00a0: désignez un autre contact.',
    ],
    ['The company has told all its offers.', 'L’entreprise l’a dit à toutes ses offres.'],
    ['The service found it by itself.', 'Le service l’a constaté de lui-même.'],
    ['An offer only moves up.', 'Une offre n’évolue que vers un type supérieur.'],
    [
      'It is what the sales lines say: correct them by a line.',
      'C’est ce que disent les lignes de vente\u00a0: corrigez-les par une ligne.',
    ],
    [
      'Cancel the request: the requester has its number.',
      'Annulez la demande\u00a0: la personne qui l’a faite a son numéro.',
    ],
    [
      'An ending is not taken back: an offer that was not revoked can be listed again.',
      'Une fin ne s’annule pas\u00a0: une offre qui n’a pas été révoquée peut être remise en ligne.',
    ],
    [
      'The offer is in our hands again: end it again.',
      'L’offre est de nouveau entre nos mains\u00a0: terminez-la de nouveau.',
    ],
    ['What was sent has left the house.', 'Ce qui a été envoyé est parti.'],
    ['The mail server said so.', 'Le serveur de messagerie l’a dit.'],
    ['The directory was asked.', 'L’annuaire a été interrogé.'],
    ['Resolve the ticket.', 'Résolvez le ticket.'],
    ['Resolve its ticket.', 'Résolvez son ticket.'],
    ['The service goes on.', 'Le service continue.'],
    ['Whoever works at the ticket desk has been told.', 'Les personnes qui traitent les tickets en sont averties.'],
    ['Record it again.', 'Consignez-le de nouveau.'],
  ],
  'already-taken-back': [['It was taken back already.', 'C’est déjà annulé.']],
  'has-left-the-house': [
    [
      'Something has left the house because of it: a letter was sent, or a ticket was opened, raised or closed.',
      'C’est déjà parti\u00a0: une lettre a été envoyée, ou un ticket a été ouvert, rendu plus prioritaire ou clos.',
    ],
  ],
  'too-late': [
    [
      'It can be taken back for an hour after it was recorded, and while it is among the latest entries.',
      'On peut l’annuler pendant une heure après l’avoir consigné, et tant que c’est l’une des dernières entrées.',
    ],
  ],
};
