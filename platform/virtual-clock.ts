import { type Client, isGrpcServiceError } from '@temporalio/client';
import { status } from '@grpc/grpc-js';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { workflowIdOf } from '../domain/offer/offer';
import { PendingTimers } from './pending-timers';
import { blockers, clockOf, durationOf, type Execution, isOver } from './virtual-clock-state';

/** The time machine could not get where it was sent, and why. */
export class TimeMachineStuck extends Error {
  constructor(
    message: string,
    /** What is in the way, where the server can skip time. */
    readonly why?: { readonly is: 'too-much' } | { readonly is: 'blocked'; readonly blocked: string },
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
/** The workflow has ended, and its clock with it: there is nothing to move. */
export class ClockStopped extends Error {}

/** How long a journey may take, and how long to wait before looking again, in milliseconds. */
const PATIENCE = 120_000;
const LOOK_AGAIN = 15;

/** The last stretch is waited for, in milliseconds: a target that passes while the server is busy is skipped over. */
const LAST_STRETCH = 1_000;

const stuck = (why: NonNullable<TimeMachineStuck['why']>): TimeMachineStuck =>
  new TimeMachineStuck('the clock of the offer does not move', why);

/**
 * Moves the clock of one offer's workflow, on a server that can skip time (Temporal Server 1.32, dynamic config
 * `frontend.WorkflowTimeSkippingEnabled`, later `system.workflowTimeSkippingEnabled`). It never goes back, and never
 * beyond what was asked.
 */
export class VirtualClock {
  /** One journey at a time per offer: a second would replace the first. */
  private readonly journeys = new Map<string, Promise<unknown>>();

  constructor(private readonly client: Client) {}

  /** The offer's own time. */
  async now(offerId: string): Promise<Date> {
    return new Date(clockOf(await this.describe(workflowIdOf(offerId))));
  }

  /**
   * Answers when the clock has got to the target and everything due on the way is done. Throws TimeMachineStuck, or
   * ClockStopped where the workflow has ended or ends on the way.
   */
  advanceTo(offerId: string, target: Date): Promise<void> {
    const previous = this.journeys.get(offerId) ?? Promise.resolve();
    const journey = previous.catch(() => undefined).then(() => this.travel(workflowIdOf(offerId), target.getTime()));
    this.journeys.set(offerId, journey);
    const forget = (): void => {
      if (this.journeys.get(offerId) === journey) this.journeys.delete(offerId);
    };
    journey.then(forget, forget);
    return journey;
  }

  /**
   * From one date to the next, and each time until all is done that was due there. The server does not look at a target
   * that has passed while it was busy: it goes on to the date after.
   */
  private async travel(workflowId: string, target: number): Promise<void> {
    const timers = new PendingTimers(workflowId, (call) => this.rpc(call));
    for (const giveUp = Date.now() + PATIENCE; ;) {
      const left = target - clockOf(await this.settled(workflowId, timers, giveUp));
      if (left <= 0) return;
      if (Date.now() > giveUp) throw stuck({ is: 'too-much' });
      if (left <= LAST_STRETCH) await pause(left);
      else await this.skipOnce(workflowId, left);
    }
  }

  /** To the next date, or as far as is left. Where something came in meanwhile nothing is skipped. */
  private async skipOnce(workflowId: string, left: number): Promise<void> {
    const fastForwardConfig = { id: randomUUID(), duration: durationOf(left) };
    await this.configure(workflowId, { enabled: true, maxSessionSkipCount: 1, fastForwardConfig });
    const skipping = (await this.describe(workflowId)).workflowExtendedInfo?.timeSkippingInfo;
    if (skipping?.effectiveConfig?.enabled) await this.configure(workflowId, { enabled: false });
  }

  /** Waits until what is due at the present instant has begun, and what it began is done. Answers how it then stands. */
  private async settled(workflowId: string, timers: PendingTimers, giveUp: number): Promise<Execution> {
    for (;;) {
      const execution = await this.describe(workflowId);
      if (isOver(execution)) throw new ClockStopped('the workflow has ended');
      const blocked = blockers(execution);
      if (blocked.length === 0 && (await this.isQuiet(execution, timers))) return execution;
      if (Date.now() > giveUp)
        throw stuck({ is: 'blocked', blocked: blocked.join('; ') || 'something happens all the time' });
      await pause(LOOK_AGAIN);
    }
  }

  private async isQuiet(execution: Execution, timers: PendingTimers): Promise<boolean> {
    const info = execution.workflowExecutionInfo;
    const now = clockOf(execution);
    return (await timers.isOneDue(info?.execution?.runId ?? '', Number(info?.historyLength ?? 0), now)) === false;
  }

  private describe(workflowId: string): Promise<Execution> {
    return this.rpc((service, namespace) =>
      service.describeWorkflowExecution({ namespace, execution: { workflowId, runId: '' } }),
    );
  }

  /** The mask takes the whole field only. */
  private async configure(workflowId: string, timeSkippingConfig: object): Promise<void> {
    await this.rpc((service, namespace) =>
      service.updateWorkflowExecutionOptions({
        namespace,
        workflowExecution: { workflowId, runId: '' },
        identity: 'time-machine',
        workflowExecutionOptions: { timeSkippingConfig },
        updateMask: { paths: ['time_skipping_config'] },
      }),
    );
  }

  private async rpc<T>(call: (service: Client['workflowService'], namespace: string) => Promise<T>): Promise<T> {
    try {
      return await this.client.connection.withDeadline(Date.now() + 10_000, () =>
        call(this.client.workflowService, this.client.options.namespace),
      );
    } catch (err) {
      if (!isGrpcServiceError(err)) throw err;
      if (err.code === status.NOT_FOUND) throw new ClockStopped('no such workflow runs', { cause: err });
      if (err.code !== status.UNIMPLEMENTED) throw err;
      const how = 'start it with frontend.WorkflowTimeSkippingEnabled=true';
      throw new TimeMachineStuck(`This Temporal server cannot skip time: ${how}.`, undefined, { cause: err });
    }
  }
}
