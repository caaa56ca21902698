import { type Figure, median, short } from '../figures';
import { HttpClient } from '../http-client';
import { timed } from '../in-flight';
import { LAST_DAY, LIFE } from '../life-script';
import { inRounds } from '../rounds';
import { aCompany, sampleOffer } from '../sample-offer';
import type { Stage } from '../stage';

const LIVES = { least: 3, most: 7, withinMs: 25_000 };
const DAY = 86_400_000;

/** Three months under the time machine, over HTTP from onboarding on: a silent life in one journey, and an eventful one. */
export async function journey(stage: Stage): Promise<readonly Figure[]> {
  const http = new HttpClient(stage.url);
  await silentLife(http);
  await eventfulLife(http);
  const lives = await inRounds(LIVES, async () => ({
    silent: await timed(() => silentLife(http)),
    eventful: await timed(() => eventfulLife(http)),
  }));
  http.close();
  const silent = lives.map((life) => life.silent);
  const eventful = lives.map((life) => life.eventful);
  return [
    figure('three months in one journey: silence, owner check, tickets', silent),
    figure(`three months in ${LIFE.length + 1} journeys: one activation, ten messages`, eventful),
  ];
}

async function silentLife(http: HttpClient): Promise<void> {
  const offer = sampleOffer({}, aCompany());
  const { id } = offer;
  await http.insist('/v1/offers', offer);
  await http.post(`/v1/sandbox/offers/${id}/fast-forward`, { by: 'P3M' });
}

async function eventfulLife(http: HttpClient): Promise<void> {
  const offer = sampleOffer({}, aCompany());
  const { id } = offer;
  await http.insist('/v1/offers', offer);
  const began = Date.now();
  const goTo = (day: number) =>
    http.post(`/v1/sandbox/offers/${id}/fast-forward`, { to: new Date(began + day * DAY).toISOString() });
  for (const { day, method, path, body } of LIFE) {
    await goTo(day);
    await http[method](`/v1/offers/${id}${path}`, body);
  }
  await goTo(LAST_DAY);
}

const figure = (what: string, samples: readonly number[]): Figure => ({
  part: 'journey',
  what,
  measured: median(samples) / 1000,
  unit: 's',
  budget: { atMost: 1.5 },
  from: `median of ${samples.length}; ${samples.map((ms) => short(ms / 1000)).join(' ')}`,
  raw: samples,
});
