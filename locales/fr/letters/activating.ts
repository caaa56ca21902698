/** How a publisher activates a benefit, step by step. */
export const ACTIVATING: readonly string[] = [
  'Ouvrez la page Récompenses de la Place de marché dans l’Espace partenaires.',
  'Si votre entreprise n’a pas encore de contact marketing, attribuez-en un sur cette page : une personne dont l’adresse n’est pas celle du compte, avec un numéro de téléphone et une langue.',
  'Sélectionnez Activer à côté de l’avantage. Votre contact marketing a ensuite de nos nouvelles sous une semaine.',
];
