import { Browser, csrfIn } from '../../support/browser';
import { Http } from '../../support/http';
import { trial } from '../../support/story';
import { theWorld } from '../../support/the-world';

const world = theWorld();

it('an agreement that the company has accepted is recorded from a case, for all its offers', async () => {
  const http = new Http(world().url);
  for (const id of ['contoso.one', 'contoso.two']) await http.post('/v1/offers', { id, ...trial() });
  const browser = new Browser(world().url);
  await browser.pick('rewards');
  const { html } = await browser.go('/offers/contoso.one/do/agreement');
  const key = /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const said = { document: 'publisher-agreement', version: '2024-10', key, csrf: csrfIn(html) };
  const done = await browser.submit('/offers/contoso.one/do/agreement', said);
  expect(done.html).toContain('The agreement is recorded.');
  const { body } = await http.get<{ agreements: readonly unknown[] }>('/v1/publishers/contoso');
  expect(body.agreements).toMatchObject([{ document: 'publisher-agreement', version: '2024-10' }]);
});
