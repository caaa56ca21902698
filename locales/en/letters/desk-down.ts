import { facts, link, paragraph } from '../../letters/draft';
import type { Letter } from '../../letters/letter';
import { ticketSubjects } from '../ticket-subjects';

/** To staff: a ticket should exist and the desk does not take it. */
export const deskDown: Letter<'desk-down'> = ({ content, offer, title, shortTitle, moment, caseUrl }) => ({
  subject: `Ticket could not be opened: ${shortTitle}`,
  heading: 'The ticket desk does not answer',
  blocks: [
    paragraph(
      `A ticket for ${title} should exist and could not be opened for a day. We go on trying. Until it is there nobody else knows of the matter, so please take it up yourself.`,
    ),
    facts([
      ['Ticket', ticketSubjects[content.kind](offer.title, content.about)],
      ['Tried since', moment(content.since)],
      ['Publisher', offer.publisherName],
    ]),
    ...link('Open the case', caseUrl),
    paragraph('Please also tell whoever runs the ticket desk. When it is back the ticket is opened once, not twice.'),
  ],
});
