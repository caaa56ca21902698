import type { ClosingReasonParams } from '../../domain/duties/closing-reasons';
import type { Sentences } from '../writing';

/** Why the service has closed a ticket. */
export const closingReasons: Sentences<ClosingReasonParams> = {
  'offer-ended': ({ how, at }, write) => `The offer was ${how} at ${write.at(at)}.`,
  'promise-settled': ({ promise, how }) => `The promise ${promise} is ${how}.`,
  'other-ticket': ({ ticket }) => `Ticket ${ticket} is open for the same reason.`,
  'news-due': ({ at }, write) => `News is due at ${write.at(at)}.`,
  'message-since': ({ at }, write) => `There was a message at ${write.at(at)}.`,
  'owner-named': ({ name }) => `${name} is the owner of the offer.`,
  'tier-reached': ({ tier }) => `The tier ${tier} is reached again.`,
  saved: () => 'It has been saved, and lists show it.',
};
