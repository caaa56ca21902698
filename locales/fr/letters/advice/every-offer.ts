import type { Point } from '../../../letters/draft';

/** The listing itself: what a buyer reads and sees first. */
export const LISTING: readonly Point[] = [
  {
    lead: 'Titre et premières lignes',
    text: 'Dites dans le titre ce que fait le produit et pour qui. Ouvrez le résumé sur le problème que vous résolvez, pas sur votre entreprise : peu de gens lisent plus de deux phrases.',
  },
  {
    lead: 'Mots-clés et catégories',
    text: 'Prenez les mots que l’acheteur tape plutôt que ceux de la maison, et seulement les catégories où il chercherait. Puis faites cette recherche et regardez où vous apparaissez.',
  },
  {
    lead: 'Captures d’écran et vidéo',
    text: 'Trois à cinq images du vrai produit, chacune avec une ligne qui dit à quoi elle sert, et une vidéo de moins de deux minutes qui montre une seule tâche du début à la fin.',
  },
];

/** People who show interest, and what customers say of the offer. */
export const FOLLOW_UP: readonly Point[] = [
  {
    lead: 'Demandes et avis',
    text: 'Confiez les demandes à une personne, avec une autre pour la remplacer, et répondez à chacune sous un jour ouvré. Demandez un avis à trois clients satisfaits, avec leurs propres mots, et répondez à tous ceux que vous recevez.',
  },
];
