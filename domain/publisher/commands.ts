import type { Instant } from '../calendar/instants';
import { AGREEMENTS } from '../offer/events';
import type { Fields } from '../offer/inputs';
import { sameAddress } from '../offer/people';
import { publisherFacts, type PublisherEventPayload, type PublisherState } from './state';
import { type Refusal, refusal } from '../offer/refusals';

/** What a command makes of an input: a refusal, or the events to record. */
export type PublisherCommandResult = Refusal | readonly PublisherEventPayload[];

/** Reads an input (throws UnreadableInput) and says what it means. Changes nothing. */
export type PublisherCommand = (state: PublisherState, input: Fields, at: Instant) => PublisherCommandResult;

const setMarketingContact: PublisherCommand = ({ publisher }, input) => {
  const email = input.text('email', 254);
  if (sameAddress(email, publisher.accountEmail)) {
    return refusal('marketing-contact-is-account-email');
  }
  const [name, phone, language] = [input.text('name', 200), input.text('phone', 20), input.text('language', 35)];
  return [{ kind: 'marketing-contact-set', name, email, phone, language }];
};

/** Accepting a version again changes nothing, unless it turns out to have been earlier. */
const acceptAgreement: PublisherCommand = (state, input, at) => {
  const document = input.oneOf('document', AGREEMENTS);
  const version = input.text('version', 50);
  const isKnown = publisherFacts(state, 'agreement-accepted').some(
    (fact) => fact.document === document && fact.version === version && fact.at <= at,
  );
  return isKnown ? [] : [{ kind: 'agreement-accepted', document, version }];
};

/** What is said to a publisher as a whole. Each is an update of the same name; delisting asks the store first. */
export const PUBLISHER_COMMANDS = { setMarketingContact, acceptAgreement } satisfies Record<string, PublisherCommand>;

export type PublisherCommandName = keyof typeof PUBLISHER_COMMANDS | 'delistPublisher';
