import { temporal } from '@temporalio/proto';
import { setTimeout as pause } from 'node:timers/promises';
import { workflowIdOf } from '../domain/offer/offer';
import { milliseconds } from '../platform/virtual-clock-state';
import { inFlight } from './in-flight';
import type { Stage } from './stage';

type Event = temporal.api.history.v1.IHistoryEvent;
const { EventType } = temporal.api.enums.v1;
const { History } = temporal.api.history.v1;

const QUIET_WITHIN_MS = 60_000;

/** The events that only the time machine writes: a life that passes at its own pace has none. */
const OF_THE_TIME_MACHINE = /OPTIONS_UPDATED|TIME_SKIPPING/;

/** A history as it is now. */
export async function eventsOf({ client }: Stage, workflowId: string): Promise<Event[]> {
  return (await client.workflow.getHandle(workflowId).fetchHistory()).events ?? [];
}

/** Waits until a workflow only waits for its timers, and answers its history. */
export async function quietHistory(stage: Stage, workflowId: string): Promise<Event[]> {
  for (const giveUp = Date.now() + QUIET_WITHIN_MS; Date.now() < giveUp;) {
    const events = await eventsOf(stage, workflowId);
    if (isQuiet(events)) return events;
    await pause(100);
  }
  throw new Error(`${workflowId} did not become quiet within ${QUIET_WITHIN_MS / 1000} s`);
}

/** An activity was done, nothing is under way, and a timer runs. */
function isQuiet(events: readonly Event[]): boolean {
  const count = (pattern: RegExp): number => events.filter((event) => pattern.test(kindOf(event))).length;
  return (
    count(/^ACTIVITY_TASK_COMPLETED$/) > 0 &&
    count(/^ACTIVITY_TASK_SCHEDULED$/) === count(/^ACTIVITY_TASK_(COMPLETED|FAILED|TIMED_OUT|CANCELED)$/) &&
    count(/^WORKFLOW_TASK_SCHEDULED$/) === count(/^WORKFLOW_TASK_(COMPLETED|FAILED|TIMED_OUT)$/) &&
    count(/^TIMER_STARTED$/) > count(/^TIMER_(FIRED|CANCELED)$/)
  );
}

/** Waits until all are quiet; answers the instant at which the last of them became so, by the server's clock. */
export async function allQuietAt(stage: Stage, workflowIds: readonly string[]): Promise<number> {
  await quietHistory(stage, workflowIds.at(-1) ?? '');
  const histories = await inFlight(workflowIds, 8, (id) => quietHistory(stage, id));
  return Math.max(...histories.map((events) => milliseconds(events.at(-1)?.eventTime)));
}

/** The name of an event as the server's own tools write it, without its prefix. */
export const kindOf = ({ eventType }: Event): string => EventType[eventType ?? 0]?.replace('EVENT_TYPE_', '') ?? '';

/** How often each kind of event occurs. */
export function kindsOf(events: readonly Event[]): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const event of events) kinds[kindOf(event)] = (kinds[kindOf(event)] ?? 0) + 1;
  return kinds;
}

/** The history without what the time machine wrote into it. */
export const withoutSkips = (events: readonly Event[]): Event[] =>
  events.filter((event) => !OF_THE_TIME_MACHINE.test(kindOf(event)));

/** The size of a history as JSON without spaces, in KiB. */
export const kibibytes = (events: readonly Event[]): number =>
  Buffer.byteLength(JSON.stringify(History.create({ events: [...events] }))) / 1024;

/** The workflow of an offer. */
export const workflowOf = ({ id }: { readonly id: string }): string => workflowIdOf(id);
