import { facts, link, paragraph } from '../../letters/draft';
import type { Letter } from '../../letters/letter';
import { ticketSubjects } from '../ticket-subjects';

/** To staff: a ticket should exist and the desk does not take it. */
export const deskDown: Letter<'desk-down'> = ({ content, offer, title, shortTitle, moment, caseUrl }) => ({
  subject: `Ticket impossible à ouvrir : ${shortTitle}`,
  heading: 'Le service de tickets ne répond pas',
  blocks: [
    paragraph(
      `Un ticket pour ${title} devrait exister et n’a pas pu être ouvert depuis un jour. Nous continuons d’essayer. Tant qu’il n’existe pas, personne d’autre n’est au courant : merci de prendre l’affaire en main.`,
    ),
    facts([
      ['Ticket', ticketSubjects[content.kind](offer.title, content.about)],
      ['Essais depuis', moment(content.since)],
      ['Éditeur', offer.publisherName],
    ]),
    ...link('Ouvrir le dossier', caseUrl),
    paragraph(
      'Prévenez aussi les responsables du service de tickets. À son retour, le ticket sera ouvert une seule fois.',
    ),
  ],
});
