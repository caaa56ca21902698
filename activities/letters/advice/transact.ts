import type { Point } from '../draft';
import type { InEach } from '../language';

/** For offers that are sold and billed by the marketplace: from the price to the renewal. */
export const TRANSACT: InEach<readonly Point[]> = {
  en: [
    {
      lead: 'Plans and prices',
      text: 'Two or three plans, named after the customers they are for. Say when it is time to move to the next one, and work one example through to the total.',
    },
    {
      lead: 'Private offers',
      text: 'Keep a template for negotiated prices: term, discount, conditions, last day to accept. Then sales can send one on the day of the call.',
    },
    {
      lead: 'Co-selling',
      text: 'Give sellers one page: the customer’s problem, who decides, a reference, and a contact of yours who answers within a day.',
    },
    {
      lead: 'Billing',
      text: 'Buy your own offer once on a plan made for testing: activation, change of plan, invoice, cancellation. Tell customers which name appears on the invoice.',
    },
    {
      lead: 'Renewal',
      text: 'Write well before a yearly term ends, show what was used, and suggest the plan that fits, even if it is the smaller one.',
    },
    {
      lead: 'Measuring',
      text: 'Every month: views, purchases begun and completed, customers active after thirty days, renewals.',
    },
  ],
  fr: [
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
  ],
};
