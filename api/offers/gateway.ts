import {
  type Client,
  isGrpcServiceError,
  QueryNotRegisteredError,
  QueryRejectedError,
  ServiceError,
  WithStartWorkflowOperation,
  type WorkflowStartOptions,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { status } from '@grpc/grpc-js';
import { ApplicationFailure } from '@temporalio/common';
import { temporal } from '@temporalio/proto';
import { randomUUID } from 'node:crypto';
import type { ContinueAsNewState } from '../../domain/offer/continue-as-new';
import { type OfferState, newOfferState } from '../../domain/offer/state';
import type { CommandName } from '../../domain/offer/commands';
import type { WatchLost } from '../../domain/offer/interruptions';
import { TASK_QUEUE } from '../../domain/offer/activities';
import { type OnboardingRequest } from '../../domain/offer/differences';
import { type Offer, workflowIdOf } from '../../domain/offer/offer';
import type { OfferView } from '../../domain/offer/view';
import { Lane } from '../writes/lane';
import { refusalOf } from '../http/offer-refused';
import { pokeIncoming } from '../../platform/incoming-mail';
import { OFFER_WORKFLOW, offerStart } from '../../platform/offer-start';
import { runningBetween, watchLostBy } from '../../platform/running-workflows';
import { milliseconds } from '../../platform/virtual-clock-state';
import {
  type Begun,
  offerViewQuery,
  onboard,
  type Onboarded,
  type Recorded,
  showOffer,
} from '../../workflows/messages';

/** No offer or publisher of that id is looked after; an offer may have ended. */
export class OfferNotLive extends Error {}
/** Temporal, or a worker, did not answer in time, or cannot carry the workflow on now. The cause says which. */
export class EngineAway extends Error {
  constructor(cause?: unknown) {
    super('Temporal or its worker did not answer in time', { cause });
  }
}
/** Temporal answers, but no worker takes offers. */
export class NoWorker extends EngineAway {}

/** How long an answer may take, in milliseconds. Temporal's client itself would wait for ever. */
const DEADLINE = 8_000;
/** The same for probes. */
const PROBE_DEADLINE = 3_000;

/** The only place that talks to the workflows. What changes them is let in as far as it can be answered in time. */
export class OfferGateway {
  /** Taking on waits for its like alone: what staff do has a share of its own. */
  private readonly onboardings = new Lane();
  private readonly commands = new Lane();

  constructor(
    readonly client: Client,
    /** Seconds after which a worker that does not ask for work counts as away. */
    private readonly workerSeenWithin = 75,
  ) {}

  /** Where in Temporal the workflows are. */
  get namespace(): string {
    return this.client.options.namespace;
  }

  /** Mail waits in the store to be taken in. */
  mailWaits(): Promise<void> {
    return pokeIncoming(this.client);
  }

  /** How many were turned away because more was asked than could be answered in time. */
  get rejected(): { readonly onboardings: number; readonly commands: number } {
    return { onboardings: this.onboardings.rejected, commands: this.commands.rejected };
  }

  /** Starts an offer's workflow, or finds it running. Repeating it is safe; `created` tells which it was. */
  async onboard(offer: Offer, asked: OnboardingRequest): Promise<Onboarded> {
    const nonce = randomUUID();
    const carried: ContinueAsNewState = { version: 1, life: newOfferState(offer), journaled: 0, nonce };
    const startWorkflowOperation = startOf(carried, { workflowIdReusePolicy: 'REJECT_DUPLICATE', memo: { asked } });
    return this.onboardings.run(() =>
      this.call(() =>
        this.client.workflow.executeUpdateWithStart(onboard, {
          startWorkflowOperation,
          updateId: nonce,
          args: [asked, nonce],
        }),
      ),
    );
  }

  /**
   * Begins the workflow of an offer again from what the journal has, where it has ended; finds it running otherwise:
   * `created` tells which it was.
   */
  resume(state: OfferState, journaled: number): Promise<Begun> {
    const nonce = randomUUID();
    const carried: ContinueAsNewState = { version: 1, life: state, journaled, nonce };
    const startWorkflowOperation = startOf(carried, { workflowIdReusePolicy: 'ALLOW_DUPLICATE' });
    return this.commands.run(() =>
      this.call(() =>
        this.client.workflow.executeUpdateWithStart(showOffer, {
          startWorkflowOperation,
          updateId: nonce,
          args: [nonce],
        }),
      ),
    );
  }

  /** Does what staff or a publisher asks; `id` makes a repetition count once. */
  tell(
    offerId: string,
    command: CommandName,
    input: Readonly<Record<string, unknown>> & { readonly id: string },
  ): Promise<Recorded> {
    const handle = this.client.workflow.getHandle(workflowIdOf(offerId));
    return this.commands.run(() =>
      this.call(() => handle.executeUpdate<Recorded, [unknown]>(command, { updateId: input.id, args: [input] })),
    );
  }

  /** The offer as its workflow knows it. */
  view(offerId: string): Promise<OfferView> {
    return this.call(() => this.client.workflow.getHandle(workflowIdOf(offerId)).query(offerViewQuery));
  }

  /** Why no workflow looks after a live offer; null where one does. */
  watchLost(offerId: string): Promise<WatchLost | null> {
    return this.call(() => watchLostBy(this.client, workflowIdOf(offerId)));
  }

  /** The workflows of offers from one id to another that Temporal lists as running. */
  runningBetween(first: string, last: string): Promise<ReadonlySet<string>> {
    const ids = [workflowIdOf(first), workflowIdOf(last)] as const;
    return this.call(() => runningBetween(this.client, OFFER_WORKFLOW, ...ids));
  }

  /** Throws EngineAway unless Temporal answers, NoWorker unless a worker takes offers. */
  async ping(): Promise<void> {
    const { namespace } = this.client.options;
    const taskQueue = { name: TASK_QUEUE };
    const taskQueueType = temporal.api.enums.v1.TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW;
    const { pollers } = await this.call(
      () => this.client.workflowService.describeTaskQueue({ namespace, taskQueue, taskQueueType }),
      PROBE_DEADLINE,
    );
    // One that was stopped stays in the list for minutes.
    const since = Date.now() - this.workerSeenWithin * 1_000;
    if (!pollers.some(({ lastAccessTime }) => milliseconds(lastAccessTime) >= since)) throw new NoWorker();
  }

  private call<T>(fn: () => Promise<T>, deadline?: number): Promise<T> {
    return callEngine(this.client, fn, deadline);
  }
}

/** Calls Temporal, which answers in time or is away. */
export async function callEngine<T>(client: Client, fn: () => Promise<T>, deadline = DEADLINE): Promise<T> {
  try {
    return await client.connection.withDeadline(Date.now() + deadline, fn);
  } catch (err) {
    throw translate(err);
  }
}

/** How the workflow of an offer is started by an update, the first time or again. */
const startOf = (carried: ContinueAsNewState, options: Partial<WorkflowStartOptions>) =>
  new WithStartWorkflowOperation(OFFER_WORKFLOW, { ...offerStart(carried), ...options });

/** The client wraps what the server said: the cause tells what it was. */
function translate(err: unknown): unknown {
  if (err instanceof WorkflowUpdateFailedError && err.cause instanceof ApplicationFailure) {
    const { type, message } = err.cause;
    return type === ENDED_MEANWHILE ? new OfferNotLive(message) : refusalOf(err.cause);
  }
  if (err instanceof WorkflowNotFoundError || err instanceof WorkflowExecutionAlreadyStartedError)
    return new OfferNotLive(err.message);
  return isAway(err) ? new EngineAway(err) : err;
}

/** What the server calls an update that a workflow took and did not answer before it ended. */
const ENDED_MEANWHILE = 'AcceptedUpdateCompletedWorkflow';

/** Did the server not answer, or has it no worker that carries the workflow on? A request that is wrong is our fault. */
function isAway(err: unknown): boolean {
  if (err instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return true;
  if (err instanceof QueryRejectedError || err instanceof QueryNotRegisteredError) return true;
  const said = err instanceof ServiceError ? err.cause : err;
  return isGrpcServiceError(said) && said.code !== status.INVALID_ARGUMENT;
}
