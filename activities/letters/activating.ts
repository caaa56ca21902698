import type { InEach } from './language';

/** How a publisher activates a benefit, step by step. */
export const ACTIVATING: InEach<readonly string[]> = {
  en: [
    'Open the Marketplace Rewards page in Partner Center.',
    'If your company has no marketing contact yet, assign one there: a person whose address differs from the account’s, with a phone number and a language.',
    'Select Activate beside the benefit. Your marketing contact then hears from us within a week.',
  ],
  fr: [
    'Ouvrez la page Récompenses de la Place de marché dans l’Espace partenaires.',
    'Si votre entreprise n’a pas encore de contact marketing, attribuez-en un sur cette page : une personne dont l’adresse n’est pas celle du compte, avec un numéro de téléphone et une langue.',
    'Sélectionnez Activer à côté de l’avantage. Votre contact marketing a ensuite de nos nouvelles sous une semaine.',
  ],
};
