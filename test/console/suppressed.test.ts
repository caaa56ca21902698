import { Browser, csrfIn } from '../support/browser';
import { textOf } from '../support/shown';
import { Story } from '../support/story';
import { theWorld } from '../support/the-world';

const world = theWorld();

const reader = async (role: string, language: 'en' | 'fr' = 'en'): Promise<Browser> => {
  const browser = new Browser(world().url, { 'accept-language': language });
  await browser.pick(role, { name: 'Lea Blanc' });
  return browser;
};

let story: Story;
beforeAll(async () => {
  story = await Story.begin(world(), { type: 'list', title: 'Quiet Backup' });
  await story.does('post', '/advice', { address: 'ada@contoso.example', advice: 'end' });
});

it('lists who does not get everything, with why, in both languages, and is reached from Messages', async () => {
  const browser = await reader('support');
  expect((await browser.go('/messages')).html).toContain('href="/suppressed"');
  const text = textOf((await browser.go('/suppressed')).html);
  expect(text).toContain('ada@contoso.example Advice was ended, as its reader asked Quiet Backup');
  const french = textOf((await (await reader('support', 'fr')).go('/suppressed')).html);
  expect(french).toContain('Plus de conseils, à la demande du destinataire');
});

it('whoever may only look sees no button, and cannot lift it', async () => {
  const viewer = await reader('viewer');
  const { html } = await viewer.go('/suppressed');
  expect(html).not.toContain('action="/suppressed/lift"');
  const sent = { offer: story.id, address: 'ada@contoso.example', key: 'k-viewer', csrf: csrfIn(html) };
  expect((await viewer.submit('/suppressed/lift', sent)).status).toEqual(403);
});

it('lets advice go there again; a second time is refused, and the audit tells who did it', async () => {
  const browser = await reader('rewards');
  const { html } = await browser.go('/suppressed');
  const sent = (key: string) => ({ offer: story.id, address: 'ada@contoso.example', key, csrf: csrfIn(html) });
  const lifted = await browser.submit('/suppressed/lift', sent('k-1'));
  expect(lifted.html).toContain('Advice goes there again.');
  expect(textOf(lifted.html)).not.toContain('ada@contoso.example');
  const again = await browser.submit('/suppressed/lift', sent('k-2'));
  expect([again.status, again.html.includes('role="alert"')]).toEqual([409, true]);
  const audit = textOf((await browser.go('/audit')).html);
  expect(audit).toMatch(/Lea Blanc.*Said whether an address gets advice/);
});
