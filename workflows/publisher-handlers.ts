import { currentUpdateInfo, setHandler, uuid4 } from '@temporalio/workflow';
import { meantForAnother } from '../domain/offer/if-revision';
import { Fields, UnreadableInput } from '../domain/offer/inputs';
import { hasHappenedTo } from '../domain/publisher/state';
import { PUBLISHER_COMMANDS, type PublisherCommand, type PublisherCommandResult } from '../domain/publisher/commands';
import { publisherView } from '../domain/publisher/view';
import { isStepId } from '../domain/offer/state';
import { type Refusal, refusal, unreadable } from '../domain/offer/refusals';
import type { LivePublisher } from './live-publisher';
import { askToDelist } from './publisher-delisting';
import * as messages from './publisher-messages';
import type { PublisherCopy } from './publisher-copy';
import { refused } from './refused';

/** How far ahead of the clock an input may be dated, in milliseconds: clocks differ. */
const TOLERANCE = 60_000;
/** How long who reports sales waits for the offers to be told, in milliseconds. */
const SALES_PATIENCE = 4_000;
/** Words go to offers under longer ids, and theirs may have 200 characters. */
const LONGEST_ID = 180;

type Stamp = { readonly id: string; readonly by: string; readonly at: string };

/** From here on, what is said to the publisher turns into facts. */
export function listenToPublisher(publisher: LivePublisher, copy: PublisherCopy): void {
  setHandler(messages.publisherQuery, () => publisherView(publisher.state));
  setHandler(messages.publisherFactsQuery, (after) => publisher.known(after));
  setHandler(messages.showPublisher, () => copy.shows());
  answer(publisher, copy, messages.setMarketingContact, PUBLISHER_COMMANDS.setMarketingContact);
  answer(publisher, copy, messages.acceptAgreement, PUBLISHER_COMMANDS.acceptAgreement);

  setHandler(
    messages.delistPublisher,
    async (input) => {
      const { fields, ...stamp } = stampOf(publisher, input);
      await askToDelist(publisher, saidOfDelisting(fields), stamp, () => requireMeant(publisher, fields));
      return copy.shows();
    },
    { validator: (input) => refuse(() => readDelisting(publisher, input)) },
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
  copy: PublisherCopy,
  update: typeof messages.setMarketingContact,
  command: PublisherCommand,
): void {
  setHandler(
    update,
    async (input) => {
      const { fields, ...stamp } = stampOf(publisher, input);
      const result = decide(publisher, command, fields, stamp);
      for (const payload of result) publisher.record(payload, stamp);
      return copy.shows();
    },
    {
      validator: (input) =>
        refuse(() => {
          const { fields, ...stamp } = stampOf(publisher, input);
          decide(publisher, command, fields, stamp);
        }),
    },
  );
}

/** What an input means; nothing when it has been counted already. Throws the refusal. */
function decide(publisher: LivePublisher, command: PublisherCommand, fields: Fields, { id, at }: Stamp) {
  if (hasHappenedTo(publisher.state, id)) return [];
  if (Date.parse(at) > Date.now() + TOLERANCE) {
    throw refused(refusal('at-in-the-future', { now: publisher.now(), clock: 'wall' }));
  }
  const result = meantForAnother(fields, publisher.state.revision) ?? command(publisher.state, fields, at);
  if (isRefusal(result)) throw refused(result);
  return result;
}

const isRefusal = (result: PublisherCommandResult): result is Refusal => 'code' in result;

/** What cannot be read is refused too. */
function refuse(read: () => void): void {
  try {
    read();
  } catch (err) {
    if (err instanceof UnreadableInput) throw refused(unreadable(err));
    throw err;
  }
}

/** To colleagues, and to the publisher. */
function saidOfDelisting(fields: Fields): { note: string | null; publisherNote?: string } {
  const publisherNote = fields.optionalText('publisherNote');
  return { note: fields.optionalText('note'), ...(publisherNote !== null && { publisherNote }) };
}

function readDelisting(publisher: LivePublisher, input: unknown): void {
  const { id, fields } = stampOf(publisher, input);
  saidOfDelisting(fields);
  if (!hasHappenedTo(publisher.state, id)) requireMeant(publisher, fields);
}

/** Throws the refusal of what was meant for another revision. */
function requireMeant({ state }: LivePublisher, fields: Fields): void {
  const another = meantForAnother(fields, state.revision);
  if (another !== undefined) throw refused(another);
}

function stampOf(publisher: LivePublisher, input: unknown): Stamp & { fields: Fields } {
  const fields = new Fields(input);
  const id = fields.optionalText('id', LONGEST_ID) ?? currentUpdateInfo()?.id ?? uuid4();
  if (isStepId(id)) throw new UnreadableInput({ code: 'other-id', params: {} }, 'id');
  return {
    id,
    by: fields.optionalText('by', 200) ?? 'temporal',
    at: fields.optionalInstant('at') ?? publisher.now(),
    fields,
  };
}
