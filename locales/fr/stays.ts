import type { Stay } from '../../domain/offer/refusals';

/** Why something is never taken back. */
export const stays: Readonly<Record<Stay, string>> = {
  'by-service': 'Le service l’a fait de lui-même.',
  'taken-on': 'Une offre prise en charge se termine, elle ne s’annule pas.',
  'contact-told': 'L’entreprise l’a dit à toutes ses offres\u00a0: désignez un autre contact.',
  'company-told': 'L’entreprise l’a dit à toutes ses offres.',
  'found-by-service': 'Le service l’a constaté de lui-même.',
  'only-up': 'Une offre n’évolue que vers un type supérieur.',
  'sales-lines': 'C’est ce que disent les lignes de vente\u00a0: corrigez-les par une ligne.',
  'cancel-request': 'Annulez la demande\u00a0: la personne qui l’a faite a son numéro.',
  ended: 'Une fin ne s’annule pas\u00a0: une offre qui n’a pas été révoquée peut être remise en ligne.',
  relisted: 'L’offre est de nouveau entre nos mains\u00a0: terminez-la de nouveau.',
  sent: 'Ce qui a été envoyé est parti.',
  'mail-server': 'Le serveur de messagerie l’a dit.',
  directory: 'L’annuaire a été interrogé.',
  'resolve-ticket': 'Résolvez le ticket.',
  'resolve-its-ticket': 'Résolvez son ticket.',
  'desk-told': 'Les personnes qui traitent les tickets en sont averties.',
  'goes-on': 'Le service continue.',
  'record-again': 'Consignez-le de nouveau.',
};
