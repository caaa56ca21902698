import { facts, link, paragraph } from './draft';
import type { Letter } from './letter';

/** To staff: the owner is known again and still waits for a word from a person. */
export const ownerFound: Letter<'owner-found'> = {
  reader: 'staff',

  en: ({ content, offer, title, shortTitle, moment, caseUrl }) => ({
    subject: `Owner found, please write: ${shortTitle}`,
    heading: `${title} has an owner again`,
    blocks: [
      paragraph(
        `We know who owns this offer of ${offer.publisherName}, but no message has passed yet. Please write or call now: it is this person’s first impression of us.`,
      ),
      facts([
        ['Owner', content.owner.name],
        ['Email', content.owner.email],
        ['Silent since', moment(content.silentSince)],
      ]),
      ...link('Open the case', caseUrl),
      paragraph(
        'Then log the message with its date, the channel and the person. The hand-over letter is automatic and does not count.',
      ),
    ],
  }),

  fr: ({ content, offer, title, shortTitle, moment, caseUrl }) => ({
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
  }),
};
