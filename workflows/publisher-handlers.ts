import { setHandler } from '@temporalio/workflow';
import { meantForAnother } from '../domain/offer/if-revision';
import type { Stamp } from '../domain/offer/append';
import type { Fields } from '../domain/offer/inputs';
import { hasHappenedTo, type PublisherChange } from '../domain/publisher/state';
import { PUBLISHER_COMMANDS, type PublisherCommand, type PublisherCommandResult } from '../domain/publisher/commands';
import { publisherView } from '../domain/publisher/view';
import { type Refusal, refusal } from '../domain/offer/refusals';
import { isAhead, readable, refused, stampOf } from './inputs';
import type { LivePublisher } from './live-publisher';
import { askToDelist } from './publisher-delisting';
import * as messages from './publisher-messages';
import type { ReadModel } from './read-model';

/** How long who reports sales waits for the offers to be told, in milliseconds. */
const SALES_PATIENCE = 4_000;
/** Words go to offers under longer ids, and theirs may have 200 characters. */
const LONGEST_ID = 180;

/** From here on, what is said to the publisher turns into facts. */
export function listenToPublisher(publisher: LivePublisher, readModel: ReadModel<PublisherChange>): void {
  setHandler(messages.publisherQuery, () => publisherView(publisher.state));
  setHandler(messages.publisherFactsQuery, (after) => publisher.known(after));
  setHandler(messages.showPublisher, () => readModel.shows());
  answer(publisher, readModel, messages.setMarketingContact, PUBLISHER_COMMANDS.setMarketingContact);
  answer(publisher, readModel, messages.acceptAgreement, PUBLISHER_COMMANDS.acceptAgreement);

  setHandler(
    messages.delistPublisher,
    async (input) => {
      const { fields, ...stamp } = stampOf(publisher, input, LONGEST_ID);
      await askToDelist(publisher, saidOfDelisting(fields), stamp, () => requireMeant(publisher, fields));
      return readModel.shows();
    },
    { validator: (input) => readable(() => readDelisting(publisher, input)) },
  );

  setHandler(messages.salesArrived, async () => {
    const arrival = publisher.salesArrived();
    return { told: await publisher.until(() => publisher.areSalesTold(arrival), SALES_PATIENCE) };
  });
  setHandler(messages.salesWaiting, () => void publisher.salesArrived());
}

/** An update: refused before anything is written, or recorded and answered when the store shows it. */
function answer(
  publisher: LivePublisher,
  readModel: ReadModel<PublisherChange>,
  update: typeof messages.setMarketingContact,
  command: PublisherCommand,
): void {
  setHandler(
    update,
    async (input) => {
      const { fields, ...stamp } = stampOf(publisher, input, LONGEST_ID);
      const result = decide(publisher, command, fields, stamp);
      for (const payload of result) publisher.record(payload, stamp);
      return readModel.shows();
    },
    {
      validator: (input) =>
        readable(() => {
          const { fields, ...stamp } = stampOf(publisher, input, LONGEST_ID);
          decide(publisher, command, fields, stamp);
        }),
    },
  );
}

/** What an input means; nothing when it has been counted already. Throws the refusal. */
function decide(publisher: LivePublisher, command: PublisherCommand, fields: Fields, stamp: Stamp) {
  if (hasHappenedTo(publisher.state, stamp.id)) return [];
  if (isAhead(stamp)) throw refused(refusal('at-in-the-future', { now: publisher.now(), clock: 'wall' }));
  const result = meantForAnother(fields, publisher.state.revision) ?? command(publisher.state, fields, stamp.at);
  if (isRefusal(result)) throw refused(result);
  return result;
}

const isRefusal = (result: PublisherCommandResult): result is Refusal => 'code' in result;

/** To colleagues, and to the publisher. */
function saidOfDelisting(fields: Fields): { note: string | null; publisherNote?: string } {
  const publisherNote = fields.optionalText('publisherNote');
  return { note: fields.optionalText('note'), ...(publisherNote !== null && { publisherNote }) };
}

function readDelisting(publisher: LivePublisher, input: unknown): void {
  const { id, fields } = stampOf(publisher, input, LONGEST_ID);
  saidOfDelisting(fields);
  if (!hasHappenedTo(publisher.state, id)) requireMeant(publisher, fields);
}

/** Throws the refusal of what was meant for another revision. */
function requireMeant({ state }: LivePublisher, fields: Fields): void {
  const another = meantForAnother(fields, state.revision);
  if (another !== undefined) throw refused(another);
}
