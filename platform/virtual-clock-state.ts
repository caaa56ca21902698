import type { temporal } from '@temporalio/proto';

/** A workflow execution as the server describes it. */
export type Execution = temporal.api.workflowservice.v1.IDescribeWorkflowExecutionResponse;

type Moment = { readonly seconds?: unknown; readonly nanos?: number | null } | null | undefined;

/** A protobuf timestamp or duration in milliseconds. */
export const milliseconds = (moment: Moment): number =>
  moment ? Number(moment.seconds ?? 0) * 1000 + Math.floor((moment.nanos ?? 0) / 1e6) : 0;

/** So many milliseconds as a protobuf duration. */
export const durationOf = (span: number): { seconds: number; nanos: number } => ({
  seconds: Math.floor(span / 1000),
  nanos: (span % 1000) * 1e6,
});

/** The execution's own time, in milliseconds since the epoch: the wall clock, unless time was skipped. */
export function clockOf(execution: Execution): number {
  const virtual = execution.workflowExtendedInfo?.timeSkippingInfo?.currentTime;
  return virtual ? milliseconds(virtual) : Date.now();
}

const RUNNING = 1;
const PAUSED = 8;

export const isOver = ({ workflowExecutionInfo }: Execution): boolean =>
  ![RUNNING, PAUSED].includes(Number(workflowExecutionInfo?.status));

/** Why the clock does not move now, as sentences. Waiting out a future retry blocks nothing: it is skipped. */
export function blockers(execution: Execution): string[] {
  const now = clockOf(execution);
  const task = execution.pendingWorkflowTask;
  const activities = (execution.pendingActivities ?? []).filter(
    ({ attempt, nextAttemptScheduleTime }) => !(Number(attempt) > 1 && milliseconds(nextAttemptScheduleTime) > now),
  );
  return [
    ...(task ? [`a workflow task is waiting (attempt ${task.attempt ?? 1}): is a worker running?`] : []),
    ...activities.map(
      ({ activityType, attempt }) => `the activity ${activityType?.name ?? ''} is at attempt ${attempt ?? 1}`,
    ),
  ];
}
