import type { Point } from '../draft';
import type { InEach } from '../language';

/** The listing itself: what a buyer reads and sees first. */
export const LISTING: InEach<readonly Point[]> = {
  en: [
    {
      lead: 'Title and first lines',
      text: 'Say in the title what the product does and for whom. Open the summary with the problem you solve, not with your company: few readers get past two sentences.',
    },
    {
      lead: 'Search words and categories',
      text: 'Use the words a buyer types rather than your own names for things, and only the categories where a buyer would look. Then run that search and see where you come out.',
    },
    {
      lead: 'Screenshots and video',
      text: 'Three to five pictures of the real product, each with a line on what it is good for, and one video of under two minutes that shows a single task from start to finish.',
    },
  ],
  fr: [
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
  ],
};

/** People who show interest, and what customers say of the offer. */
export const FOLLOW_UP: InEach<readonly Point[]> = {
  en: [
    {
      lead: 'Leads and reviews',
      text: 'Put one person and a deputy in charge of leads, and answer each within one working day. Ask three happy customers for a review in their own words, and reply to every review you get.',
    },
  ],
  fr: [
    {
      lead: 'Demandes et avis',
      text: 'Confiez les demandes à une personne, avec une autre pour la remplacer, et répondez à chacune sous un jour ouvré. Demandez un avis à trois clients satisfaits, avec leurs propres mots, et répondez à tous ceux que vous recevez.',
    },
  ],
};
