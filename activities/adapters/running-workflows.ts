import { type Client, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { Coded } from '../../domain/offer/coded';
import type { RefusalParams } from '../../domain/offer/refusals';
import { en } from '../../locales/en';
import { spoken } from '../../locales/said';
import { FOR_PROGRAMS } from '../../locales/writing';
import type { Instant } from '../../domain/calendar/instants';
import type { CommandName } from '../../domain/offer/commands';
import { publisherWorkflowId, type PublisherUpdate } from '../../domain/publisher/update';
import type { WatchLost } from '../../domain/offer/interruptions';
import { workflowIdOf } from '../../domain/offer/offer';
import type { Publisher } from '../../domain/offer/people';
import { firstRunState, type PublisherContinueAsNewState } from '../../domain/publisher/state';
import { PUBLISHER_WORKFLOW, publisherStart } from '../../platform/publisher-start';
import type { PublisherWorkflows } from '../../platform/resume-publisher';
import { watchLostBy } from '../../platform/running-workflows';
import type { Delisting, Workflows } from '../company-ports';

/** How long Temporal, and a worker where one has to answer, may take, in milliseconds. */
const DEADLINE = 8_000;
/** The same where somebody waits for the offer that is being saved. */
const SHORT = 3_000;

/** What an offer that has ended answers, and the server for one that ended before it answered. */
const IS_OVER = new Set<string | null | undefined>(['offer-ended', 'AcceptedUpdateCompletedWorkflow']);

/** The workflows of offers and publishers, as a client of Temporal reaches them. */
export class RunningWorkflows implements Workflows, PublisherWorkflows {
  constructor(private readonly client: Client) {}

  startPublisher(publisher: Publisher, since: Instant): Promise<void> {
    return this.resume(firstRunState(publisher, since));
  }

  async resume(carried: PublisherContinueAsNewState): Promise<void> {
    await this.call(() => this.client.workflow.start(PUBLISHER_WORKFLOW, publisherStart(carried)), SHORT);
  }

  watchLost(publisherId: string): Promise<WatchLost | null> {
    return this.call(() => watchLostBy(this.client, publisherWorkflowId(publisherId)));
  }

  salesWaiting(publisherId: string): Promise<boolean> {
    return this.signal(publisherWorkflowId(publisherId), 'salesWaiting');
  }

  say(offerId: string, update: PublisherUpdate): Promise<boolean> {
    return this.signal(workflowIdOf(offerId), 'companySaid', update);
  }

  async delist(offerId: string, input: Delisting): Promise<'delisted' | 'over'> {
    return (await this.update(offerId, 'delist', input)) ? 'delisted' : 'over';
  }

  tell(offerId: string, update: PublisherUpdate): Promise<boolean> {
    return this.update(offerId, 'hearCompany', update);
  }

  /** False when the offer is over or was never there. Throws what it refused for another reason. */
  private async update(offerId: string, name: CommandName, input: { readonly id: string }): Promise<boolean> {
    const handle = this.client.workflow.getHandle(workflowIdOf(offerId));
    try {
      await this.call(() => handle.executeUpdate(name, { updateId: input.id, args: [input] }));
      return true;
    } catch (err) {
      if (err instanceof WorkflowNotFoundError) return false;
      if (!(err instanceof WorkflowUpdateFailedError && err.cause instanceof ApplicationFailure)) throw err;
      if (IS_OVER.has(err.cause.type)) return false;
      throw ApplicationFailure.nonRetryable(refusalIn(err.cause), err.cause.type);
    }
  }

  /** False when no such workflow runs. */
  private async signal(workflowId: string, name: string, ...args: readonly unknown[]): Promise<boolean> {
    try {
      await this.call(() => this.client.workflow.getHandle(workflowId).signal(name, ...args));
      return true;
    } catch (err) {
      if (err instanceof WorkflowNotFoundError) return false;
      throw err;
    }
  }

  private call<T>(fn: () => Promise<T>, deadline = DEADLINE): Promise<T> {
    return this.client.connection.withDeadline(Date.now() + deadline, fn);
  }
}

/** Why an offer refused, as a sentence: it stands in what came of a delisting. What is not known here keeps its message. */
function refusalIn({ type, message, details }: ApplicationFailure): string {
  const isKnown = type != null && type in en.refusals && details?.[0] != null;
  return isKnown ? spoken(en, { code: type, params: details[0] } as Coded<RefusalParams>, FOR_PROGRAMS) : message;
}
