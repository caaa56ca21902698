import { type Client, WithStartWorkflowOperation, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import { publisherWorkflowId } from '../../domain/publisher/update';
import type { WatchLost } from '../../domain/offer/interruptions';
import type { PublisherContinueAsNewState } from '../../domain/publisher/state';
import type { PublisherCommandName } from '../../domain/publisher/commands';
import type { PublisherView } from '../../domain/publisher/view';
import { PUBLISHER_WORKFLOW, publisherStart } from '../../platform/publisher-start';
import { runningBetween, watchLostBy } from '../../platform/running-workflows';
import type { Recorded } from '../../workflows/messages';
import * as messages from '../../workflows/publisher-messages';
import { Lane } from '../writes/lane';
import { callEngine } from '../offers/gateway';

/** The only place that talks to the workflows of publishers. What people ask is let in as far as it can be answered in time. */
export class PublisherGateway {
  private readonly commands = new Lane();

  constructor(private readonly client: Client) {}

  /** How many were turned away because more was asked than could be answered in time. */
  get rejected(): number {
    return this.commands.rejected;
  }

  /** Does what somebody asks of a publisher; `id` makes a repetition count once. Throws OfferNotLive where no workflow runs. */
  tell(
    publisherId: string,
    command: PublisherCommandName,
    input: Readonly<Record<string, unknown>> & { readonly id: string },
  ): Promise<Recorded> {
    const handle = this.handleOf(publisherId);
    return this.commands.run(() =>
      this.call(() => handle.executeUpdate(messages[command], { updateId: input.id, args: [input] })),
    );
  }

  /** Sales of a publisher were counted. Answers whether its offers know. Throws OfferNotLive where no workflow runs. */
  async salesArrived(publisherId: string): Promise<boolean> {
    const handle = this.handleOf(publisherId);
    const { told } = await this.call(() => handle.executeUpdate(messages.salesArrived, { updateId: randomUUID() }));
    return told;
  }

  /** The same, without waiting for it. */
  salesWaiting(publisherId: string): Promise<void> {
    return this.call(() => this.handleOf(publisherId).signal(messages.salesWaiting));
  }

  /** Begins the workflow of a publisher again, where it has ended. Undefined where somebody else was quicker. */
  resume(carried: PublisherContinueAsNewState): Promise<Recorded | undefined> {
    const begin = (): Promise<Recorded> =>
      this.client.workflow.executeUpdateWithStart(messages.showPublisher, {
        startWorkflowOperation: new WithStartWorkflowOperation(PUBLISHER_WORKFLOW, {
          ...publisherStart(carried),
          workflowIdConflictPolicy: 'FAIL',
        }),
        updateId: randomUUID(),
      });
    return this.commands.run(() =>
      this.call(() =>
        begin().catch((err: unknown) => {
          if (err instanceof WorkflowExecutionAlreadyStartedError) return undefined;
          throw err;
        }),
      ),
    );
  }

  /** The publisher as its workflow knows it. */
  view(publisherId: string): Promise<PublisherView> {
    return this.call(() => this.handleOf(publisherId).query(messages.publisherQuery));
  }

  /** Why no workflow looks after a publisher; null where one does. */
  watchLost(publisherId: string): Promise<WatchLost | null> {
    return this.call(() => watchLostBy(this.client, publisherWorkflowId(publisherId)));
  }

  /** The workflows of publishers from one id to another that Temporal lists as running. */
  runningBetween(first: string, last: string): Promise<ReadonlySet<string>> {
    const ids = [publisherWorkflowId(first), publisherWorkflowId(last)] as const;
    return this.call(() => runningBetween(this.client, PUBLISHER_WORKFLOW, ...ids));
  }

  private handleOf(publisherId: string) {
    return this.client.workflow.getHandle(publisherWorkflowId(publisherId));
  }

  private call<T>(fn: () => Promise<T>): Promise<T> {
    return callEngine(this.client, fn);
  }
}
