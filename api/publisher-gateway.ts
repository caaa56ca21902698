import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import type { Instant } from '../domain/calendar';
import { publisherWorkflowId } from '../domain/company';
import type { Publisher } from '../domain/people';
import type { PublisherCommandName } from '../domain/publisher-commands';
import type { PublisherView } from '../domain/publisher-view';
import { PUBLISHER_WORKFLOW, publisherStart } from '../platform/publisher-start';
import type { Recorded } from '../workflows/messages';
import * as messages from '../workflows/publisher-messages';
import { callEngine } from './offer-gateway';

/** A publisher, as far as its workflow has to know it to begin. */
export type KnownPublisher = { readonly publisher: Publisher; readonly since: Instant };

/** The only place that talks to the workflows of publishers. Each call starts the workflow where it is not running. */
export class PublisherGateway {
  constructor(private readonly client: Client) {}

  /** Does what somebody asks of a publisher; `id` makes a repetition count once. */
  tell(
    known: KnownPublisher,
    command: PublisherCommandName,
    input: Readonly<Record<string, unknown>> & { readonly id: string },
  ): Promise<Recorded> {
    return callEngine(this.client, () =>
      this.client.workflow.executeUpdateWithStart(messages[command], {
        startWorkflowOperation: startOf(known),
        updateId: input.id,
        args: [input],
      }),
    );
  }

  /** Sales of a publisher were counted. Answers whether its offers know. */
  async salesArrived(known: KnownPublisher): Promise<boolean> {
    const { told } = await callEngine(this.client, () =>
      this.client.workflow.executeUpdateWithStart(messages.salesArrived, {
        startWorkflowOperation: startOf(known),
        updateId: randomUUID(),
      }),
    );
    return told;
  }

  /** The same, without waiting for it. */
  async salesWaiting({ publisher, since }: KnownPublisher): Promise<void> {
    await callEngine(this.client, () =>
      this.client.workflow.signalWithStart(PUBLISHER_WORKFLOW, {
        ...publisherStart(publisher, since),
        signal: messages.salesWaiting,
      }),
    );
  }

  /** The publisher as its workflow knows it. */
  view(publisherId: string): Promise<PublisherView> {
    const handle = this.client.workflow.getHandle(publisherWorkflowId(publisherId));
    return callEngine(this.client, () => handle.query(messages.publisherQuery));
  }
}

const startOf = ({ publisher, since }: KnownPublisher): WithStartWorkflowOperation<() => Promise<void>> =>
  new WithStartWorkflowOperation(PUBLISHER_WORKFLOW, publisherStart(publisher, since));
