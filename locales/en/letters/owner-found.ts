import { facts, link, paragraph } from '../../letters/draft';
import type { Letter } from '../../letters/letter';

/** To staff: the owner is known again and still waits for a word from a person. */
export const ownerFound: Letter<'owner-found'> = ({ content, offer, title, shortTitle, moment, caseUrl }) => ({
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
});
