import { Http } from '../../support/http';
import { theWorld } from '../../support/the-world';

const world = theWorld({ withWorkers: false });
const encodingOf = async (path: string, encoding = 'gzip'): Promise<string | null> =>
  (await new Http(world().url, { 'accept-encoding': encoding }).get(path)).headers.get('content-encoding');

it.each(['/openapi.json', '/style.css', '/assets/htmx.js', '/docs/swagger-ui.css', '/'])(
  'compresses %s',
  async (path) => {
    expect(await encodingOf(path)).toBe('gzip');
    expect(await encodingOf(path, 'identity')).toBeNull();
  },
);

it('leaves alone what is short, and streams of events', async () => {
  expect(await encodingOf('/healthz')).toBeNull();
  const stop = new AbortController();
  const { headers } = await fetch(`${world().url}/live`, { signal: stop.signal });
  expect(headers.get('content-type')).toContain('text/event-stream');
  expect(headers.get('content-encoding')).toBeNull();
  stop.abort();
});
