import { SAMPLES, type Sample } from '../../api/console/samples';
import { Http } from './http';
import type { TestWorld } from './world';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Onboards a sample offer of the console over HTTP, and what has happened to it since. */
export async function onboarded(world: TestWorld, id: string): Promise<void> {
  const sample = SAMPLES.find(({ offer }) => offer['id'] === id);
  if (sample === undefined) throw new Error(`there is no sample ${id}`);
  await live(new Http(world.url), id, sample);
}

async function live(http: Http, id: string, { daysAgo, offer, deeds }: Sample): Promise<void> {
  const published = Date.now() - daysAgo * DAY - HOUR;
  await insist(http.post('/v1/offers', { ...offer, publishedAt: new Date(published).toISOString() }));
  for (const { day, method, path, params = {}, body } of deeds) {
    const at = new Date(Math.min(published + day * DAY + HOUR, Date.now())).toISOString();
    const place = path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
    await insist(http[method](`/v1/offers/${id}${place}`, { ...body, at }));
  }
}

async function insist(asked: Promise<{ readonly status: number; readonly body: unknown }>): Promise<void> {
  const { status, body } = await asked;
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
}
