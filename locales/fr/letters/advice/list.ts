import type { Point } from '../../../letters/draft';

/** For offers that are listed here and sold elsewhere: the listing is a door, and somebody has to stand behind it. */
export const LIST: readonly Point[] = [
  {
    lead: 'Bouton d’action',
    text: 'Votre bouton invite à prendre contact. Dites ce qui se passe ensuite : qui répond, dans quel délai, et de quoi parle le premier entretien.',
  },
  {
    lead: 'Page d’arrivée',
    text: 'La page derrière vos liens reprend les mots de la fiche, montre un prix ou au moins comment il se calcule, et propose une seule étape suivante.',
  },
  {
    lead: 'Faire connaître l’offre',
    text: 'Annoncez-la là où vos clients vous lisent déjà : un billet de blog sur le cas d’un client, un court message sur les réseaux sociaux, une ligne sous vos e-mails. Un communiqué de presse vaut la peine s’il y a une nouvelle en plus de la fiche.',
  },
  {
    lead: 'Mesurer',
    text: 'Une fois par mois, notez les vues, les clics sur le bouton, les demandes et les clients gagnés. Changez une chose à la fois : vous saurez ce qui a marché.',
  },
];
