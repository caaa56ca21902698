import { facts, heading, paragraph } from '../../letters/draft';
import type { Letter } from '../../letters/letter';
import { quoted } from '../typography';

/** To the requester of technical help: the number of the request, and until when a person answers. */
export const requestReceived: Letter<'request-received'> = ({
  content: { number, product, description, answerBy },
  title,
  shortTitle,
  day,
}) => ({
  subject: `Request ${number}: ${shortTitle}`,
  heading: `We have your request ${number}`,
  blocks: [
    paragraph(`Your request for technical help with ${title} has arrived. You need do nothing more.`),
    facts([
      ['Request number', number],
      ['Product', product],
      ['Answer by', day(answerBy)],
    ]),
    heading('Your description'),
    paragraph(quoted(description)),
    heading('What follows'),
    paragraph(`A person answers you by ${day(answerBy)}. To add something, reply to this email.`),
    paragraph(
      'To cancel the request, reply as well and say so; a sentence is enough. Please keep the number in the subject.',
    ),
  ],
});
