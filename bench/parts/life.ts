import { setTimeout as pause } from 'node:timers/promises';
import { VirtualClock } from '../../platform/virtual-clock';
import type { Figure } from '../figures';
import { eventsOf, kibibytes, kindsOf, withoutSkips, workflowOf } from '../histories';
import { HttpClient } from '../http-client';
import { LAST_DAY, LIFE } from '../life-script';
import { aCompany, sampleOffer } from '../sample-offer';
import type { Stage } from '../stage';

const DAY = 86_400_000;

/** The history of a whole three-month life with one activation and ten messages. */
export async function life(stage: Stage): Promise<readonly Figure[]> {
  const http = new HttpClient(stage.url);
  const clock = new VirtualClock(stage.client);
  const offer = sampleOffer({}, aCompany());
  await http.insist('/v1/offers', offer);
  const began = Date.now();
  // Moved without the API, which would also record that it showed the clock: what is counted is the life alone.
  for (const { day, method, path, body } of LIFE) {
    await clock.advanceTo(offer.id, new Date(began + day * DAY));
    await http[method](`/v1/offers/${offer.id}${path}`, body);
  }
  await clock.advanceTo(offer.id, new Date(began + LAST_DAY * DAY));
  await pause(200);
  http.close();
  const all = await eventsOf(stage, workflowOf(offer));
  const lived = withoutSkips(all);
  const kinds = kindsOf(lived);
  const from = `one run of ${LAST_DAY} days; ${all.length - lived.length} events of the time machine not counted`;
  const budgets = { events: { atMost: 180 }, size: { atMost: 100 } };
  const part = 'life';
  const what = 'history of a three-month life, one activation, ten messages';
  return [
    { part, what, measured: lived.length, unit: 'events', budget: budgets.events, from, raw: kinds },
    { part, what, measured: kibibytes(lived), unit: 'KiB', budget: budgets.size, from: 'as JSON without spaces' },
    { part, what: 'its workflow tasks', measured: kinds.WORKFLOW_TASK_COMPLETED ?? 0, unit: 'tasks', from },
  ];
}
