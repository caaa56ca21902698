import { onboardingOf, publicationOf, timeOf } from '../../console/sandbox/sample-times';
import { type Sample, SAMPLES } from '../../console/sandbox/samples';
import { Http } from './http';
import type { TestWorld } from './world';

/** Onboards a sample offer of the console over HTTP, and what has happened to it since. */
export async function onboarded(world: TestWorld, id: string): Promise<void> {
  const sample = SAMPLES.find(({ offer }) => offer['id'] === id);
  if (sample === undefined) throw new Error(`there is no sample ${id}`);
  await live(new Http(world.url), id, sample);
}

async function live(http: Http, id: string, sample: Sample): Promise<void> {
  const now = Date.now();
  const published = publicationOf(sample, now);
  await insist(http.post('/v1/offers', onboardingOf(sample, published, now)));
  for (const action of sample.actions) {
    const { method, path, params = {}, body } = action;
    const at = timeOf(published, action, now);
    const place = path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
    await insist(http[method](`/v1/offers/${id}${place}`, { ...body, at }));
  }
}

async function insist(asked: Promise<{ readonly status: number; readonly body: unknown }>): Promise<void> {
  const { status, body } = await asked;
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
}
