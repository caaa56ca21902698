import { facts, link, paragraph } from './draft';
import { LOCALES } from '../../locales';
import type { Letter } from './letter';

/** To staff: a ticket should exist and the desk does not take it. */
export const deskDown: Letter<'desk-down'> = {
  reader: 'staff',

  en: ({ content, offer, title, shortTitle, moment, caseUrl }) => ({
    subject: `Ticket could not be opened: ${shortTitle}`,
    heading: 'The ticket desk does not answer',
    blocks: [
      paragraph(
        `A ticket for ${title} should exist and could not be opened for a day. We go on trying. Until it is there nobody else knows of the matter, so please take it up yourself.`,
      ),
      facts([
        ['Ticket', LOCALES.en.ticketSubjects[content.kind](offer.title, content.about)],
        ['Tried since', moment(content.since)],
        ['Publisher', offer.publisherName],
      ]),
      ...link('Open the case', caseUrl),
      paragraph('Please also tell whoever runs the ticket desk. When it is back the ticket is opened once, not twice.'),
    ],
  }),

  fr: ({ content, offer, title, shortTitle, moment, caseUrl }) => ({
    subject: `Ticket impossible à ouvrir : ${shortTitle}`,
    heading: 'Le service de tickets ne répond pas',
    blocks: [
      paragraph(
        `Un ticket pour ${title} devrait exister et n’a pas pu être ouvert depuis un jour. Nous continuons d’essayer. Tant qu’il n’existe pas, personne d’autre n’est au courant : merci de prendre l’affaire en main.`,
      ),
      facts([
        ['Ticket', LOCALES.fr.ticketSubjects[content.kind](offer.title, content.about)],
        ['Essais depuis', moment(content.since)],
        ['Éditeur', offer.publisherName],
      ]),
      ...link('Ouvrir le dossier', caseUrl),
      paragraph(
        'Prévenez aussi les responsables du service de tickets. À son retour, le ticket sera ouvert une seule fois.',
      ),
    ],
  }),
};
