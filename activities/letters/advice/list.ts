import type { Point } from '../draft';
import type { InEach } from '../language';

/** For offers that are listed here and sold elsewhere: the listing is a door, and somebody has to stand behind it. */
export const LIST: InEach<readonly Point[]> = {
  en: [
    {
      lead: 'Call to action',
      text: 'Your button asks people to get in touch. Tell them what happens next: who answers, how soon, and what the first call is about.',
    },
    {
      lead: 'Landing page',
      text: 'The page behind your links should use the words of the listing, show a price or at least how it is worked out, and offer one next step only.',
    },
    {
      lead: 'Spreading the word',
      text: 'Announce the offer where customers already read you: a blog post with one customer’s story, a short social post, a line under your emails. A press release pays off when there is news beyond the listing.',
    },
    {
      lead: 'Measuring',
      text: 'Once a month, note views, clicks on the button, leads and customers won. Change one thing at a time and you will know what worked.',
    },
  ],
  fr: [
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
  ],
};
