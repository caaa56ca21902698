import { facts, link, paragraph } from '../../letters/draft';
import type { Letter } from '../../letters/letter';

/** To staff: the owner is known again and still waits for a word from a person. */
export const ownerFound: Letter<'owner-found'> = ({ content, offer, title, shortTitle, moment, caseUrl }) => ({
  subject: `Propriétaire retrouvé, à contacter : ${shortTitle}`,
  heading: `${title} a de nouveau un propriétaire`,
  blocks: [
    paragraph(
      `Nous savons qui est propriétaire de cette offre de ${offer.publisherName}, mais aucun message n’a encore été échangé. Merci d’écrire ou d’appeler maintenant : c’est la première impression que cette personne aura de nous.`,
    ),
    facts([
      ['Propriétaire', content.owner.name],
      ['E-mail', content.owner.email],
      ['Silence depuis', moment(content.silentSince)],
    ]),
    ...link('Ouvrir le dossier', caseUrl),
    paragraph(
      'Consignez ensuite l’échange avec sa date, son canal et la personne. La lettre de passation est automatique et ne compte pas.',
    ),
  ],
});
