import { type NativeConnection, Worker } from '@temporalio/worker';
import { createActivities, type World } from '../activities';
import { alive } from './heartbeat';
import { MAIL_TASK_QUEUE, TASK_QUEUE } from '../domain/offer/activities';

export type WorkerOptions = {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly workflowBundle: { readonly code: string };
  readonly world: World;
  /** Mails a second, over all workers. */
  readonly mailRate: number;
  /** How many workflows stay in memory. */
  readonly cached: number;
};

/** Cutting off workflow code can end the whole process (sdk-typescript#939), so only what really hangs is cut off. */
const PATIENT_SANDBOX = { isolateExecutionTimeout: '30s' };

/** How long an offer waits for the worker that knows it; when that one was killed another takes over, within the API's deadline. */
const STICKY = '3s';

/** The two workers of a process: offers with their quick activities, and mail at its own rate. */
export class Workers {
  private constructor(private readonly workers: readonly Worker[]) {}

  static async create({
    connection,
    namespace,
    workflowBundle,
    world,
    mailRate,
    cached,
  }: WorkerOptions): Promise<Workers> {
    const { sendLetter, sendCopies, sendPersonal, sendPageLink, takeInMail, ...quick } = createActivities(world);
    const shared = { connection, namespace, shutdownGraceTime: '5s', shutdownForceTime: '8s' };
    const offers = await Worker.create({
      ...shared,
      taskQueue: TASK_QUEUE,
      workflowBundle,
      activities: { ...quick, takeInMail: alive(takeInMail) },
      maxCachedWorkflows: cached,
      ...PATIENT_SANDBOX,
      stickyQueueScheduleToStartTimeout: STICKY,
    });
    const mail = await Worker.create({
      ...shared,
      taskQueue: MAIL_TASK_QUEUE,
      activities: {
        sendLetter: alive(sendLetter),
        sendCopies: alive(sendCopies),
        sendPersonal: alive(sendPersonal),
        sendPageLink: alive(sendPageLink),
      },
      maxConcurrentActivityTaskExecutions: 20,
      maxTaskQueueActivitiesPerSecond: mailRate,
    });
    return new Workers([offers, mail]);
  }

  /** Runs until shut down. Rejects when one of them fails; the other is then shut down too. */
  async run(): Promise<void> {
    await Promise.all(
      this.workers.map((worker) =>
        worker.run().catch((err: unknown) => {
          this.shutdown();
          throw err;
        }),
      ),
    );
  }

  shutdown(): void {
    for (const worker of this.workers) if (worker.getState() === 'RUNNING') worker.shutdown();
  }

  get isRunning(): boolean {
    return this.workers.every((worker) => worker.getState() === 'RUNNING');
  }
}
