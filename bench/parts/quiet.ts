import type { Figure } from '../figures';
import { kibibytes, kindsOf, quietHistory, workflowOf } from '../histories';
import { HttpClient } from '../http-client';
import { sampleOffer } from '../sample-offer';
import type { Stage } from '../stage';

/** The history of a quiet offer up to waiting on its timers. */
export async function quiet(stage: Stage): Promise<readonly Figure[]> {
  const http = new HttpClient(stage.url);
  const offer = sampleOffer();
  await http.insist('/v1/offers', offer);
  http.close();
  const events = await quietHistory(stage, workflowOf(offer));
  const kinds = kindsOf(events);
  return [
    {
      part: 'quiet',
      what: 'history of a quiet offer until it waits',
      measured: events.length,
      unit: 'events',
      budget: { atMost: 15 },
      from: `${kinds.WORKFLOW_TASK_COMPLETED ?? 0} workflow tasks, ${kinds.TIMER_STARTED ?? 0} timers, ${kibibytes(events).toFixed(1)} KiB`,
      raw: kinds,
    },
  ];
}
