import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';

const world = theWorld({ settings: { TEMPORAL_UI_URL: 'http://127.0.0.1:8233' } });
const http = (): Http => new Http(world().url);
const page = (path: string) => http().get<string>(path);

const script = '<script>alert(1)</script>';

it('says how to begin while there is nothing', async () => {
  const { body } = await page('/');
  expect(body).toContain('npm run demo');
  const example = /<pre[^>]*>(.*?)<\/pre>/s.exec(body)?.[1] ?? '';
  const json = /-d '(.*)'$/s.exec(example.replaceAll('&quot;', '"'))?.[1] ?? '';
  expect((await http().post('/v1/offers', json)).status).toBe(201);
});

describe('with offers', () => {
  beforeAll(async () => {
    await http().post('/v1/offers', { id: 'contoso.quoted', ...trial({ title: `Backup ${script}`, type: 'list' }) });
    await http().post('/v1/sandbox/offers/contoso.quoted/fast-forward', { by: 'P9D' });
  });

  it('shows offers, promises, tickets and mail in tables that say what they are', async () => {
    const { body, headers } = await page('/');
    const captions = [...body.matchAll(/<caption>(.*?)<\/caption>/g)].map(([, caption]) => caption);
    expect(captions).toEqual([
      'Open promises, the most urgent first',
      'Open tickets',
      'Offers, by what is due next',
      'Latest mail',
    ]);
    expect(body).toContain('href="http://127.0.0.1:8233"');
    expect(headers.get('content-security-policy')).toContain("default-src 'none';style-src 'self'");
  });

  it('puts what is overdue first, and says how late it is by the offer’s own time', async () => {
    const { body } = await page('/');
    const [first] = /<tbody>(.*?)<\/tr>/s.exec(body)?.slice(1) ?? [];
    expect(first).toContain('2 days late');
    expect(first).toContain('first-contact');
    expect(first).toContain('status overdue');
  });

  it.each(['/', '/offers/contoso.quoted'])(
    '%s lets no title do anything, and has no script or style in it',
    async (path) => {
      const { status, body } = await page(path);
      expect(status).toBe(200);
      expect(body).toContain('Backup &lt;script');
      expect(body).not.toMatch(/<script|<style| style=| on\w+=/);
    },
  );

  it('shows an offer with its promises and why, its timeline and its mail', async () => {
    const { body } = await page('/offers/contoso.quoted');
    expect(body).toContain('The catalogue allows P7D.');
    expect(body).toContain('was taken on.');
    expect(body).toContain('Nobody has contacted the publisher yet');
    expect(body).toContain('ada@contoso.example');
  });
});

it.each(['/offers/contoso.none', '/offers/no-dot', '/offers/%00'])(
  '%s is a page that says that it is not there',
  async (path) => {
    const { status, body, headers } = await page(path);
    expect(status).toBe(404);
    expect(headers.get('content-type')).toMatch(/^text\/html/);
    expect(body).toContain('No such offer');
  },
);

it('has one stylesheet, as a file', async () => {
  const { status, body, headers } = await page('/style.css');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toMatch(/^text\/css/);
  expect(body).toContain('prefers-color-scheme: dark');
});
