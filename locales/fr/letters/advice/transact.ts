import type { Point } from '../../../letters/draft';

/** For offers that are sold and billed by the marketplace: from the price to the renewal. */
export const TRANSACT: readonly Point[] = [
  {
    lead: 'Plans et prix',
    text: 'Deux ou trois plans, qui portent le nom des clients à qui ils s’adressent. Dites quand il est temps de passer au suivant, et calculez un exemple jusqu’au total.',
  },
  {
    lead: 'Offres privées',
    text: 'Gardez un modèle pour les prix négociés : durée, remise, conditions, dernier jour pour accepter. Vos commerciaux pourront l’envoyer le jour de l’entretien.',
  },
  {
    lead: 'Vente conjointe',
    text: 'Donnez aux vendeurs une page : le problème du client, qui décide, une référence, et chez vous un contact qui répond sous un jour.',
  },
  {
    lead: 'Facturation',
    text: 'Achetez une fois votre propre offre sur un plan de test : activation, changement de plan, facture, résiliation. Dites aux clients quel nom figure sur la facture.',
  },
  {
    lead: 'Renouvellement',
    text: 'Écrivez bien avant l’échéance annuelle, montrez ce qui a été utilisé et proposez le plan qui convient, même si c’est le plus petit.',
  },
  {
    lead: 'Mesurer',
    text: 'Chaque mois : vues, achats commencés et terminés, clients actifs après trente jours, renouvellements.',
  },
];
