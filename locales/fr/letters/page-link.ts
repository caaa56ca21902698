import { link, paragraph } from '../../letters/draft';
import type { Letter } from '../../letters/letter';

/** A new link to the page of the publisher. */
export const pageLink: Letter<'page-link'> = ({ title, shortTitle, pageUrl }) => ({
  subject: `Votre nouveau lien pour ${shortTitle}`,
  heading: 'Un nouveau lien vers votre page',
  blocks: [
    paragraph(`Voici votre nouveau lien vers la page de ${title}. Il est valable 30 jours.`),
    ...link('Ouvrir votre page', pageUrl),
    paragraph(
      'Vous ne l’avez pas demandé ? Alors ne faites rien : cette lettre n’est partie qu’à vous, et rien n’a changé.',
    ),
  ],
});
