import type { Endings, Grounds } from '../../letters/endings';

const NEW_OFFER = 'A new offer of yours is welcome too, and gets everything that belongs to its type from the start.';

const RELISTED = `If this offer is listed again, it is welcome, and we take up its news and benefits where they stopped. ${NEW_OFFER}`;

/** Each way in which an offer's part in the programme ends, in its own words. */
export const ENDING: Endings = {
  declined: {
    inSubject: 'closed, as you asked',
    opening: ({ title, day }) =>
      `You have declined everything that the programme does for ${title}. We closed it on ${day}. Thank you for the time you gave it.`,
    afterwards: `If you change your mind, or if this is a mistake, reply to this email: a person reads it and takes the offer up again. ${NEW_OFFER}`,
  },
  delisted: {
    inSubject: 'it is no longer listed',
    opening: ({ title, day }) =>
      `${title} has not been listed on the marketplace since ${day}. What the programme does for it ends with that. Thank you for working with us.`,
    afterwards: `If the offer should still be listed, reply to this email; a person reads it. ${RELISTED}`,
  },
  revoked: {
    inSubject: 'its benefits have been revoked',
    opening: ({ title, day }) =>
      `The benefits of ${title} were revoked on ${day}, under the programme’s cancellation policy. A person took this decision.`,
    afterwards:
      'If you think that the decision rests on a mistake, reply to this email and tell us why; a person reads it.',
  },
  withdrawn: {
    inSubject: 'withdrawn from the programme',
    opening: ({ title, day }) =>
      `${title} was withdrawn from the programme on ${day}. What the programme does for it ends with that. Thank you for working with us.`,
    afterwards: `If the offer should not have been withdrawn, reply to this email; a person reads it. ${RELISTED}`,
  },
};

/** Why benefits are revoked, as the cancellation policy has it ("Politique d’annulation"). */
export const GROUND: Grounds = {
  'illegal-activity': 'The ground is that the publication on the marketplace was used for an illegal activity.',
  'delisted-from-marketplace': 'The ground is that the publisher has been delisted from the commercial marketplace.',
  'copyright-or-trademark':
    'The ground is that the offer was used to show marketing or other content that does not respect copyright and trade-mark law.',
  'sponsorship-policy':
    'The ground is a breach of the policies of the Azure sponsorship programme. They forbid, among other things, to use the sponsorship for a company’s own internal operations or for mining Bitcoin.',
};
